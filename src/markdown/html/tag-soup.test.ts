import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import { nhsukClasses } from "./nhsuk-classes.ts";
import { repair } from "./test-repair.ts";

const tags =
  `p div ul li ol h1 h2 h3 h4 a b i ins em span table tr td th caption tbody details summary section figure
  figcaption blockquote svg path center font button form select option label dl dt dd nav main video object pre code
  small del article script`.split(/\s+/);
const classes =
  `nhsuk-card nhsuk-card__content nhsuk-card__heading nhsuk-care-card nhsuk-hero nhsuk-hero-content
  nhsuk-action-link nhsuk-action-link__link nhsuk-do-dont-list nhsuk-do-dont-list__label nhsuk-list--tick nhsuk-panel
  nhsuk-promo nhsuk-promo__link-wrapper nhsuk-inset-text nhsuk-warning-callout nhsuk-list-panel nhsuk-button
  nhsuk-table-container nhsuk-table-responsive nhsuk-review-date nhsuk-back-link nhsuk-width-container x`.split(
    /\s+/,
  );

const word = fc.nat(9999).map((number) => ` w${number} `);
const start = fc
  .record({
    tag: fc.constantFrom(...tags),
    name: fc.constantFrom(...classes),
    more: fc.constantFrom("", ' href="/p"', ' style="background: url(a.png)"', ' onclick="x()"'),
  })
  .map(({ tag, name, more }) => `<${tag} class="${name}"${more}>`);
const end = fc.constantFrom(...tags).map((tag) => `</${tag}>`);
const whole = fc.constantFrom(
  "<img src=x.png>",
  "<br>",
  "<hr>",
  '<a href="#">a</a>',
  "<a name=z>",
  '<iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe>',
  "<svg class='nhsuk-icon nhsuk-icon__tick'></svg>",
  "<!-- c -->",
);
const soup = fc
  .array(fc.oneof(word, start, start, end, whole), { maxLength: 30 })
  .map((parts) => parts.join(""));
const options = { seed: 20221024, numRuns: 300 };

test("tag soup comes out without anything that runs, and with current classes only", () => {
  fc.assert(
    fc.property(soup, (html) => {
      const { html: out } = repair(html);
      assert.doesNotMatch(out, / style=| onclick=|<script|<iframe|<form/);
      const names = [...out.matchAll(/class="([^"]*)"/g)].flatMap(([, list]) => list?.split(" ") ?? []);
      assert.deepEqual(
        names.filter((name) => name.startsWith("nhsuk-") && !nhsukClasses.has(name)),
        [],
      );
    }),
    options,
  );
});

test("tag soup keeps its words", () => {
  const wordsOf = (html: string): string[] => html.match(/\bw\d+\b/g) ?? [];
  fc.assert(
    fc.property(soup, (html) => {
      const kept = new Set(wordsOf(repair(html).html));
      const shown = html.replace(/<script[^>]*>[\s\S]*?<\/script>/g, "");
      assert.deepEqual(
        wordsOf(shown).filter((found) => !kept.has(found)),
        [],
      );
    }),
    options,
  );
});

test("tag soup comes out valid", async () => {
  const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });
  await fc.assert(
    fc.asyncProperty(soup, async (html) => {
      const page = `<!DOCTYPE html>\n<html lang="en-GB"><head><title>Page</title></head><body><main><h1>Page</h1>\n${repair(html).html}</main></body></html>`;
      const { results } = await validator.validateString(page);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ message }) => message)),
        [],
      );
    }),
    options,
  );
});
