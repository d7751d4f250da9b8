import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { keep, kept } from "../../src/assets/cache.ts";
import { readAnyDocument } from "../../src/content/read-document.ts";
import { readSite } from "../../src/content/read-site.ts";
import type { Kind, SiteData } from "../../src/content/schema.ts";
import { slugPattern } from "../../src/content/slugs.ts";
import { createRenderer } from "../../src/markdown/index.ts";
import { AddressBook } from "../../src/site/address-book.ts";
import { addressOf, outputPath } from "../../src/site/addresses.ts";
import { resolveLink } from "../../src/site/links.ts";
import { staysInside } from "../../src/site/output-path.ts";
import { readCsv } from "../../src/statistics/csv.ts";
import { readData, writeData } from "../../src/statistics/data.ts";
import { faultsOf } from "../helpers/faults.ts";
import { payload } from "../helpers/hostile.ts";

/** Something that holds whatever an author writes. */
export interface Claim {
  /** In a sentence. */
  readonly says: string;
  readonly property: fc.IRawProperty<unknown>;
  /** How often it is tried in `npm test`. */
  readonly runs: number;
}

/** Nothing that a person would write takes as long. In milliseconds. */
const patience = 20_000;

const anything = fc.oneof(fc.string(), fc.string({ unit: "binary", maxLength: 40 }), fc.constant(payload));
const syntax = fc.constantFrom(
  ..."\n|\n\n|- |1. |> |# |## |* |**|_|`|```|~~~|[|](|)|![|<|>|</|<div>|</div>|<a href=|<p |&|&#|;|\\|{|}|{{|{%|%}|::|:::|::: card|:::inset|[^1]|[^1]: |\\||---|===|:--|<!--|-->|<svg|<iframe src=|<details>|<summary>| |\t|\r\n|\0|é|‮|😀|javascript:|data:|https://x.example|www.x|../|/blog/|:|\"|'|=|onload=|style=|class=nhsuk-card|<table>|<td>|<script>|</script>|<style>|<title>|<math>|<template>|++|==|~~|*[a]: b".split(
    "|",
  ),
);
const markdown = fc
  .array(fc.oneof(syntax, syntax, anything), { maxLength: 60 })
  .map((parts) => parts.join(""));

const paths: Readonly<Record<Kind, string>> = {
  post: "content/blog/2022-06-12-a.md",
  page: "content/pages/a.md",
  role: "content/roles/a.md",
  person: "content/people/a.md",
  event: "content/events/a.md",
  "board-note": "board_notes/2021-06-21_notes.md",
};
const kind = fc.constantFrom(...(Object.keys(paths) as Kind[]));
const step = fc.oneof(
  fc.constantFrom("..", ".", "", "%2e%2e", "C:", "con", "a", "%00", "\\..", "~", "é", "x".repeat(300)),
  fc.string({ maxLength: 12 }),
);
const address = fc.array(step, { maxLength: 6 }).map((steps) => steps.join("/"));

const config = readSite("content/site.yaml", "name: A\ndescription: B.\nurl: https://a.example\n")
  .value as SiteData;
const book = new AddressBook();
for (const url of ["/", "/blog/", "/blog/a/", "/a%20b/", "/images/é.png", "/Über/"]) book.claim(url, url, 0);
const table = {
  book,
  config,
  prefix: "/",
  pageOf: (path: string) => (path.endsWith("a.md") ? "/blog/a/" : undefined),
};
const renderer = createRenderer();
const cells = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\s\0]/g, ""));

/** Runs a job and holds it to its time. */
function soon<T>(job: () => T): T {
  const started = performance.now();
  const result = job();
  assert.ok(performance.now() - started < patience, `${Math.round(performance.now() - started)} ms`);
  return result;
}

