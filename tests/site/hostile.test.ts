import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import ICAL from "ical.js";
import { SaxesParser } from "saxes";
import { gardeners } from "../helpers/community.ts";
import { faultsOf } from "../helpers/faults.ts";
import { harmless, injected, refused } from "../helpers/hostile.ts";
import { makeProject, type Outcome, type Project } from "../helpers/project.ts";
import { elements, pageOf, textOf } from "../helpers/words.ts";

/** Generous, for a machine that is busy with other things: a hang is what is looked for. In milliseconds. */
const patience = 4 * 60 * 1000;
/** Half of what Node takes on a small machine, in megabytes. */
const bounded = { NODE_OPTIONS: "--max-old-space-size=768" };
function xmlElements(xml: string): { name: string; text: string }[] {
  const found: { name: string; text: string }[] = [];
  const open: { name: string; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => open.push({ name, text: "" }));
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed) found.push(closed);
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

describe("content that is hostile or unlucky", { timeout: 3 * patience }, () => {
  test("stops the build with a problem for each file, and nothing of it is run or written", async () => {
    const project = makeProject({ ...gardeners, ...refused });
    const started = performance.now();
    const { code, stderr } = await project.run("build", ["--only=pages"], bounded);
    assert.equal(code, 1);
    assert.ok(performance.now() - started < patience);
    // Of two files with one address the second is refused, with the first one's name.
    for (const path of Object.keys(refused).filter((name) => !name.endsWith("/Same.md"))) {
      const file = path.replace("/inside.txt", "");
      // An address is made safe, or a redirect left out, with a warning; tests/properties holds it to lead nowhere else.
      const severity = /\/(?:slug|permalink|save)-|redirects/.test(file) ? "(?:error|warning)" : "error";
      assert.match(stderr, new RegExp(`^${file.replaceAll(".", "\\.")}:\\d+:\\d+: ${severity} `, "m"), file);
    }
    assert.doesNotMatch(stderr, /^\s+at /m, "no stack of a crash");
    assert.deepEqual(canaries(project.root), []);
    assert.ok(!existsSync(join(project.root, "_site")));
  });

  describe("that builds", () => {
    let project: Project;
    let outcome: Outcome;
    let elapsed = 0;
    before(async () => {
      project = makeProject({ ...gardeners, ...harmless });
      const started = performance.now();
      outcome = await project.run("build", ["--only=pages"], bounded);
      elapsed = performance.now() - started;
    });

    test("builds in bounded time and memory", () => {
      assert.equal(outcome.code, 0, outcome.stderr);
      assert.ok(elapsed < patience, `${elapsed} ms`);
    });

    test("is not run, whatever another generator would take it for", () => {
      assert.deepEqual(canaries(project.root), []);
      const site = project.list("_site");
      assert.deepEqual(
        site.filter((path) => /11ty|njk|liquid|_data|_includes/.test(path)),
        [],
      );
      const template = project.read("_site/blog/template/index.html");
      assert.ok(template.includes("{{ 7919 * 7907 }}"));
      for (const path of site.filter((name) => name.endsWith(".html")))
        assert.ok(!/62615533|canary-template/.test(project.read(`_site/${path}`)), path);
    });

    test("leaves no element or attribute that runs, and no prototype changed", () => {
      for (const path of project.list("_site").filter((name) => name.endsWith(".html")))
        assert.deepEqual(faultsOf(project.read(`_site/${path}`)), [], path);
      assert.match(outcome.stderr, /“__proto__” is no field of a post/);
    });

    test("has pictures without scripts", () => {
      assert.doesNotMatch(project.read("_site/images/run.svg"), /script|onload|foreignObject/i);
    });

    test("reads CRLF and a byte order mark as any other lines", () => {
      const main = elements(
        pageOf(project.read("_site/blog/crlf/index.html")),
        ({ tagName }) => tagName === "p",
      );
      assert.deepEqual(
        main.map(textOf).filter((text) => /^(?:One|Two)$/.test(text)),
        ["One", "Two"],
      );
    });
  });

  describe("with markup in every field", () => {
    let project: Project;
    const site = (extension: string) => project.list("_site").filter((path) => path.endsWith(extension));
    before(async () => {
      project = makeProject({ ...gardeners, ...injected });
      const { code, stderr } = await project.run("build", [], bounded);
      assert.equal(code, 0, stderr);
    });

    test("puts none of it into pages", () => {
      assert.ok(site(".html").length > 20);
      for (const path of site(".html")) assert.deepEqual(faultsOf(project.read(`_site/${path}`)), [], path);
    });

    test("puts none of it into feeds and the site map", () => {
      assert.ok(site(".xml").length >= 4);
      for (const path of site(".xml")) {
        const found = xmlElements(project.read(`_site/${path}`));
        assert.ok(!found.some(({ name }) => /inject|script/.test(name)), path);
        for (const { name, text } of found.filter(({ name }) => /^(?:content|summary)$/.test(name)))
          if (name === "content") assert.deepEqual(faultsOf(text), [], path);
      }
      const feed = JSON.parse(project.read("_site/feed.json"));
      for (const item of feed.items) assert.deepEqual(faultsOf(item.content_html ?? ""), []);
    });

    test("keeps JSON files whole", () => {
      for (const path of site(".json"))
        assert.doesNotThrow(() => JSON.parse(project.read(`_site/${path}`)), path);
    });

    test("adds no line to calendars", () => {
      assert.ok(site(".ics").length >= 3);
      for (const path of site(".ics")) {
        const calendar = new ICAL.Component(ICAL.parse(project.read(`_site/${path}`)));
        const events = calendar.getAllSubcomponents("vevent");
        assert.ok(events.length <= 2, path);
        for (const event of events) assert.deepEqual(event.getAllSubcomponents("valarm"), [], path);
      }
    });
  });

  describe("that leads out of the tree", () => {
    let outside = "";
    let project: Project;
    let outcome: Outcome;
    before(async () => {
      outside = mkdtempSync(join(tmpdir(), "outside-"));
      writeFileSync(
        join(outside, "secret.md"),
        "---\ntitle: Secret\ndate: 2026-01-02\n---\n\nThe canary sings.\n",
      );
      writeFileSync(
        join(outside, "secret.svg"),
        '<svg xmlns="http://www.w3.org/2000/svg"><desc>The canary sings</desc></svg>',
      );
      project = makeProject(gardeners);
      const links: Readonly<Record<string, string>> = {
        "content/blog/link.md": join(outside, "secret.md"),
        "content/blog/folder": outside,
        "content/linked": outside,
        "images/secret.svg": join(outside, "secret.svg"),
        "images/folder": outside,
        "static/secret.txt": join(outside, "secret.md"),
        "static/folder": outside,
        "static/loop": ".",
        "board_notes/2026-05-05_notes.md": join(outside, "secret.md"),
        "board_notes/2026-05-06_notes.pdf": join(outside, "secret.md"),
        "content/blog/nowhere.md": join(outside, "nowhere.md"),
      };
      for (const [path, target] of Object.entries(links)) {
        mkdirSync(join(project.root, path, ".."), { recursive: true });
        symlinkSync(target, join(project.root, path));
      }
      project.write({
        "content/blog/pictures.md":
          "---\ntitle: Pictures\ndate: 2026-01-02\nimage: ../../../secret.svg\n---\n\n![a](/images/secret.svg) ![b](../../../../etc/hostname) ![c](file:///etc/hostname) ![d](/images/%2e%2e/%2e%2e/package.json)\n\n::: chart data=../../package.json\n:::\n",
      });
      outcome = await project.run("build", ["--only=pages"], bounded);
    });
    after(() => rmSync(outside, { recursive: true, force: true }));

    test("is refused, link by link", () => {
      assert.equal(outcome.code, 1);
      for (const path of [
        "content/blog/link.md",
        "content/linked",
        "images/secret.svg",
        "static/folder",
        "static/loop",
      ])
        assert.match(outcome.stderr, new RegExp(`^${path.replaceAll(".", "\\.")}:1:1: error file-type`, "m"));
    });

    test("is neither read nor written to", () => {
      assert.deepEqual(readdirSync(outside), ["secret.md", "secret.svg"]);
      assert.doesNotMatch(outcome.stdout + outcome.stderr, /canary sings/);
      assert.ok(!existsSync(join(project.root, "_site")));
    });
  });

  test("that is no UTF-8, or 50 MB large, is named with what to do", async () => {
    const project = makeProject(gardeners);
    writeFileSync(
      join(project.root, "content/blog/latin.md"),
      Buffer.from("---\ntitle: Caf\xe9\ndate: 2026-01-02\n---\n\nWords.\n", "latin1"),
    );
    writeFileSync(join(project.root, "content/blog/huge.md"), Buffer.alloc(50 * 1024 * 1024, "words "));
    const { code, stderr } = await project.run("build", ["--only=pages"], bounded);
    assert.equal(code, 1);
    assert.match(stderr, /^content\/blog\/latin\.md:2:11: error file-encoding: .*UTF-8/m);
    assert.match(stderr, /^content\/blog\/huge\.md:1:1: error file-size: .*50\.0 MB/m);
  });
});

/** Files that only hostile content could have made, in a project or beside it. */
function canaries(root: string): string[] {
  const found = [root, join(root, ".."), join(root, "..", "..")].flatMap((folder) =>
    readdirSync(folder).filter((name) => name.startsWith("canary")),
  );
  const site = join(root, "_site");
  return existsSync(site)
    ? [
        ...found,
        ...readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) => /canary/.test(name)),
      ]
    : found;
}

test("the tests for hostile content can fail: markup that runs is found", () => {
  assert.equal(faultsOf(`<p onclick="hit()">a</p>`).length, 1);
  assert.equal(faultsOf(`<x-inject></x-inject><script>hit()</script>`).length, 2);
  assert.equal(faultsOf(`<a href=" javascript:hit()">a</a>`).length, 1);
});
