import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import MarkdownIt from "markdown-it";
import { nhsukClasses } from "./nhsuk-classes.ts";
import { repairHtml } from "./repair-html.ts";

/** A document of the shapes that the community's older pages have. */
const fixture = `
## Building a community

<ul class="nhsuk-grid-row nhsuk-card-group">
  <li class="nhsuk-grid-column-one-half nhsuk-card-group__item">
    <div class="nhsuk-card nhsuk-card--clickable">
      <img
        alt="EXAMPLE.ORG"
        class="nhsuk-card__img"
        src="images/community/a-min.png"
      />
      <div class="nhsuk-card__content">
        <h2 class="nhsuk-card__heading nhsuk-heading-m">
          <a
            class="nhsuk-card__link"
            href="https://example.org/"
            >Tips on how to start</a
          >
        </h2>
        <p class="nhsuk-card__description">You can organise and run your own.</p>
      </div>
    </div>
  </li>
</ul>

#### Aims

<div class="nhsuk-do-dont-list">
  <h3 class="nhsuk-do-dont-list__label">Principles</h3>
  <ul class="nhsuk-list nhsuk-list--tick">
    <li>
      <svg class="nhsuk-icon nhsuk-icon__tick" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" aria-hidden="true">
        <path stroke-width="4" stroke-linecap="round" d="M18.4 7.8l-8.5 8.4L5.6 12"></path>
      </svg>
      Share code & data
    </li>
  </ul>
</div>

<div class="nhsuk-card">
  <div class="nhsuk-card__content">
    <h3 class="nhsuk-card__heading">Responsibilities</h3>
    <p class="nhsuk-card__description">
    <ul>
      <li>Help <ins>recruit</li>
      <li>Report progress</li>
    </ul>
    <p>This role would suit someone new.</p>
  </div>
</div>
</summary>

<iframe width="900" height="500"
  src="../static/openhealth-stats-plotly"
></iframe>

<div class="nhsuk-action-link">
    <a class="nhsuk-action-link__link" href="https://example.org/">
        <svg class="nhsuk-icon nhsuk-icon__arrow-right-circle" viewBox="0 0 24 24"><path d="M0 0h24v24H0z" fill="none"></path></svg>
        <span class="nhsuk-action-link__text">Leave your details.</span>
    </a>
</div>

<img src="images/x.png" alt="A plan" style="border:1px solid" display="block">
<script src="https://cdn.plot.ly/plotly-latest.min.js"></script>
`;

const folder = new URL("../../../../shared/seeds/", import.meta.url);
const documents = new Map([["fixture.md", fixture]]);
if (existsSync(folder)) {
  for (const name of readdirSync(folder)) {
    const source = readFileSync(new URL(name, folder), "utf8");
    documents.set(name, source.startsWith("---\n") ? source.slice(source.indexOf("\n---\n", 4) + 5) : source);
  }
}

const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });

function wordsOf(html: string): string[] {
  const text = html
    .replace(/<!--[\s\S]*?-->|<(script|style)[\s\S]*?<\/\1\s*>|<title>.*?<\/title>/g, " ")
    .replace(/<[^>]*>/g, " ");
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

for (const [name, body] of documents) {
  test(`${name} keeps its words and comes out valid, current and safe`, async () => {
    const rendered = new MarkdownIt({ html: true }).render(body);
    const { html } = repairHtml(rendered, {
      path: name,
      bodyLine: 1,
      body,
      resolveLink: (href) => ({ href }),
      resolveImage: (src) => ({ src: `/${src}`, width: 300, height: 200 }),
      chart: () => ({ html: "<p>The chart</p>" }),
    });

    const kept = new Set(wordsOf(html));
    const before = wordsOf(rendered);
    const lost = before.filter((word) => !kept.has(word));
    assert.ok(lost.length <= before.length * 0.03, `lost: ${lost.join(" ")}`);
    assert.ok(wordsOf(html).length >= before.length * 0.97);

    const classes = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names?.split(" ") ?? []);
    assert.deepEqual(
      classes.filter((className) => className.startsWith("nhsuk-") && !nhsukClasses.has(className)),
      [],
    );
    assert.doesNotMatch(html, / style=| on[a-z]+=|<script|<iframe|<style/);
    assert.doesNotMatch(html, / src(?:set)?="(?:https?:)?\/\//);
    assert.doesNotMatch(html, /<h1|<p><\/p>/);

    const page = `<!DOCTYPE html>\n<html lang="en-GB"><head><title>Page</title></head><body><main><h1>Page</h1>\n${html}</main></body></html>`;
    const report = await validator.validateString(page);
    const messages = report.results.flatMap((result) => result.messages);
    assert.deepEqual(
      messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} ${page.split("\n")[line - 1]}`),
      [],
    );
  });
}
