import assert from "node:assert/strict";
import { test } from "node:test";
import { macro, normalise } from "../testing/macros.ts";
import { htmlOf } from "../testing/render.ts";

/** What a body gives is what nhsuk-frontend's macro gives, but for loading pictures late and scrolling by keyboard. */
function same(body: string, expected: string): void {
  const without = ["loading", "decoding", "tabIndex"];
  assert.equal(normalise(htmlOf(body), without), normalise(expected, without));
}

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

test("card is the card component", () => {
  same(
    ":::card Help from NHS 111\nGo to 111.\n:::",
    macro("card", "card", { heading: "Help from NHS 111", description: "Go to 111." }),
  );
});

test("a card with an address is a clickable card, with its picture", () => {
  same(
    ':::card Exercise {href=/exercise image=images/run.png alt="A runner"}\nWorkouts and tips.\n:::',
    macro("card", "card", {
      clickable: true,
      href: "/exercise",
      heading: { text: "Exercise", size: "m" },
      image: { src: "images/run.png", alt: "A runner" },
      description: "Workouts and tips.",
    }),
  );
});

test("a card's variants are the macro's", () => {
  same(
    ":::card Feature {variant=feature}\nText.\n:::",
    macro("card", "card", { feature: true, heading: "Feature", description: "Text." }),
  );
  same(
    ":::card Primary {variant=primary href=/p}\nText.\n:::",
    macro("card", "card", {
      clickable: true,
      variant: "primary",
      href: "/p",
      heading: "Primary",
      description: "Text.",
    }),
  );
});

test("a link in the title of a card that is a link gives way to the card's", () => {
  same(
    ":::card [Exercise](/other) {href=/exercise}\nTips.\n:::",
    macro("card", "card", {
      clickable: true,
      href: "/exercise",
      heading: { text: "Exercise", size: "m" },
      description: "Tips.",
    }),
  );
});

test("cards stand side by side in a card group", () => {
  const card = (title: string): string =>
    macro("card", "card", { heading: { text: title }, description: "Text." });
  const item = (title: string): string =>
    `<li class="nhsuk-grid-column-one-third nhsuk-card-group__item">${card(title)}</li>`;
  same(
    "::::cards {columns=3}\n:::card One\nText.\n:::\n:::card Two\nText.\n:::\n::::",
    `<ul class="nhsuk-grid-row nhsuk-card-group">${item("One")}${item("Two")}</ul>`,
  );
});

test("what stands between the cards of a group is kept", () => {
  const html = htmlOf("::::cards\n:::card One\nA.\n:::\nBetween.\n:::card Two\nB.\n:::\n::::");
  assert.equal(html.split("nhsuk-card-group__item").length - 1, 2);
  assert.match(html, /<\/ul>\n<p>Between\.<\/p>\n<ul /);
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
