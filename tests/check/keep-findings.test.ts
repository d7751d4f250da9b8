import assert from "node:assert/strict";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { checkSite } from "../../src/check/check-site.ts";
import { keepFindings } from "../../src/check/keep-findings.ts";
import { formatProblem } from "../../src/content/problem.ts";
import { createRenderer } from "../../src/markdown/index.ts";
import { Build } from "../../src/site/build.ts";
import { goodSite, makeSite, optionsFor, png } from "./site.fixture.ts";

const post = "content/blog/2026-01-01-good-post.md";
const linking = "content/blog/2026-01-03-linking.md";

describe("a check that remembers", () => {
  let site: ReturnType<typeof makeSite>;
  beforeEach(() => {
    site = makeSite({
      ...goodSite,
      "images/photo.png": png(4, 4),
      [linking]:
        "---\ntitle: Linking\ndate: 2026-01-03\n---\n\nSee [the section](2026-01-01-good-post.md#the-first-section), [here](/blog/) and `[code](/none/)`.\n\n![A photo](../../images/photo.png)\n\nPress [that]{{ x }}.\n",
      "content/notes.txt": "Call 943 476 5919.\n",
    });
  });
  afterEach(() => site.remove());

  const check = async (program?: string, paths: readonly string[] = []) => {
    const { problems, ...rest } = await checkSite(optionsFor(site.root), paths, program);
    return { ...rest, problems: problems.map((problem) => formatProblem(problem, "check")) };
  };
  const at = (path: string) => join(site.root, path);
  const edit = (path: string, from: string, to: string) => {
    const text = readFileSync(at(path), "utf8");
    assert.ok(text.includes(from));
    writeFileSync(at(path), text.replace(from, to));
  };

  test("finds what one that remembers nothing finds, whatever was changed in between", async () => {
    const changes: Readonly<Record<string, () => void>> = {
      "nothing, for there was nothing to remember": () => undefined,
      nothing: () => undefined,
      "words of a body": () => edit(linking, "Press", "Press [click here](/blog/) or"),
      "a draft that is linked to": () => edit(post, "title: A good post", "title: A good post\ndraft: true"),
      "a section that is linked to": () => edit(post, "The first section", "Another section"),
      "a line more of front matter": () =>
        edit(linking, "title: Linking", "title: Linking\nsummary: It links."),
      "a picture that is gone": () => rmSync(at("images/photo.png")),
      "a file with another name": () => renameSync(at(post), at("content/blog/2026-01-01-moved-post.md")),
      "the text of a data file": () => edit("content/notes.txt", "5919", "5918"),
    };
    const seen = new Set<string>();
    for (const [what, change] of Object.entries(changes)) {
      change();
      const found = await check("a-program");
      assert.deepEqual(found, await check(), what);
      seen.add(found.problems.join("\n"));
    }
    assert.equal(
      seen.size,
      Object.keys(changes).length - 1,
      "Each change has the check find something else.",
    );
  });

  test("does not look at a body again that has not changed", () => {
    let rendered = 0;
    const plain = createRenderer();
    const look = () => {
      rendered = 0;
      const build = new Build(optionsFor(site.root), {
        markdown: {
          render(body, context) {
            rendered += 1;
            return plain.render(body, context);
          },
        },
        renderTemplate: () => "",
      });
      const save = keepFindings(build, "a-program");
      for (const { doc, title } of build.site.posts) build.body(doc, { title });
      save();
      return rendered;
    };
    assert.equal(look(), 3);
    assert.equal(look(), 0);
    edit(post, "Words.", "Other words.");
    assert.equal(look(), 1);
  });

  test("forgets nothing when only some files are checked", async () => {
    await check("a-program");
    const pack = at(".cache/bodies/a-program-check.pack");
    const before = readFileSync(pack);
    edit(post, "Words.", "See [no page](/none/).");
    const { problems } = await check("a-program", [post]);
    assert.match(problems.join("\n"), /link-broken/);
    assert.deepEqual(readFileSync(pack), before);
  });
});
