import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { test } from "node:test";
import { home } from "../helpers/project.ts";

/** The rooms in the order in which the README lists them. */
const readme = readFileSync(`${home}/README.md`, "utf8");
const list = /\nsrc\/\n((?: {2}.*\n)+)/.exec(readme)?.[1] ?? "";
const order = [...list.matchAll(/^ {2}((?:[a-z-]+\/ )+)/gm)].flatMap(([, names = ""]) =>
  names.split("/ ").slice(0, -1),
);

test("the README lists every room of the source, each once", () => {
  const folders = readdirSync(`${home}/src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(order.toSorted(), folders.map(({ name }) => name).sort());
});

test("a room imports those above it in the README's list, never those below", () => {
  const wrong: string[] = [];
  const names = readdirSync(`${home}/src`, { recursive: true, encoding: "utf8" });
  for (const file of names.map((name) => name.replaceAll("\\", "/"))) {
    if (!/^[^/]+\/.*(?<!\.test|\.fixture)\.ts$/.test(file)) continue;
    const text = readFileSync(`${home}/src/${file}`, "utf8");
    for (const [, path = ""] of text.matchAll(/(?:from|import|import\() ?"(\.[^"]+)"/g)) {
      const imported = posix.join(posix.dirname(file), path);
      const [from, to] = [file, imported].map((each) => order.indexOf(each.split("/")[0] ?? ""));
      if ((to ?? 0) > (from ?? 0)) wrong.push(`${file} imports ${imported}`);
    }
  }
  assert.deepEqual(wrong, []);
});
