import assert from "node:assert/strict";
import { test } from "node:test";
import { readsEvenly } from "../../tests/helpers/even-time.ts";
import { mendAddress } from "./mend-address.ts";

const mend = (href: string) => mendAddress(href, (name) => name === "bee-people");

const sure: readonly (readonly [string, string])[] = [
  ["www.nhs.uk", "https://www.nhs.uk"],
  ["github.com/bee-people/bees", "https://github.com/bee-people/bees"],
  ["digital.nhs.uk/a?b=c#d", "https://digital.nhs.uk/a?b=c#d"],
  ["youtu.be/abc", "https://youtu.be/abc"],
  ["//example.org/x", "https://example.org/x"],
  ["https:/example.org/x", "https://example.org/x"],
  ["https:example.org/x", "https://example.org/x"],
  ["http//example.org/x", "http://example.org/x"],
  ["http:/example.org", "http://example.org"],
  ["https//example.org/x", "https://example.org/x"],
  ["https://https://example.org/x", "https://example.org/x"],
  ["%20https:/example.org", "https://example.org"],
  ["someone@nhs.net", "mailto:someone@nhs.net"],
  ["bee-people", "https://github.com/bee-people"],
  ["@bee-people", "https://github.com/bee-people"],
];
for (const [href, meant] of sure)
  test(`“${href}” means ${meant}`, () => {
    assert.equal(mend(href), meant);
  });

for (const href of [
  "somebody-else",
  "notes.md",
  "report.pdf",
  "images/x.png",
  "v1.2/notes",
  "a b",
  "",
  "../www.nhs.uk",
])
  test(`“${href}” may mean anything`, () => {
    assert.equal(mend(href), undefined);
  });

test("a very long address takes no long time", () => {
  readsEvenly(["a-", "a.", "/", "https:", "@"], 1_000_000, mend);
});
