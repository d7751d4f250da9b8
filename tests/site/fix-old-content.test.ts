import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { oldContent } from "../fixtures/old-content.ts";
import { makeProject, type Project } from "../helpers/project.ts";
import { elements, kept, pageOf, textOf, wordsOf } from "../helpers/words.ts";

const decoder = new TextDecoder();
const asText = (content: string | Uint8Array | undefined) =>
  typeof content === "string" ? content : decoder.decode(content);

describe("npm run check -- --fix on older content", () => {
  const content = oldContent();
  const written = Object.keys(content).filter((path) => path.endsWith(".md"));
  let before_: Project;
  let project: Project;
  let warnings = { before: 0, after: 0 };
  const fixed = (path: string) => project.read(path);
  const warningsIn = (text: string) => text.split("\n").filter((line) => / warning /.test(line)).length;

  before(async () => {
    before_ = makeProject(content);
    project = makeProject(content);
    const fix = await project.run("check", ["--fix"]);
    assert.doesNotMatch(fix.stderr, /Error:/);
    const [old, now] = [
      await before_.run("build", ["--only=pages"]),
      await project.run("build", ["--only=pages"]),
    ];
    assert.equal(old.code, 0, old.stderr);
    assert.equal(now.code, 0, now.stderr);
    warnings = { before: warningsIn(old.stderr), after: warningsIn(now.stderr) };
  });

  test("leaves what is not written by hand as it is", () => {
    for (const [path, bytes] of Object.entries(content))
      if (!path.endsWith(".md"))
        assert.deepEqual(readFileSync(join(project.root, path)), Buffer.from(bytes), path);
  });

  test("gives front matter its canonical form", () => {
    assert.match(
      fixed("content/blog/2021-07-02-first-talk.md"),
      /^--- ?\ntitle: "First talk: a look back"\ndate: 2021-07-02 10:20\nauthors:\n {2}- name: Dana Reed, PhD\n {4}github: dana-reed\n {4}bio: Counts bees, and writes about it\ntags:\n {2}- python\n {2}- NHSR\n---\n\nWe held our first talk\./,
    );
    assert.match(
      fixed("content/pages/resources.md"),
      /^---\ntitle: Resources for beekeepers\nslug: resources\n/,
    );
  });

  test("writes NHS.UK frontend 10's markup for that of versions before", () => {
    const text = fixed("content/blog/old-parts.md");
    assert.doesNotMatch(
      text,
      /nhsuk-do-dont-list|nhsuk-icon__tick|nhsuk-action-link__link|nhsuk-list-panel|style="/,
    );
    assert.match(text, /nhsuk-action-link/);
  });

  test("puts letters right that were decoded wrongly", () => {
    assert.match(fixed("content/blog/decoded-wrongly.md"), /The keeper’s café – closed on Mondays …/);
  });

  test("keeps prose, code and template syntax to the letter", () => {
    const text = fixed("content/blog/2021-07-02-first-talk.md");
    const body = (whole: string) => whole.replace(/^---[\s\S]*?\n---\n/, "");
    const old = asText(content["content/blog/2021-07-02-first-talk.md"]);
    assert.equal(
      body(text).replace("logo-small.svg", "Logo-Small.svg"),
      body(old).replace("logo-small.svg", "Logo-Small.svg"),
    );
  });

  test("has nothing left to do the second time", async () => {
    const once = Object.fromEntries(written.map((path) => [path, fixed(path)]));
    await project.run("check", ["--fix"]);
    for (const path of written) assert.equal(fixed(path), once[path], path);
  });

  test("leaves fewer warnings", () => {
    assert.ok(warnings.after < warnings.before, `${warnings.before} before, ${warnings.after} after`);
  });

  test("keeps every page, and the words of each", () => {
    const pages = before_.list("_site").filter((file) => file.endsWith(".html"));
    assert.deepEqual(
      project.list("_site").filter((file) => file.endsWith(".html")),
      pages,
    );
    for (const file of pages) {
      const words = (from: Project) =>
        wordsOf(
          elements(pageOf(from.read(`_site/${file}`)), ({ tagName }) => tagName === "main")
            .map(textOf)
            .join(" "),
        );
      const { lost } = kept(words(before_), words(project));
      assert.deepEqual(lost, [], file);
    }
  });
});
