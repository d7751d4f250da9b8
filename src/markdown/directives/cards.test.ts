import assert from "node:assert/strict";
import { test } from "node:test";
import { macro } from "../testing/macros.ts";
import { htmlOf } from "../testing/render.ts";
import { same } from "../testing/same.ts";

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
