import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { nhsukClasses } from "./nhsuk-classes.ts";
import { iconPaths } from "./nhsuk-icons.ts";

const frontend = fileURLToPath(new URL("../../../node_modules/nhsuk-frontend/dist/nhsuk", import.meta.url));
const read = (path: string): string => readFileSync(join(frontend, path), "utf8");
const className = /\.(nhsuk-[A-Za-z0-9_-]+)/g;

/** The classes that a style sheet or a template of NHS.UK frontend has, but for those to be removed in version 11. */
function currentClasses(): string[] {
  const inStyles = [...read("nhsuk-frontend.css").matchAll(className)].map(([, name]) => name);
  const inMarkup = readdirSync(join(frontend, "components"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => fixturesOf(name))
    .flatMap((html) => [...html.matchAll(/class="([^"]*)"/g)])
    .flatMap(([, classes]) => classes?.split(/\s+/) ?? []);
  const icons = Object.keys(iconPaths).map((name) => `nhsuk-icon--${name}`);
  const deprecated = deprecatedClasses(new Set(inMarkup));
  return [...new Set([...inStyles, ...inMarkup, ...icons])]
    .filter((name): name is string => name?.startsWith("nhsuk-") === true && !name.startsWith("nhsuk-js-"))
    .filter((name) => !deprecated.has(name))
    .sort();
}

function fixturesOf(component: string): string[] {
  const { fixtures } = JSON.parse(read(`components/${component}/fixtures.json`)) as {
    fixtures: { name: string; html: string }[];
  };
  return fixtures.filter(({ name }) => !name.includes("deprecated")).map(({ html }) => html);
}

/** What the Sass marks with a comment: the subject of each selector after it that no current template uses. */
function deprecatedClasses(current: ReadonlySet<string | undefined>): ReadonlySet<string> {
  const deprecated = new Set<string>();
  for (const path of readdirSync(frontend, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".scss")) continue;
    let marked = false;
    for (const line of read(path).split("\n")) {
      if (marked) {
        const subject = [...line.matchAll(className)].at(-1)?.[1];
        if (subject !== undefined && !current.has(subject)) deprecated.add(subject);
        marked = line.trimEnd().endsWith(",");
      }
      if (/\/\/ @?deprecated/i.test(line)) marked = true;
    }
  }
  return deprecated;
}

function asSource(classes: readonly string[]): string {
  const lines: string[] = [];
  let line = " ";
  for (const name of classes) {
    if (line.length + name.length > 106) {
      lines.push(line);
      line = " ";
    }
    line += ` ${name}`;
  }
  return [
    "/*",
    " * Made from node_modules/nhsuk-frontend by nhsuk-classes.test.ts: after an update, run",
    " * UPDATE=1 npx tsx --test src/markdown/html/nhsuk-classes.test.ts",
    " */",
    "",
    "const list = `",
    ...lines,
    line,
    "`;",
    "",
    "/** The classes that NHS.UK frontend 10 has, without those that version 11 removes. */",
    "export const nhsukClasses: ReadonlySet<string> = new Set(list.trim().split(/\\s+/));",
    "",
  ].join("\n");
}

test("the list of classes is NHS.UK frontend's own", () => {
  if (process.env.UPDATE) {
    writeFileSync(
      join(dirname(fileURLToPath(import.meta.url)), "nhsuk-classes.ts"),
      asSource(currentClasses()),
    );
    return;
  }
  assert.deepEqual([...nhsukClasses], currentClasses());
});

test("the list holds what version 10 uses and nothing that version 11 removes", () => {
  for (const name of [
    "nhsuk-card__heading-container",
    "nhsuk-hero--border",
    "nhsuk-list--tick",
    "nhsuk-icon--tick",
  ]) {
    assert.ok(nhsukClasses.has(name), name);
  }
  for (const name of [
    "nhsuk-do-dont-list",
    "nhsuk-icon__tick",
    "nhsuk-hero-content",
    "nhsuk-warning-callout",
  ]) {
    assert.ok(!nhsukClasses.has(name), name);
  }
});

test("the icons are NHS.UK frontend's own", () => {
  const macro = read("macros/icon.njk");
  for (const [name, paths] of Object.entries(iconPaths)) {
    assert.ok(macro.includes(`name == "${name}"`), name);
    for (const path of paths) assert.ok(macro.includes(`d="${path}"`), name);
  }
  assert.equal(macro.match(/name == "/g)?.length, Object.keys(iconPaths).length);
});
