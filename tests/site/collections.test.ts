import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { needsSharp } from "../../src/media/pictures.fixture.ts";
import { answer } from "../helpers/built-site.ts";
import { makeProject, type Project } from "../helpers/project.ts";
import { elements, pageOf, textOf } from "../helpers/words.ts";

const site = `name: Wards and Code
description: A community of people who write code on wards.
url: https://wards.example.org
navigation:
  - { title: Blog, url: /blog/ }
`;

/** Twelve posts, so that lists have a second page; tags are spelt in more than one way. */
const posts = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => {
    const day = String(index + 1).padStart(2, "0");
    const tag = index % 3 === 0 ? "NHSR" : "NHS-R";
    const text = `---\ntitle: Post ${index + 1}\ndate: 2025-03-${day}\ntags: [${tag}, Rounds]\nauthor: Ada Byron\n---\n\nWords of post ${index + 1}.\n`;
    return [`content/blog/2025-03-${day}-post-${index + 1}.md`, text];
  }),
);

const files: Record<string, string> = {
  ...posts,
  "content/site.yaml": site,
  "content/blog/draft.md":
    "---\ntitle: Not yet\ndate: 2025-05-01\ntags: [Secretdraft]\ndraft: true\n---\n\nDraft words.\n",
  "content/blog/future.md":
    "---\ntitle: Tomorrow\ndate: 2027-05-01\ntags: [Secretfuture]\nauthor: Not Yet\n---\n\nFuture words.\n",
  "content/blog/actions.md": `---\ntitle: Template signs\ndate: 2025-06-01\n---\n\nText {{ 7*7 }} and {% raw %}.\n\n\`\`\`yaml\ntoken: \${{ secrets.X }}\n\`\`\`\n`,
  "content/pages/guide.md":
    "---\ntitle: A guide\nupdated: 2026-01-05\nimage: /images/bean.svg\nimageAlt: A bean\nshow: [events]\ncontents: true\n---\n\nWords.\n\n## How\n",
  "images/bean.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9H0z"/></svg>',
  "content/events/spring.md":
    "---\ntitle: Spring meeting\nstart: 2026-03-28 23:30\nend: 2026-03-29 03:00\nplace: Online\nsummary: We meet through the clock change.\n---\n\nCome along.\n",
  "content/events/days.md":
    "---\ntitle: Two days\nstart: 5 June 2024\nend: 6 June 2024\nsummary: We meet twice.\n---\n",
  "content/events/winter.md":
    "---\ntitle: Winter meeting\nstart: 2027-01-10 14:00\nlink: https://example.org/book\nsummary: We meet again.\ncancelled: true\n---\n",
  "board_notes/2025-02-03_notes.md":
    "# Board\n\n3rd February 2025 | **Meeting Summary**\n\n**Attendees**\n\n- Ada Byron - Ward 1 **(Chair)**\n\n1. **Welcome**\n\n```\nAda welcomed everyone.\n```\n",
  "board_notes/2025-02-03_notes.pdf": "%PDF-1.4 not a real one, 40 bytes or so.",
};