export const claims: readonly Claim[] = [
  {
    says: "a file's slug and permalink lead nowhere but below the site, or are a problem",
    runs: 300,
    property: fc.property(
      kind,
      fc.constantFrom("slug", "permalink", "url", "save_as"),
      address,
      (of, field, value) => {
        const text = `---\ntitle: A\ndate: 2022-06-12\n${field}: ${JSON.stringify(value)}\n---\n\nWords.\n`;
        const { value: doc } = soon(() => readAnyDocument(of, paths[of], text));
        if (!doc) return;
        if ("slug" in doc.data && doc.data.slug) assert.match(doc.data.slug, slugPattern);
        if ("permalink" in doc.data && doc.data.permalink) {
          const path = outputPath(doc.data.permalink);
          assert.ok(staysInside(path), path);
        }
      },
    ),
  },
  {
    says: "a body becomes HTML without anything that runs, and its problems have places",
    runs: 300,
    property: fc.property(markdown, (body) => {
      const context = {
        path: paths.post,
        bodyLine: 5,
        resolveLink: (href: string) => resolveLink(href, paths.post, table),
      };
      const { html, problems } = soon(() => renderer.render(body, context));
      assert.deepEqual(faultsOf(html), []);
      for (const { line, column, message } of problems) assert.ok(line >= 1 && column >= 1, message);
    }),
  },
  {
    says: "a body becomes the same HTML twice",
    runs: 50,
    property: fc.property(markdown, (body) => {
      const context = { path: paths.post, bodyLine: 5 };
      assert.deepEqual(renderer.render(body, context).html, renderer.render(body, context).html);
    }),
  },
  {
    says: "a file's address leads back to the file",
    runs: 500,
    property: fc.property(
      fc.array(
        fc.string({ minLength: 1, maxLength: 12 }).filter((name) => !/[/\\%]/.test(name)),
        { minLength: 1, maxLength: 4 },
      ),
      (names) => {
        const file = `${names.join("/")}/index.html`;
        assert.equal(outputPath(addressOf(file)), file);
      },
    ),
  },
  {
    says: "a link without a complaint that stays on the site leads to a page, and none is made to run",
    runs: 500,
    property: fc.property(fc.oneof(address, anything, fc.webUrl()), (href) => {
      const { href: made, complaint } = soon(() => resolveLink(href, paths.post, table));
      if (complaint === undefined && /^\/(?!\/)/.test(made)) {
        assert.notEqual(book.answer(made.replace(/[?#].*$/s, "")), undefined, made);
      }
      if (/^\s*javascript:/i.test(made)) assert.match(href, /^\s*javascript:/i);
    }),
  },
  {
    says: "a CSV file is read or is a problem, whatever is in it",
    runs: 500,
    property: fc.property(
      fc.array(fc.oneof(fc.constantFrom(",", "\n", '"', "\r\n", "\u{feff}", ";", "name", "1"), anything), {
        maxLength: 40,
      }),
      (parts) => {
        const { table: found, problems } = soon(() => readCsv("static/a.csv", parts.join("")));
        assert.ok(found || problems.length > 0);
        for (const { line, column } of problems) assert.ok(line >= 1 && column >= 1);
      },
    ),
  },
  {
    says: "the statistics' rows are the same after they were written and read",
    runs: 200,
    property: fc.property(
      fc.uniqueArray(
        fc.record({
          organisation: cells.filter((text) => text !== ""),
          month: fc
            .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
            .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
          open_repositories: fc.nat({ max: 99999 }),
          top_language: cells,
          top_licence: cells,
        }),
        { minLength: 1, maxLength: 20, selector: (row) => `${row.organisation}\n${row.month}` },
      ),
      (rows) => {
        const text = writeData(rows);
        const { value, problems } = readData("static/open-repositories.csv", text);
        assert.deepEqual(problems, []);
        assert.equal(writeData(value ?? []), text);
      },
    ),
  },
  {
    says: "the cache gives back what it was given, and nothing that was changed since",
    runs: 60,
    property: fc.property(
      fc.string(),
      fc.nat(),
      fc.integer({ min: 0, max: 255 }),
      fc.boolean(),
      (text, at, byte, cut) => {
        const folder = mkdtempSync(join(tmpdir(), "cache-"));
        try {
          const file = join(folder, "a.txt");
          keep(file, text);
          assert.equal(kept(file), text);
          const bytes = readFileSync(file);
          const place = at % bytes.length;
          if (cut) writeFileSync(file, bytes.subarray(0, place));
          else {
            bytes[place] = byte;
            writeFileSync(file, bytes);
          }
          assert.ok([text, undefined].includes(kept(file)));
        } finally {
          rmSync(folder, { recursive: true });
        }
      },
    ),
  },
];
