import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf } from "../testing/render.ts";
import { problems, repaired } from "./test-repair.ts";

const item = (id: string, words: string, more = ""): string =>
  `<li class="nhsuk-tabs__list-item${more}"><a class="nhsuk-tabs__tab" href="#${id}">${words}</a></li>`;
const panel = (id: string, inside: string, more = ""): string =>
  `<div class="nhsuk-tabs__panel${more}" id="${id}">${inside}</div>`;
const tabs = (title: string, first: string, second: string): string =>
  `<div class="nhsuk-tabs" data-module="nhsuk-tabs">${title}<ul class="nhsuk-tabs__list">` +
  `${item("day", "Past day", " nhsuk-tabs__list-item--selected")}${item("week", "Past week")}</ul>` +
  `${panel("day", first)}${panel("week", second, " nhsuk-tabs__panel--hidden")}</div>`;
const one = '<h2 id="a">Past day</h2><p>One</p>';
const two = '<h2 id="b">Past week</h2><p>Two</p>';

test("tabs are a list of links with every panel under it, as no script shows one for another", () => {
  assert.equal(
    repaired(tabs('<h2 class="nhsuk-tabs__title" id="t">Contents</h2>', one, two)),
    '<div class="nhsuk-tabs"><h2 class="nhsuk-tabs__heading" id="t">Contents</h2>' +
      `<ul class="nhsuk-tabs__list">${item("day", "Past day")}${item("week", "Past week")}</ul>` +
      `${panel("day", one)}${panel("week", two)}</div>`,
  );
});

test("a panel without a heading is headed by its tab's words", () => {
  const html = tabs('<h2 class="nhsuk-tabs__heading">Contents</h2>', "<p>One</p>", "<p>Two</p>");
  assert.match(
    repaired(html),
    /<h3 id="past-day">Past day<\/h3><p>One<.*<h3 id="past-week">Past week<\/h3><p>Two</,
  );
  assert.deepEqual(problems(html), []);
  assert.match(repaired(tabs("", one, "<p>Two</p>")), /<h2 id="past-week">Past week<\/h2><p>Two/);
  const below = htmlOf(`## A\n\n### B\n\n${tabs("", "<p>One</p>", "<p>Two</p>")}`);
  assert.match(below, /<h4 id="past-week">Past week<\/h4><p>Two/);
});

test("what a form would show on an answer is shown, as there is none", () => {
  assert.equal(
    repaired('<div class="nhsuk-checkboxes__conditional nhsuk-checkboxes__conditional--hidden">a</div>'),
    '<div class="nhsuk-checkboxes__conditional">a</div>',
  );
});