describe("what belongs together", () => {
  let project: Project;
  const page = (address: string, folder = "_site") => {
    const file = answer(join(project.root, folder), address);
    assert.ok(file, `${address} is not there`);
    return project.read(`${folder}/${file}`);
  };
  const textAt = (address: string) => textOf(pageOf(page(address))).replace(/\s+/g, " ");

  before(async () => {
    project = makeProject(files);
    const { code, stderr } = await project.run("build");
    assert.equal(code, 0, stderr);
  });

  test("drafts and posts of the future are in no page, list, feed or index", () => {
    for (const file of project.list("_site").filter((name) => /\.(?:html|xml|json|txt|ics)$/.test(name))) {
      assert.doesNotMatch(
        project.read(`_site/${file}`),
        /Not yet|Tomorrow|Secretdraft|Secretfuture|Draft words|Future words/,
        file,
      );
    }
    assert.equal(answer(join(project.root, "_site"), "/blog/draft/"), undefined);
  });

  test("spellings of one tag are one tag, spelt as most posts spell it", () => {
    const titles = elements(pageOf(page("/tag/nhs-r/")), ({ tagName }) => tagName === "h1").map(textOf);
    assert.match(titles.join(""), /NHS-R/);
    assert.match(textAt("/tags/"), /NHS-R 12 posts/);
    assert.equal(answer(join(project.root, "_site"), "/tag/nhsr/"), undefined);
  });

  test("lists go on after ten posts, newest first", () => {
    assert.match(textAt("/blog/"), /Template signs.*Post 12.*Post 4/);
    assert.doesNotMatch(textAt("/blog/"), /Post 3 /);
    assert.match(textAt("/blog/page/2/"), /Post 3.*Post 2.*Post 1/);
    assert.match(textAt("/tag/nhs-r/page/2/"), /Post 2.*Post 1/);
    assert.match(textAt("/author/ada-byron/"), /Post 12/);
  });

  test("the pages of one list share a social picture, which says nothing of their number", needsSharp, () => {
    const picture = (address: string) =>
      elements(pageOf(page(address)), ({ properties }) => /^og:image/.test(String(properties.property)))
        .map(({ properties }) => properties.content)
        .join(" ");
    assert.match(picture("/blog/"), /\/assets\/social\/[0-9a-f]+\.png .* Blog$/);
    assert.equal(picture("/blog/page/2/"), picture("/blog/"));
    assert.equal(picture("/tag/nhs-r/page/2/"), picture("/tag/nhs-r/"));
    assert.notEqual(picture("/tag/nhs-r/"), picture("/blog/"));
  });

  test("a post names its neighbours in time", () => {
    const html = page("/blog/post-5/");
    assert.match(html, /rel="prev"[\s\S]*Post 4/);
    assert.match(html, /rel="next"[\s\S]*Post 6/);
  });

  test("template signs in a body come out as they are written", () => {
    const text = textAt("/blog/template-signs/".replace("template-signs", "actions"));
    assert.match(text, /Text \{\{ 7\*7 \}\} and \{% raw %\}\./);
    assert.match(text, /\$\{\{ secrets\.X \}\}/);
  });

  test("a page shows the picture that its front matter names, and when it was changed", () => {
    assert.match(textAt("/guide/"), /A guide Updated 5 January 2026 Contents How Coming events Words\./);
    assert.match(page("/guide/"), /<img[^>]+src="\/images\/bean\.svg" alt="A bean"/);
  });

  test("an event's calendar file has its times right across the clock change", () => {
    const ics = project.read("_site/events/spring.ics");
    assert.match(ics, /DTSTART:20260328T233000Z/);
    assert.match(ics, /DTEND:20260329T020000Z/);
    assert.match(project.read("_site/events.ics"), /STATUS:CANCELLED/);
    assert.match(textAt("/events/"), /Coming events Winter meeting Cancelled.*Past events Spring meeting/);
    assert.match(textAt("/events/days/"), /When 5 June 2024 to 6 June 2024 /);
    assert.match(page("/events/days/"), /"startDate":"2024-06-05","endDate":"2024-06-06"/);
    assert.match(project.read("_site/events/days.ics"), /DTEND;VALUE=DATE:20240607/);
    for (const over of ["/events/days/", "/events/winter/"])
      assert.doesNotMatch(textAt(over), /join|Add this/);
    assert.doesNotMatch(project.read("_site/events/winter.ics"), /example\.org\/book/);
    assert.match(textAt("/events/spring/"), /28 March 2026, 11:30pm to 29 March 2026, 3am/);
  });

  test("a meeting's page links the PDF beside its note, with its size", () => {
    assert.match(
      page("/board-notes/2025-02-03/"),
      /<a href="\/board_notes\/2025-02-03_notes\.pdf">[^<]*<\/a> \(1 KB\)/,
    );
    assert.ok(existsSync(join(project.root, "_site/board_notes/2025-02-03_notes.pdf")));
    assert.doesNotMatch(page("/board-notes/2025-02-03/"), /<pre/);
  });

  test("a site in a sub-path leads nowhere outside it", async () => {
    const { code, stderr } = await project.run("build", [], { PATH_PREFIX: "/sub/path/" });
    assert.equal(code, 0, stderr);
    for (const file of project.list("_site").filter((name) => name.endsWith(".html"))) {
      for (const { tagName, properties } of elements(pageOf(project.read(`_site/${file}`)), () => true)) {
        for (const address of [properties.href, properties.src, properties.action]) {
          if (typeof address !== "string" || !address.startsWith("/")) continue;
          assert.ok(address.startsWith("/sub/path/"), `${file}: <${tagName}> ${address}`);
        }
      }
    }
    assert.match(project.read("_site/feed.xml"), /https:\/\/wards\.example\.org\/sub\/path\/blog\/post-12\//);
    assert.match(
      project.read("_site/sitemap.xml"),
      /<loc>https:\/\/wards\.example\.org\/sub\/path\/blog\/post-12\/<\/loc>/,
    );
  });
});

describe("what stops a build", () => {
  test("a data file with a bad number stops it, names the line, and leaves the last good site", async () => {
    const project = makeProject({
      "content/site.yaml": site,
      "static/open-repositories.csv":
        "organisation,month,open_repositories,top_language,top_licence\nward,2020-01,1,,\nward,2020-02,many,,\n",
    });
    project.write({ "_site/index.html": "the last good one" });
    const { code, stderr } = await project.run("build");
    assert.equal(code, 1);
    assert.match(stderr, /static\/open-repositories\.csv:3:\d+: error data-value: /);
    assert.equal(project.read("_site/index.html"), "the last good one");
  });

  test("two files with one address are an error that names both", async () => {
    const project = makeProject({
      "content/site.yaml": site,
      "content/pages/a.md": "---\ntitle: A\nslug: same\n---\n",
      "content/pages/b.md": "---\ntitle: B\nslug: Same\n---\n",
    });
    const { code, stderr } = await project.run("build");
    assert.equal(code, 1);
    assert.match(stderr, /content\/pages\/b\.md:3:7: error address-taken: .*content\/pages\/a\.md/);
  });

  test("a wrong option is exit code 2 and one sentence", async () => {
    const { code, stderr } = await makeProject().run("build", ["--only=everything"]);
    assert.equal(code, 2);
    assert.equal(stderr.trim().split("\n").length, 1, stderr);
  });
});
