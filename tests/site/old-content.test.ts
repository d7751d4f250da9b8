import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { plainPage } from "../fixtures/old-content/static.ts";
import { oldAddresses, oldContent } from "../fixtures/old-content.ts";
import { answer } from "../helpers/built-site.ts";
import { home, makeProject, type Project } from "../helpers/project.ts";
import { proseOf } from "../helpers/prose.ts";
import { elements, kept, pageOf, textOf, wordsOf } from "../helpers/words.ts";

/** Where the page of each file is. */
const pages: Readonly<Record<string, string>> = {
  "content/blog/2021-07-02-first-talk.md": "/blog/first-talk/",
  "content/blog/2022-03-14-bees-on-youtube.md": "/blog/bees-on-youTube/",
  "content/blog/old-parts.md": "/blog/old-parts/",
  "content/blog/decoded-wrongly.md": "/blog/decoded-wrongly/",
  "content/blog/2022-06-12-summer-fair.md": "/blog/nhs-fair/",
  "content/blog/2010-12-03-very-early.md": "/blog/very-early/",
  "content/blog/2020-01-01-later-than-it-says.md": "/blog/later-than-it-says/",
  "content/blog/2022-11-05-note-5.md": "/blog/note-5/",
  "content/blog/hidden.md": "/blog/hidden/",
  "content/pages/404.md": "/404.html",
  "content/pages/community.md": "/community/",
  "content/pages/communities-of-practice.md": "/communities-of-practice/",
  "content/pages/beginners.md": "/beginners/",
  "content/pages/resources.md": "/resources/",
  "content/pages/involved.md": "/get-involved/",
  "content/pages/contact.md": "/contact/",
  "content/pages/code_of_conduct.md": "/code_of_conduct/",
  "board_notes/2021-06-21_notes.md": "/board-notes/2021-06-21/",
  "board_notes/2021-09-07_notes.md": "/board-notes/2021-09-07/",
  "board_notes/2021-10-04_notes.md": "/board-notes/2021-10-04/",
};

