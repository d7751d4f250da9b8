import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { home, makeProject, type Project } from "../helpers/project.ts";
import { elements, kept, pageOf, textOf, wordsOf } from "../helpers/words.ts";

/*
 * Real documents of the community, dropped in as they are. They lie beside the project where it is developed;
 * elsewhere fixtures of the same shapes stand in for them.
 */
const shared = join(home, "..", "shared", "seeds");
const folder = existsSync(shared) ? shared : join(home, "tests", "fixtures", "old-content");
console.log(
  `Old content for this test: ${existsSync(shared) ? "the documents in ../shared/seeds" : "this project's own fixtures"}.`,
);

const documents = [
  { file: "community.md", path: "content/pages/community.md", page: "community/index.html" },
  {
    file: "communities-of-practice.md",
    path: "content/pages/communities-of-practice.md",
    page: "communities-of-practice/index.html",
  },
  {
    file: "nhs-confed-expo.md",
    path: "content/blog/nhs-confed-expo.md",
    page: "blog/nhs-confed-expo/index.html",
  },
  {
    file: "board-2021-06-21.md",
    path: "board_notes/2021-06-21_notes.md",
    page: "board-notes/2021-06-21/index.html",
  },
  {
    file: "board-2021-09-07.md",
    path: "board_notes/2021-09-07_notes.md",
    page: "board-notes/2021-09-07/index.html",
  },
];

/** A document's words as a reader would meet them: no front matter's keys, no addresses, tags or comments. */
function proseOf(source: string): string[] {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, "");
  const titles = /^title:\s*(.*)$/im.exec(source)?.[1] ?? "";
  const text = body
    .replace(/<!--[\s\S]*?-->/g, " ")
    .replace(/\]\([^)]*\)/g, "] ")
    .replace(/<(?:https?:)[^>]*>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("â€™", "’")
    .replace(/&amp;/g, "&");
  return wordsOf(`${titles} ${text}`);
}

describe("the community's older documents, as they are", () => {
  let project: Project;
  before(async () => {
    project = makeProject({}, { shipped: true });
    for (const old of ["content/pages/community.md", "content/blog/2022-06-12-nhs-confed-expo.md"])
      project.remove(old);
    for (const { file, path } of documents)
      project.write({ [path]: readFileSync(join(folder, file), "utf8") });
    const { code, stderr } = await project.run("build");
    assert.equal(code, 0, stderr);
  });

  for (const { file, page } of documents) {
    test(`${file} keeps at least 97% of its words`, () => {
      const words = proseOf(readFileSync(join(folder, file), "utf8"));
      const main = elements(pageOf(project.read(`_site/${page}`)), ({ tagName }) => tagName === "main");
      const { share, lost } = kept(words, wordsOf(main.map(textOf).join(" ")));
      assert.ok(share >= 0.97, `${(share * 100).toFixed(1)}% kept; lost: ${lost.join(" ")}`);
    });

    test(`${file} has one main heading and skips no level`, () => {
      const levels = elements(pageOf(project.read(`_site/${page}`)), ({ tagName }) =>
        /^h[1-6]$/.test(tagName),
      ).map(({ tagName }) => Number(tagName[1]));
      assert.equal(levels.filter((level) => level === 1).length, 1);
      const skips = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      assert.deepEqual(skips, [], `levels: ${levels.join(" ")}`);
    });

    test(`${file} loads nothing from elsewhere`, () => {
      const loads = elements(pageOf(project.read(`_site/${page}`)), ({ tagName }) =>
        ["img", "script", "iframe", "link", "source", "video", "audio", "object", "embed"].includes(tagName),
      ).flatMap(({ tagName, properties }) => {
        const { src, srcSet, href, rel } = properties;
        const isFetched =
          tagName !== "link" ||
          [rel].flat().some((word) => /stylesheet|icon|preload|modulepreload/.test(String(word)));
        return isFetched
          ? [src, srcSet, href]
              .flat()
              .filter((value) => value !== undefined)
              .map(String)
          : [];
      });
      assert.deepEqual(
        loads.filter((address) => /^(?:https?:)?\/\//.test(address)),
        [],
      );
    });
  }

  for (const { file, page } of documents.filter(({ path }) => path.startsWith("board_notes"))) {
    test(`the minutes of ${file} are prose, not code`, () => {
      assert.doesNotMatch(project.read(`_site/${page}`), /<pre/);
    });
  }

  test("the frame of the ConfedExpo post has become the chart", () => {
    const html = project.read("_site/blog/nhs-confed-expo/index.html");
    assert.doesNotMatch(html, /<iframe/);
    assert.match(html, /class="app-chart/);
  });
});
