import assert from "node:assert/strict";
import { test } from "node:test";
import { growsEvenly } from "../../../tests/helpers/even-time.ts";
import { elsewhere } from "../testing/elsewhere.ts";
import { problems, repaired } from "./test-repair.ts";

const broken = { rule: "link-broken", message: "m", remedy: "r" } as const;
const missing = { rule: "image-missing", message: "m", remedy: "r" } as const;

test("links and pictures are where the site says, asked about as Markdown writes them", () => {
  const asked: string[] = [];
  const html = repaired(
    '<a href="images/a b.pdf">a</a> <img src="../images/x y%20z.png" alt="b" width="9" height="100%">',
    {
      resolveLink: (href) => {
        asked.push(href);
        return { href: "/images/a%20b.pdf" };
      },
      resolveImage: (src, alt, className) => {
        asked.push(src, alt, className ?? "");
        return { src: "/images/x.png", width: 90, height: 60 };
      },
    },
  );
  assert.equal(
    html,
    '<p><a href="/images/a%20b.pdf">a</a> <img src="/images/x.png" alt="b" width="9" class="app-image" loading="lazy" height="60"></p>',
  );
  assert.deepEqual(asked, ["images/a%20b.pdf", "../images/x%20y%20z.png", "b", "app-image"]);
});

test("a picture may be more than one element of the site's", () => {
  assert.equal(
    repaired('<p><img class="nhsuk-card__img" src="x.png" alt="a"></p>', {
      resolveImage: (_src, alt, className) => ({
        src: "",
        html: `<picture><img class="${className}" alt="${alt}"></picture>`,
      }),
    }),
    '<p><picture><img class="nhsuk-card__img" alt="a"></picture></p>',
  );
});

test("what Markdown has resolved is not resolved again", () => {
  assert.equal(
    repaired('<a href="/a/" data-app-resolved="">a</a> <img src="/b.png" alt="b" data-app-resolved="">', {
      resolveLink: () => ({ href: "/wrong/" }),
      resolveImage: () => ({ src: "/wrong.png" }),
    }),
    '<p><a href="/a/">a</a> <img src="/b.png" alt="b" class="app-image"></p>',
  );
});

test("what is wrong with an address is told where it stands", () => {
  const context = {
    resolveLink: (href: string) => ({ href, complaint: broken }),
    resolveImage: (src: string) => ({ src, complaint: missing }),
    bodyLine: 5,
  };
  assert.deepEqual(problems('<p>a\n<a href="x">x</a></p>\n<img src="y.png" alt="">', context), [
    "6:1 link-broken",
    "7:1 image-missing",
  ]);
});

test("links that lead nowhere leave their words", () => {
  assert.equal(repaired('<p><a href="">a</a> <a href="#">b</a> <a>c</a></p>'), "<p>a b c</p>");
  assert.deepEqual(problems('<p><a href="">a</a> <a href="#">b</a></p>'), ["1:4 link-empty"]);
});

test("an anchor's name is a place that links reach", () => {
  assert.equal(
    repaired('<a name="here"></a><p>a</p><a href="#here" target="_blank">b</a>'),
    '<span id="here"></span><p>a</p><a href="#here">b</a>',
  );
});

test("a picture without words is told of, and one whose words stand beside it says nothing twice", () => {
  assert.deepEqual(problems('<img src="x.png">'), ["1:1 image-alt"]);
  assert.equal(
    repaired('<figure><img src="/x.png" alt=" The plan "><figcaption>The plan</figcaption></figure>'),
    '<figure class="nhsuk-image"><img src="/x.png" alt="" class="nhsuk-image__img" loading="lazy">' +
      '<figcaption class="nhsuk-image__caption">The plan</figcaption></figure>',
  );
  assert.equal(
    repaired(
      '<a href="/x/"><img src="/x.png" alt="Slack">Slack</a><a href="/y/"><img src="/y.png" alt="Home"></a>',
    ),
    '<a href="/x/"><img src="/x.png" alt="" class="app-image" loading="lazy">Slack</a>' +
      '<a href="/y/"><img src="/y.png" alt="Home" class="app-image" loading="lazy"></a>',
  );
});

test("a picture of another site in a link leaves its words, or the link's address where there are none", () => {
  const resolveImage = elsewhere;
  for (const [html, expected] of [
    [
      '<p><a href="https://b.org"><img src="https://a.org/x.png" alt="Ex"></a></p>',
      '<p><a href="https://b.org">Ex</a></p>',
    ],
    [
      '<p><a href="https://b.org"><img src="https://a.org/x.png" alt=""></a></p>',
      '<p><a href="https://b.org">https://b.org</a></p>',
    ],
    [
      '<p><a href="https://b.org"><img src="https://a.org/x.png" alt=""> Go</a></p>',
      '<p><a href="https://b.org"> Go</a></p>',
    ],
  ] as const)
    assert.equal(repaired(html, { resolveImage }), expected);
});

test("an author cannot have a picture of another site pass for one that the site has looked up", () => {
  const html = '<p><img src="https://a.org/x.png" alt="Ex" data-app-resolved=""></p>';
  assert.equal(repaired(html, { resolveImage: elsewhere }), '<p><a href="https://a.org/x.png">Ex</a></p>');
});

test("a picture's size in pixels is kept, and one in a figure does not fill it", () => {
  const asked: unknown[] = [];
  const resolveImage = (src: string, _alt: string, className?: string, size?: object): { src: string } => {
    asked.push(className, size);
    return { src };
  };
  assert.equal(
    repaired(
      '<p><img src="a.png" alt="a" width="100px"><img src="b.png" alt="b" style="width:100px"></p>' +
        '<figure><img src="c.png" alt="c" height="50"></figure>',
      { resolveImage },
    ),
    '<p><img src="a.png" alt="a" width="100" class="app-image" loading="lazy">' +
      '<img src="b.png" alt="b" class="app-image" width="100" loading="lazy"></p>' +
      '<figure class="nhsuk-image"><img src="c.png" alt="c" height="50" class="app-image" loading="lazy"></figure>',
  );
  assert.deepEqual(asked, [
    "app-image",
    { width: 100 },
    "app-image",
    { width: 100 },
    "app-image",
    { height: 50 },
  ]);
});

test("a link of many pictures of another site is named once, in no long time", () => {
  const context = { resolveImage: (src: string) => ({ src, isLink: true as const }) };
  const link = (count: number): string => `<a href="/b/">${"<img src='x.png'>".repeat(count)}</a>`;
  assert.equal(repaired(link(3), context), '<a href="/b/">/b/</a>');
  growsEvenly(30_000, (size) => repaired(link(size), context));
});
