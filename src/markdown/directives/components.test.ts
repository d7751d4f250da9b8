import assert from "node:assert/strict";
import { test } from "node:test";
import { macro, normalise } from "../testing/macros.ts";
import { htmlOf } from "../testing/render.ts";
import { same } from "../testing/same.ts";

test("inset is the inset text component", () => {
  same(
    ":::inset\nReport it with the [Yellow Card](/yellow).\n:::",
    macro("inset-text", "insetText", {
      html: '<p>Report it with the <a href="/yellow">Yellow Card</a>.</p>',
    }),
  );
});

test("warning is the warning callout, with a hidden prefix before its title", () => {
  same(
    "## Chickenpox\n\n:::warning School, nursery or work\nStay away.\n:::",
    `<h2 id="chickenpox">Chickenpox</h2>${macro("warning-callout", "warningCallout", {
      heading: "School, nursery or work",
      text: "Stay away.",
    })}`,
  );
});

test("a warning without a title is headed Important, and needs no prefix", () => {
  same(
    "## A\n\n:::warning\nStay away.\n:::",
    `<h2 id="a">A</h2>${macro("warning-callout", "warningCallout", { heading: "Important", text: "Stay away." })}`,
  );
});

test("a warning's title may hold Markdown", () => {
  same(
    ":::warning At *school*\nOne.\n\nTwo.\n:::",
    '<div class="nhsuk-card nhsuk-card--warning"><div class="nhsuk-card__content"><h2 class="nhsuk-card__heading">' +
      '<span role="text"><span class="nhsuk-u-visually-hidden">Important: </span>At <em>school</em></span></h2>' +
      "<p>One.</p><p>Two.</p></div></div>",
  );
});

test("do is the do list", () => {
  same(
    "## A\n\n:::do\n- cover blisters\n- wash your *hands*\n:::",
    `<h2 id="a">A</h2>${macro("do-dont-list", "list", {
      heading: "Do",
      icon: "tick",
      items: [{ text: "cover blisters" }, { html: "wash your <em>hands</em>" }],
    })}`,
  );
});

test("dont is the don't list, with its prefix where an item needs it", () => {
  const html = normalise(htmlOf("## A\n\n:::dont\n- burst a blister\n- do not peel it\n- Use Excel\n:::"));
  const expected = normalise(
    `<h2 id="a">A</h2>${macro("do-dont-list", "list", {
      heading: "Don’t",
      icon: "cross",
      hidePrefix: true,
      items: [{ text: "do not burst a blister" }, { text: "do not peel it" }, { text: "Use Excel" }],
    })}`,
  );
  assert.equal(html, expected);
});

test("details is the details component, open where that is asked", () => {
  same(
    ":::details How to find your NHS number {open}\nLook at a letter.\n:::",
    macro("details", "details", {
      summary: "How to find your NHS number",
      html: "<p>Look at a letter.</p>",
      open: true,
    }),
  );
});

test("expander is the details component's expander", () => {
  same(
    ":::expander Opening *times*\n9 to 6.\n:::",
    macro("details", "details", {
      summary: { html: "Opening <em>times</em>" },
      html: "<p>9 to 6.</p>",
      classes: "nhsuk-expander",
    }),
  );
});

test("action-link is the action link", () => {
  const expected = macro("action-link", "actionLink", { text: "Find your nearest A&E", href: "/find" });
  same("::action-link[Find your nearest A&E](/find)", expected);
  same("::action-link[Find your nearest A&E]{href=/find}", expected);
  same(":::action-link Find your nearest A&E {href=/find}\n:::", expected);
});

test("button is the button as a link", () => {
  same("::button[Join us](/join)", macro("button", "button", { text: "Join us", href: "/join" }));
  same(
    "::button[Join us](/join){variant=secondary small}",
    macro("button", "button", { text: "Join us", href: "/join", variant: "secondary", small: true }),
  );
});

test("contents lists the page's own sections", () => {
  same(
    "::contents\n\n## One\n\n### Below\n\n## Two & *three*",
    `${macro("contents-list", "contentsList", {
      landmarkLabel: "Contents",
      items: [
        { href: "#one", text: "One" },
        { href: "#two--three", text: "Two & three" },
      ],
    })}<h2 id="one">One</h2><h3 id="below">Below</h3><h2 id="two--three">Two &amp; <em>three</em></h2>`,
  );
});

test("image is the image component, its caption with Markdown", () => {
  same(
    '::image[A **chart** of it](images/chart.png){alt="A line that rises" width=one-half}',
    macro("images", "image", {
      src: "images/chart.png",
      alt: "A line that rises",
      caption: { html: "A <strong>chart</strong> of it" },
      width: "one-half",
    }),
  );
});

test("table is the table component, scrolling, with a caption and row headings", () => {
  same(
    ":::table PPC *charges* {row-headers compact}\n| Item | Charge |\n| --- | ---: |\n| 3-month | £31.25 |\n:::",
    macro("tables", "table", {
      caption: { html: "PPC <em>charges</em>", size: "m", id: "table-1-caption" },
      scroll: true,
      compact: true,
      firstCellIsHeader: true,
      head: [{ text: "Item" }, { text: "Charge", format: "numeric" }],
      rows: [[{ text: "3-month" }, { text: "£31.25", format: "numeric" }]],
    }),
  );
});

test("summary-list is the summary list, written as a definition list", () => {
  same(
    ":::summary-list\nName\n: Karen *Francis*\n\nRole\n: Chair\n:::",
    macro("summary-list", "summaryList", {
      rows: [
        { key: { text: "Name" }, value: { html: "Karen <em>Francis</em>" } },
        { key: { text: "Role" }, value: { text: "Chair" } },
      ],
    }),
  );
});

test("code is the code component", () => {
  const expected = macro("code", "code", { text: "a < b\n" });
  const html = normalise(htmlOf("```\na < b\n```"), ["tabIndex", "role", "ariaLabel", "dataAppCopy"]);
  assert.equal(html.replace("nhsuk-code app-code", "nhsuk-code"), normalise(expected));
});
