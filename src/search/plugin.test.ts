import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import type { UserConfig } from "@11ty/eleventy";
import { createRenderer } from "../markdown/index.ts";
import { Build } from "../site/build.ts";
import { statisticsPlugin } from "../statistics/plugin.ts";
import type { Overview } from "./format.ts";
import { searchPlugin } from "./plugin.ts";
import { SearchIndex } from "./search-index.ts";

const files = {
  "content/site.yaml": "name: A\ndescription: A site.\nurl: https://example.org\n",
  "content/synonyms.yaml": "- GP\n",
  "content/blog/one.md": "---\ntitle: One\ndate: 2022-01-01\n---\n\nAbout notebooks.\n",
  "content/blog/held.md":
    "---\ntitle: Held back\ndate: 2022-01-02\ndraft: true\n---\n\nAbout notebooks too.\n",
  "content/pages/secret.md": "---\ntitle: Hidden\nhidden: true\n---\n\nHidden notebooks.\n",
};

/** A preview of these files, and a way to ask for addresses. */
async function preview() {
  const root = mkdtempSync(join(tmpdir(), "search-"));
  process.on("exit", () => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  const options = { root, today: "2026-01-01", prefix: "/", mode: "preview", onlyPages: false } as const;
  const build = new Build(options, { markdown: createRenderer(), renderTemplate: () => "" });
  statisticsPlugin({} as UserConfig, { build });
  await searchPlugin({} as UserConfig, { build });
  const ask = async (address: string) => {
    const served = await build.folders[0]?.serve?.(address);
    return served && JSON.parse(new TextDecoder().decode(served.body));
  };
  const find = async (query: string) => {
    const index = new SearchIndex((await ask("/search/index.json")) as Overview, (file) =>
      ask(`/search/${file}`),
    );
    const { hits } = await index.find(query);
    return Promise.all(hits.map(async ({ document }) => (await index.card(document))?.title));
  };
  return { build, ask, find, write };
}

test("the preview searches what it shows, drafts too, and a save shows at once", async () => {
  const { build, find, write } = await preview();
  assert.deepEqual((await find("notebooks")).sort(), ["Held back", "One"]);
  write("content/blog/one.md", "---\ntitle: Other\ndate: 2022-01-01\n---\n\nAbout tables.\n");
  await build.update(["content/blog/one.md"]);
  assert.deepEqual(await find("tables"), ["Other"]);
  assert.deepEqual(await find("notebooks"), ["Held back"]);
});

test("a page is found by what its front matter says that it is about", async () => {
  const { build, find, write } = await preview();
  write("content/pages/guide.md", "---\ntitle: A guide\ntags: [pandas]\n---\n\nWords.\n");
  await build.update(["content/pages/guide.md"]);
  assert.deepEqual(await find("pandas"), ["A guide"]);
});

test("the statistics are found by each organisation, language and licence, as they stand at the last count", async () => {
  const { build, find, write } = await preview();
  write(
    "static/open-repositories.csv",
    "organisation,month,open_repositories,top_language,top_licence\nBlood,2021-01,1,Ruby,Other\nBlood,2021-02,2,C#,Apache License 2.0\nmhra,2021-02,3,R,MIT License\n",
  );
  write(
    "content/organisations.yaml",
    "- login: Blood\n  name: NHS Blood and Transplant\n  kind: National body\n",
  );
  write("content/statistics.yaml", "title: Our open code\nabout: How much there is.\n");
  await build.update([
    "static/open-repositories.csv",
    "content/organisations.yaml",
    "content/statistics.yaml",
  ]);
  for (const words of ["NHS Blood and Transplant", "C#", "Apache", "national body", "MHRA", "MIT licence"]) {
    assert.deepEqual(await find(words), ["Our open code"], words);
  }
  assert.deepEqual(await find("ruby"), []);
});

test("a page is found by the people, roles and coming events that it shows", async () => {
  const { build, find, write } = await preview();
  const person = (name: string, more: string) => `---\nname: ${name}\n${more}\n---\n`;
  write(
    "content/people/ada.md",
    person("Ada Example", "role: Radiographer\norganisation: Guy’s\nboard: true\nboardRole: Co-founder"),
  );
  write("content/people/ben.md", person("Ben Example", "role: Porter"));
  write(
    "content/roles/editor.md",
    "---\ntitle: Editor\nsummary: Polishes drafts.\ntime: 1 hour\nresponsibilities: [Reads]\nlinks:\n  - title: Style guide\n    url: https://example.org/\n    summary: By Smith.\n---\n",
  );
  const event = (title: string, start: string) =>
    `---\ntitle: ${title}\nstart: ${start}\nsummary: We meet.\n---\n`;
  write("content/events/next.md", event("Unconference", "2026-03-01"));
  write("content/events/last.md", event("Retrospective", "2025-03-01"));
  write(
    "content/pages/us.md",
    "---\ntitle: Who we are\nshow: [board, roles, events, posts]\n---\n\nPeople.\n",
  );
  await build.update(["content/pages/us.md"]);
  for (const words of ["co-founder", "Ada Example", "radiographer guy’s"]) {
    assert.deepEqual(await find(words), ["Who we are"], words);
  }
  assert.deepEqual(await find("polishes"), ["Editor", "Who we are"]);
  assert.deepEqual(await find("unconference"), ["Unconference", "Who we are"]);
  assert.deepEqual(await find("retrospective"), ["Retrospective"]);
  assert.deepEqual(await find("porter"), []);
  assert.deepEqual(await find("Smith"), ["Editor"]);
});

test("a preview finds what a chart says", async () => {
  const { build, find, write } = await preview();
  build.services.chart = () => ({ html: "<p>The harvest was largest in May.</p>" });
  write(
    "content/blog/one.md",
    '---\ntitle: One\ndate: 2022-01-01\n---\n\n::chart{file="static/a.csv" x=a y=b}\n',
  );
  await build.update(["content/blog/one.md"]);
  assert.deepEqual(await find("harvest"), ["One"]);
});

test("other addresses are left to the pages", async () => {
  const { ask } = await preview();
  assert.equal(await ask("/search/"), undefined);
  assert.equal(await ask("/search/nothing.json"), undefined);
  assert.equal(await ask("/search/../index.json"), undefined);
});

test("what is wrong with the synonyms is a problem of the build", async () => {
  const { build } = await preview();
  assert.deepEqual(
    build.problems.map(({ path, line, rule }) => `${path}:${line} ${rule}`),
    ["content/synonyms.yaml:1 synonym-group"],
  );
});
