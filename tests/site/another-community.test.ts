import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { answer, pageAddresses } from "../helpers/built-site.ts";
import { gardeners } from "../helpers/community.ts";
import { home, listFiles, makeProject, type Project } from "../helpers/project.ts";
import { elements, pageOf, textOf } from "../helpers/words.ts";

/** Words by which this repository's own community would be known in another's site. */
const ours = [
  /NHS[ -]?Python/i,
  /nhs[._ -]?py/i,
  /pycom/i,
  /openhealth/i,
  /open[ -]health/i,
  /health ?care/i,
  /NHS England/i,
  /github\.com\/nhs/i,
  ...peopleOfOurs(),
];

/** The names of this community's people, as its content gives them. */
function peopleOfOurs(): RegExp[] {
  return listFiles(join(home, "content", "people"))
    .filter((name) => name.endsWith(".md"))
    .flatMap(
      (name) =>
        /^name: *"?([^"\n]+)"?$/m.exec(readFileSync(join(home, "content/people", name), "utf8"))?.[1] ?? [],
    )
    .map((name) => new RegExp(name.replace(/[^\p{L}\p{N} ]/gu, "."), "i"));
}

/** The bare chart's address, which other sites frame: it is the generator's, and the same for every community. */
const chartAddress = /openhealth-stats-plotly/g;

/** Files that come from packages as they are. */
const fromPackages = /^assets\/plotly-|^assets\/images\/nhsuk-/;

/** Addresses of ours that lead to no page, over a whole site. */
function deadLinks(site: string): string[] {
  const found = new Set<string>();
  for (const address of pageAddresses(site)) {
    const page = pageOf(readFileSync(join(site, answer(site, address) ?? ""), "utf8"));
    for (const { properties } of elements(page, ({ tagName }) => tagName === "a" || tagName === "link")) {
      const href = String(properties.href ?? "");
      const path = href.replace(/^https:\/\/allotments\.example/, "").replace(/[?#].*$/, "");
      if (path.startsWith("/") && answer(site, path) === undefined) found.add(`${address} → ${href}`);
    }
  }
  return [...found];
}

async function built(files: Readonly<Record<string, string>>): Promise<Project> {
  const project = makeProject(files);
  const { code, stderr } = await project.run("build");
  assert.equal(code, 0, stderr);
  return project;
}

describe("another community's content", () => {
  let project: Project;
  before(async () => {
    project = await built(gardeners);
  });

  test("makes a site without a word of this one", () => {
    const files = project.list("_site").filter((path) => !fromPackages.test(path));
    assert.ok(files.length > 50);
    const found = files.flatMap((path) => {
      const text = project.read(`_site/${path}`).replace(chartAddress, "");
      return ours.flatMap((word) => {
        const at = text.search(word);
        return at === -1 ? [] : [`${path}: …${text.slice(Math.max(0, at - 60), at + 60)}…`];
      });
    });
    assert.deepEqual(found, []);
  });

  test("shows no word NHS to its readers", () => {
    for (const address of pageAddresses(join(project.root, "_site"))) {
      const file = answer(join(project.root, "_site"), address) ?? "";
      const words = textOf(pageOf(project.read(`_site/${file}`))).match(/.{0,40}\bNHS\b.{0,40}/gi);
      assert.equal(words, null, address);
    }
  });

  test("has no statistics page where it has no figures, and no way to one", () => {
    const files = project.list("_site");
    assert.deepEqual(
      files.filter((path) => path.startsWith("open-source-statistics") || path.includes("openhealth")),
      [],
    );
    assert.doesNotMatch(project.read("_site/sitemap.xml"), /statistics/);
    assert.doesNotMatch(project.read("_site/site-map/index.html"), /statistics/i);
  });

  test("has no link that leads nowhere", () => {
    assert.deepEqual(deadLinks(join(project.root, "_site")), []);
  });
});

describe("a site whose folders are empty or missing", () => {
  const without = (folder: RegExp) =>
    Object.fromEntries(Object.entries(gardeners).filter(([path]) => !folder.test(path)));
  const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "has nothing at all": {},
    "has only its name": without(/^(?!content\/site\.yaml)/),
    "has no posts": { ...without(/^content\/blog\//), "content/blog/.gitkeep": "" },
    "has no pages, roles, people or events": without(/^content\/(?:pages|roles|people|events)\//),
    "has no notes, pictures and static files": without(/^(?:board_notes|images|static)\//),
  };
  /** Links that are written in the content that is left, to what is not: `check` tells of those. */
  const written = /→ \/(?:growing|blog\/beans)\//;

  for (const [name, files] of Object.entries(cases)) {
    test(`builds where it ${name}, without a link of its own that leads nowhere`, async () => {
      const project = makeProject(files);
      const { code, stderr } = await project.run("build", ["--only=pages"]);
      assert.equal(code, 0, stderr);
      const site = join(project.root, "_site");
      assert.ok(pageAddresses(site).includes("/"));
      assert.deepEqual(
        deadLinks(site).filter((link) => !written.test(link)),
        [],
      );
    });
  }
});