describe("a tree of older content, as it is", () => {
  const content = oldContent();
  let project: Project;
  let site = "";
  let said = "";
  const read = (address: string) => readFileSync(join(site, answer(site, address) ?? address), "utf8");
  const mainOf = (address: string) => elements(pageOf(read(address)), ({ tagName }) => tagName === "main");
  const isRedirect = (html: string) => html.includes('http-equiv="refresh"');
  const everyPage = () =>
    project
      .list("_site")
      .filter((file) => file.endsWith(".html") && !isRedirect(project.read(`_site/${file}`)));
  const ownPages = () => everyPage().filter((file) => !file.startsWith("static/"));

  before(async () => {
    project = makeProject();
    project.write(content);
    const { code, stderr } = await project.run("build");
    assert.equal(code, 0, stderr);
    site = join(project.root, "_site");
    said = stderr;
  });

  test("every file has a page, or is none", () => {
    const files = Object.keys(content).filter((path) => path.endsWith(".md") && !path.endsWith("README.md"));
    const short = /note-\d+\.md$/;
    const known = Object.keys(pages);
    assert.deepEqual(files.filter((path) => !known.includes(path) && !short.test(path)).sort(), [
      "content/blog/draft.md",
      "content/pages/index.md",
    ]);
    assert.deepEqual(
      project.list("_site").filter((file) => /readme|draft|secretive/i.test(file)),
      [],
    );
  });

  for (const [path, address] of Object.entries(pages)) {
    test(`${path} keeps at least 97% of its words`, () => {
      const words = proseOf(String(content[path]));
      const { share, lost } = kept(words, wordsOf(mainOf(address).map(textOf).join(" ")));
      assert.ok(share >= 0.97, `${(share * 100).toFixed(1)}% kept; lost: ${lost.join(" ")}`);
    });
  }

  test("every page has one main heading and skips no level", () => {
    for (const file of ownPages()) {
      const levels = elements(pageOf(read(file)), ({ tagName }) => /^h[1-6]$/.test(tagName)).map(
        ({ tagName }) => Number(tagName[1]),
      );
      assert.equal(levels.filter((level) => level === 1).length, 1, file);
      const skips = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      assert.deepEqual(skips, [], `${file}: ${levels.join(" ")}`);
    }
  });

  test("minutes in code fences are prose", () => {
    for (const address of ["/board-notes/2021-06-21/", "/board-notes/2021-09-07/"])
      assert.doesNotMatch(read(address), /<pre|\*\*|```/);
  });

  test("no class is left that NHS.UK frontend 10 does not have", () => {
    const known = frontendClasses();
    const unknown = new Set<string>();
    for (const file of ownPages()) {
      for (const { properties } of elements(
        pageOf(read(file)),
        ({ properties }) => properties.className !== undefined,
      ))
        for (const name of [properties.className].flat().map(String))
          if (name.startsWith("nhsuk-") && !known.has(name)) unknown.add(`${file}: ${name}`);
    }
    assert.deepEqual([...unknown], []);
  });

  test("nothing on a page has a style or a handler in an attribute", () => {
    for (const file of everyPage().filter((each) => each !== "static/plain.html"))
      assert.deepEqual(
        elements(pageOf(read(file)), ({ properties }) =>
          Object.keys(properties).some((name) => name === "style" || /^on[A-Z]/.test(name)),
        ).map(({ tagName }) => `${file}: ${tagName}`),
        [],
      );
  });

  test("nothing is loaded from another site", () => {
    for (const file of everyPage()) {
      const loads = elements(pageOf(read(file)), ({ tagName, properties }) =>
        tagName === "link"
          ? [properties.rel]
              .flat()
              .some((word) => /stylesheet|icon|preload|prefetch|preconnect/.test(String(word)))
          : /^(?:img|script|iframe|source|video|audio|object|embed|image|use)$/.test(tagName),
      ).flatMap(({ properties: { src, srcSet, href, data, poster, xLinkHref } }) =>
        [src, srcSet, href, data, poster, xLinkHref].flat().map((value) => String(value ?? "")),
      );
      assert.deepEqual(
        loads.filter((address) => /(?:^|[\s,])(?:https?:)?\/\//.test(address)),
        [],
        file,
      );
      for (const style of elements(pageOf(read(file)), ({ tagName }) => tagName === "style"))
        assert.doesNotMatch(
          style.children.map((child) => ("value" in child ? child.value : "")).join(""),
          /url\(\s*["']?(?:https?:)?\/\//,
          file,
        );
    }
  });

  test("every page is valid HTML", async () => {
    const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
    const faults: string[] = [];
    const redirects = project
      .list("_site")
      .filter((file) => file.endsWith(".html") && isRedirect(project.read(`_site/${file}`)));
    for (const file of [...ownPages(), ...redirects.slice(0, 20)]) {
      const { results } = await validator.validateString(project.read(`_site/${file}`));
      for (const { messages } of results)
        for (const { line, column, ruleId, message } of messages)
          faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
    }
    assert.deepEqual(faults, []);
  });

  for (const [address, to] of Object.entries(oldAddresses)) {
    test(`${address} answers with ${to}`, () => {
      const file = answer(site, address);
      assert.ok(file !== undefined, "nothing answers");
      const html = file.endsWith(".html") ? readFileSync(join(site, file), "utf8") : "";
      if (!isRedirect(html)) {
        assert.equal(file, answer(site, to));
        return;
      }
      const tree = pageOf(html);
      const all = (tag: string) =>
        elements(tree, ({ tagName }) => tagName === tag).map(({ properties }) => properties);
      assert.equal(
        all("meta").find(({ httpEquiv }) => [httpEquiv].flat().includes("refresh"))?.content,
        `0; url=${to}`,
      );
      assert.deepEqual(
        all("a").map(({ href }) => href),
        [to],
      );
      const canonical = all("link").find(({ rel }) => [rel].flat().includes("canonical"))?.href;
      assert.equal(canonical, (to.startsWith("/") ? `https://bees.example${to}` : to).replace(/#.*/, ""));
      assert.equal(all("meta").find(({ name }) => name === "robots")?.content, "noindex");
      assert.deepEqual(all("script"), []);
      if (!to.startsWith("/")) return;
      const end = answer(site, to.replace(/#.*/, ""));
      assert.ok(end !== undefined && !isRedirect(readFileSync(join(site, end), "utf8")), "leads to a page");
    });
  }

  test("no redirect leads to another, or to nowhere", () => {
    for (const file of project.list("_site").filter((each) => each.endsWith(".html"))) {
      const html = project.read(`_site/${file}`);
      if (!isRedirect(html)) continue;
      const to = /content="0; url=([^"#]*)/.exec(html)?.[1] ?? "";
      if (!to.startsWith("/")) continue;
      const end = answer(site, to);
      assert.ok(end !== undefined, `${file} leads to ${to}`);
      assert.ok(!isRedirect(project.read(`_site/${end}`)), `${file} leads to another redirect, ${to}`);
    }
  });

  test("hosts that know redirects have a file of them", () => {
    const lines = project.read("_site/_redirects").trimEnd().split("\n");
    for (const line of lines) assert.match(line, /^\/\S* (?:\/|https:\/\/)\S* 301$/);
    assert.ok(lines.includes("/blog/summer-fair /blog/nhs-fair/ 301"));
    assert.ok(lines.includes("/join https://chat.example/bees 301"));
    assert.ok(
      !lines.some((line) => line.startsWith("/blog/bees-on-youtube/ ")),
      "a host may not count capitals",
    );
    assert.equal(project.read("_site/.nojekyll"), "");
  });

  test("feeds at the old addresses are Atom, with the old ids", () => {
    for (const address of ["/feeds/all.atom.xml", "/feeds/blog.atom.xml", "/feed.xml"]) {
      const xml = read(address);
      assert.match(
        xml,
        /^<\?xml[^>]*\?>\s*(?:<\?xml-stylesheet[^>]*\?>\s*)?<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
      );
      for (const id of [
        "tag:bee-people.github.io,2022-06-12:/old-bees/blog/nhs-fair",
        "tag:bee-people.github.io,2022-03-14:/old-bees/blog/bees-on-youTube",
        "tag:bee-people.github.io,2022-10-24:/old-bees/blog/later-than-it-says",
      ])
        assert.ok(xml.includes(`<id>${id}</id>`), `${address} lacks ${id}`);
      assert.doesNotMatch(xml, /Hidden away|Nobody sees this/);
    }
  });

  test("a service worker that an older site left retires", () => {
    const script = read("/sw.js");
    for (const word of ["skipWaiting", "caches.delete", "registration.unregister", "navigate"])
      assert.ok(script.includes(word), word);
  });

  test("pictures answer at both sites' addresses, with the same bytes", () => {
    for (const path of ["posts/Queen Bee (1).PNG", "Logo-Small.svg", "talks/Slides 2021.pdf"])
      assert.deepEqual(
        readFileSync(join(site, "images", path)),
        readFileSync(join(site, "assets/img", path)),
      );
  });

  test("a page of static/ that needs nothing from elsewhere keeps every byte", () => {
    assert.equal(read("/static/plain"), plainPage);
    assert.equal(read("/static/data/honey.csv"), content["static/data/honey.csv"]);
  });

  test("links and pictures reach what they meant", () => {
    const hrefs = (address: string) =>
      mainOf(address)
        .flatMap((main) => elements(main, ({ tagName }) => tagName === "a"))
        .map(({ properties }) => String(properties.href));
    const all = (address: string, ...wanted: string[]) => {
      const found = hrefs(address);
      for (const href of wanted)
        assert.ok(found.includes(href), `${address} has no link to ${href}:\n${found.join("\n")}`);
    };
    all(
      "/blog/first-talk/",
      "/images/talks/Slides%202021.pdf",
      "/board-notes/2021-06-21/",
      "/community/",
      "/blog/bees-on-youTube/",
    );
    all(
      "/blog/bees-on-youTube/",
      "/blog/first-talk/",
      "/author/robin-field/",
      "/tag/nhs-r/",
      "https://shop.example/",
      "https://maps.example/hives",
    );
    all(
      "/resources/",
      "https://www.wood.example.org/hives",
      "/blog/bees-on-youTube/",
      "https://github.com/bee-people",
      "/images/talks/Slides%202021.pdf",
    );
    all("/contact/", "https://forms.example.org/r/abc", "mailto:robin.field@example.org");
    assert.ok(!hrefs("/code_of_conduct/").includes("#"));
    assert.match(
      read("/blog/first-talk/"),
      /src="\/images\/posts\/Queen%20Bee%20\(1\)\.PNG"|src="\/images\/posts\/Queen%20Bee%20%281%29\.PNG"/,
    );
  });

  test("warnings are told once a file and kind", () => {
    const lines = said.split("\n").filter((line) => / warning /.test(line));
    const kinds = lines.map((line) => line.replace(/^(.*?):\d+:\d+: warning ([a-z0-9-]+):.*$/, "$1 $2"));
    assert.deepEqual(
      kinds.filter((kind, index) => kinds.indexOf(kind) !== index),
      [],
    );
    assert.ok(kinds.includes("content/pages/community.md image-missing"));
    assert.match(said, /image-missing: .* There are \d more of this kind in the file\./);
    assert.doesNotMatch(said, / error /);
  });

  test("tags in many spellings are one tag", () => {
    const tags = project.list("_site/tag").filter((file) => !isRedirect(project.read(`_site/tag/${file}`)));
    assert.deepEqual(
      tags.filter((file) => !file.includes("/page/")),
      ["github/index.html", "nhs-r/index.html", "open-source/index.html", "python/index.html"],
    );
  });
});

test("a tree with nothing to put right builds without a word", async () => {
  const project = makeProject({
    "content/site.yaml":
      "name: Bees\ndescription: People who keep bees.\nurl: https://bees.example\nlegacyUntil: 2023-01-31\n",
    "content/blog/2022-01-02-first.md":
      "---\ntitle: First\nsummary: Our first words.\nauthors:\n  - name: Robin Field\ntags:\n  - bees\n---\n\nWords, and [a page](/help/).\n",
    "content/pages/help.md": "---\ntitle: Help\nsummary: How to get help.\n---\n\n## Ask\n\nAsk.\n",
    "board_notes/2021-06-21_notes.md": String(oldContent()["board_notes/2021-09-07_notes.md"]).replace(
      "7th September 2021",
      "21st June 2021",
    ),
    "static/plain.html": plainPage,
  });
  const { code, stderr } = await project.run("build");
  assert.equal(stderr, "");
  assert.equal(code, 0);
});

/** Every class that NHS.UK frontend's styles and templates know. */
function frontendClasses(): ReadonlySet<string> {
  const dist = join(home, "node_modules/nhsuk-frontend/dist/nhsuk");
  const components = join(dist, "components");
  const texts = [readFileSync(join(dist, "nhsuk-frontend.min.css"), "utf8")];
  for (const name of readdirSync(components)) {
    for (const file of ["template.njk", "fixtures.json"])
      if (existsSync(join(components, name, file)))
        texts.push(readFileSync(join(components, name, file), "utf8"));
  }
  return new Set(texts.flatMap((text) => text.match(/nhsuk-[a-z0-9]+(?:(?:--|__|-)[a-z0-9]+)*/gi) ?? []));
}
