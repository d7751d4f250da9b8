import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pelicanSlug, spellingsOf } from "./legacy-slugs.ts";
import { planOf, post, reached } from "./plan.fixture.ts";

/** The addresses of a table that do not lead where it says. */
function astray(site: ReturnType<typeof planOf>, table: Readonly<Record<string, string>>): string[] {
  return Object.entries(table).flatMap(([address, to]) => {
    const found = reached(site, address);
    return found === to ? [] : [`${address} leads to ${found ?? "nothing"}, not ${to}`];
  });
}

/** An address and the same with .html. */
function both(address: string, to: string): Record<string, string> {
  return { [address]: to, [`${address}.html`]: to };
}

describe("the addresses of the older sites", () => {
  const many = Object.fromEntries(
    Array.from({ length: 13 }, (_, index) => [
      `content/blog/2022-02-${String(index + 10)}-part-${index}.md`,
      post(`title: Part ${index}\ntags: python\nauthor: Ann Apis`),
    ]),
  );
  const site = planOf({
    ...many,
    "content/blog/2021-03-04-bees-on-youtube.md": post(
      "title: Bees on film\nslug: bees-on-youTube\ntags: NHS-R, R&D, C++\nauthor: J.B. Smith",
    ),
    "content/blog/2021-04-04-old.md": post("title: Old\ntags: NHSR, open source\nauthor: Smith, PhD"),
    "content/blog/2021-05-05-markup.md": post("title: Markup\nsave_as: blog/Old-Markup.html"),
    "content/blog/2021-6-7-short-date.md": "---\ntitle: Short\n---\n",
    "content/blog/2021-06-08-café-talk.md": post("title: Talk"),
    "content/blog/2024-01-01-new.md": post("title: New\ntags: recent\nauthor: New Author"),
    "content/pages/index.md": post("Title: \nsave_as: index.html"),
    "content/pages/404.md": post("title: Gone\nsave_as: 404.html"),
    "content/pages/community.md": post("title: Community"),
    "content/pages/get_involved.md": post("title: Get involved\nslug: get-involved"),
    "content/pages/contact-page.md": post("title: Contact\npermalink: /contact/"),
    "content/pages/rules.md": post("title: Rules\nsave_as: code_of_conduct.html"),
    "board_notes/2021-06-21_notes.md": "# Notes\n\n21st June 2021\n",
    "board_notes/2024-06-21_notes.md": "# Notes\n\n21st June 2024\n",
    "board_notes/2021-06-21_notes.pdf": "",
    "static/chart.html": "<p>",
  });

  test("no two of the files are at odds", () => {
    assert.deepEqual(site.problems, []);
  });

  test("of posts answer, by slug and by file name, with every capital", () => {
    const film = "/blog/bees-on-youTube/";
    assert.deepEqual(
      astray(site, {
        ...both("/blog/bees-on-youTube", film),
        ...both("/blog/bees-on-youtube", film),
        ...both("/bees-on-youTube", film),
        ...both("/bees-on-youtube", film),
        "/bees-on-youtube/": film,
        ...both("/blog/Old-Markup", "/blog/Old-Markup/"),
        ...both("/blog/markup", "/blog/Old-Markup/"),
        ...both("/short-date", "/blog/short-date/"),
        ...both("/cafe-talk", "/blog/cafe-talk/"),
        ...both(encodeURI("/café-talk"), "/blog/cafe-talk/"),
      }),
      [],
    );
  });

  test("of pages answer", () => {
    assert.deepEqual(
      astray(site, {
        ...both("/community", "/community/"),
        ...both("/get-involved", "/get-involved/"),
        ...both("/get_involved", "/get-involved/"),
        ...both("/contact", "/contact/"),
        ...both("/contact-page", "/contact/"),
        ...both("/code_of_conduct", "/code_of_conduct/"),
        ...both("/code-of-conduct", "/code_of_conduct/"),
        ...both("/rules", "/code_of_conduct/"),
        ...both("/about", "/community/"),
        ...both("/content", "/site-map/"),
        "/about/": "/community/",
        "/content/": "/site-map/",
        "/index.html": "/",
        "/404.html": "/404.html",
      }),
      [],
    );
  });

  test("of lists answer, and of their further pages", () => {
    assert.deepEqual(
      astray(site, {
        ...both("/blog", "/blog/"),
        ...both("/tags", "/tags/"),
        ...both("/authors", "/authors/"),
        ...both("/archives", "/archives/"),
        ...both("/categories", "/tags/"),
        ...both("/category/blog", "/blog/"),
        ...both("/tag/python", "/tag/python/"),
        ...both("/author/ann-apis", "/author/ann-apis/"),
        ...both("/blog/index2", "/blog/page/2/"),
        ...both("/blog/index3", "/blog/page/2/"),
        ...both("/category/blog2", "/blog/page/2/"),
        ...both("/tag/python2", "/tag/python/page/2/"),
        ...both("/author/ann-apis2", "/author/ann-apis/page/2/"),
      }),
      [],
    );
  });

  test("of tags and authors answer in every spelling", () => {
    assert.deepEqual(
      astray(site, {
        ...both("/tag/nhs-r", "/tag/nhs-r/"),
        ...both("/tag/nhsr", "/tag/nhs-r/"),
        ...both("/tag/rd", "/tag/r-and-d/"),
        ...both("/tag/c", "/tag/c-plus-plus/"),
        ...both("/tag/open-source", "/tag/open-source/"),
        ...both("/author/jb-smith", "/author/j-b-smith/"),
        ...both("/author/smith-phd", "/author/smith-phd/"),
      }),
      [],
    );
  });

  test("of board notes and files answer", () => {
    assert.deepEqual(
      astray(site, {
        ...both("/board_notes/2021-06-21_notes", "/board-notes/2021-06-21/"),
        "/board_notes/2021-06-21_notes.pdf": "/board_notes/2021-06-21_notes.pdf",
        ...both("/static/chart", "/static/chart.html"),
        "/feed.xml": "/feed.xml",
        "/feeds/all.atom.xml": "/feeds/all.atom.xml",
        "/feeds/blog.atom.xml": "/feeds/blog.atom.xml",
        "/sitemap.xml": "/sitemap.xml",
        "/robots.txt": "/robots.txt",
      }),
      [],
    );
  });

  test("are not made for what is written since", () => {
    for (const address of [
      "/new",
      "/new.html",
      "/blog/new.html",
      "/tag/recent.html",
      "/author/new-author.html",
      "/board_notes/2024-06-21_notes",
    ])
      assert.equal(site.book.answer(address), undefined, address);
    assert.equal(reached(site, "/blog/new"), "/blog/new/");
  });

  test("never take a reader from one redirect to another", () => {
    for (const { from, to } of site.redirects) {
      const file = site.book.answer(to.replace(/[?#].*$/, ""));
      assert.ok(file !== undefined, `${from} leads to ${to}, which is not there`);
      assert.equal(site.book.target(file), undefined, `${from} leads to another redirect`);
    }
  });

  test("are none where a site had no older one", () => {
    const young = planOf({
      "content/site.yaml": "name: X\ndescription: Y.\nurl: https://x.example\n",
      ...many,
    });
    assert.deepEqual(young.redirects, []);
  });
});

test("an old address does not hide a page of today", () => {
  const site = planOf({
    "content/blog/2022-01-01-roles.md": post("title: Roles we had\nslug: community"),
    "content/pages/community.md": post("title: Community"),
  });
  assert.equal(reached(site, "/community"), "/community/");
  assert.equal(reached(site, "/community.html"), "/community/");
  assert.equal(reached(site, "/blog/community"), "/blog/community/");
  assert.equal(reached(site, "/roles"), "/roles/");
  assert.equal(reached(site, "/roles.html"), undefined);
});

test("two files that claim one address are an error that names both, capitals or not", () => {
  const files = (a: string, b: string) => ({
    "content/blog/2022-01-01-a.md": post(`title: A\nslug: ${a}`),
    "content/blog/b.md": post(`title: B\ndate: 2022-01-01\nslug: ${b}`),
  });
  for (const [a, b] of [
    ["same", "same"],
    ["Same", "same"],
  ] as const) {
    const [problem, ...more] = planOf(files(a, b)).problems;
    assert.deepEqual(more, []);
    assert.equal(problem?.rule, "address-taken");
    assert.equal(problem?.path, "content/blog/b.md");
    assert.match(problem?.message ?? "", /content\/blog\/2022-01-01-a\.md/);
  }
});

test("Pelican's slugs lose what is no letter, digit, underscore or hyphen", () => {
  assert.equal(pelicanSlug("R&D"), "rd");
  assert.equal(pelicanSlug("  John O'Connell "), "john-oconnell");
  assert.equal(pelicanSlug("Zoë — two  words_three"), "zoe-two-words_three");
  assert.deepEqual(spellingsOf("GitHub"), ["github"]);
  assert.deepEqual(spellingsOf("C++"), ["c-plus-plus", "c"]);
  assert.deepEqual(spellingsOf("data_science"), ["data-science", "data_science"]);
  assert.deepEqual(spellingsOf("日本"), ["65e5-672c"]);
});
