import assert from "node:assert/strict";
import { test } from "node:test";
import { home } from "../../tests/helpers/project.ts";
import { createRenderer } from "../markdown/index.ts";
import { Build } from "../site/build.ts";
import { optionsFrom } from "../site/options.ts";
import { templateEnvironment } from "./environment.ts";
import { fillStencil, forgetStencils } from "./stencil.ts";

let asked: string[] = [];
const templates = templateEnvironment(home);
const build = new Build(optionsFrom({}, `${home}/tests/fixtures/nothing-here`), {
  markdown: createRenderer(),
  renderTemplate(template, view) {
    asked.push(template);
    return templates.render(template, view);
  },
});

const breadcrumb = "components/breadcrumb.njk";
const pagination = "components/pagination.njk";

const views: ReadonlyArray<readonly [string, Parameters<typeof fillStencil>[2]]> = [
  [breadcrumb, { items: [{ text: "Home", href: "/" }] }],
  [
    breadcrumb,
    {
      items: [
        { text: "Home", href: "/" },
        { text: 'Data & "care" <b>', href: "/x/?a=1&b='2'" },
      ],
    },
  ],
  [pagination, { ariaLabel: "Around", previous: undefined, next: { href: "/b/", text: "Next", label: "B" } }],
  [
    pagination,
    { ariaLabel: "Around", previous: { href: "/a/", text: "Before", label: " A {{0}} " }, next: undefined },
  ],
  [
    pagination,
    {
      ariaLabel: "Pages of R&D",
      previous: { href: "/blog/" },
      next: { href: "/blog/page/3/" },
      items: [
        { number: 1, href: "/blog/", current: false },
        { number: 2, href: "/blog/page/2/", current: true },
        { ellipsis: true },
        { number: 9, href: "/blog/page/9/", current: false },
      ],
    },
  ],
];

test("a stencil that is filled in is what the component gives for the same words", () => {
  for (const [template, view] of views) {
    forgetStencils(build);
    const other = JSON.parse(
      JSON.stringify(view).replace(/"(href|text|label)":"/g, '"$1":"/other'),
    ) as typeof view;
    fillStencil(build, template, other);
    assert.equal(fillStencil(build, template, view), templates.render(template, view));
  }
});

test("a component is asked once for each shape, and again once its template has changed", () => {
  forgetStencils(build);
  asked = [];
  const items = (...names: string[]) => ({ items: names.map((text) => ({ text, href: `/${text}/` })) });
  for (const view of [items("a"), items("b"), items("a", "b"), items("c", "d")])
    fillStencil(build, breadcrumb, view);
  assert.equal(asked.length, 2);
  forgetStencils(build);
  fillStencil(build, breadcrumb, items("a"));
  assert.equal(asked.length, 3);
});
