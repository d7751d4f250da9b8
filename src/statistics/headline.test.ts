import assert from "node:assert/strict";
import { test } from "node:test";
import { organisations, rows } from "./data.fixture.ts";
import { headlineOf } from "./headline.ts";
import { cardsOf, sentencesOf } from "./page.ts";

const headline = headlineOf(rows, organisations);
assert.ok(headline);

test("the headline figures agree with a second, plain count", () => {
  const at = (month: string) => {
    const last = new Map<string, number>();
    for (const row of rows) if (row.month <= month) last.set(row.organisation, row.open_repositories);
    return [...last.values()].reduce((sum, count) => sum + count, 0);
  };
  assert.equal(headline.total, 2179);
  assert.equal(headline.yearBefore, at("2023-11"));
  assert.equal(headline.added, 2179 - at("2023-11"));
  assert.equal(headline.growth, 14);
  assert.equal(headline.organisations.length, 26);
  assert.deepEqual([headline.since, headline.first], ["June 2011", ["NICE Digital"]]);
});

test("shares add up to all organisations and all repositories", () => {
  for (const shares of [headline.languages, headline.licences, headline.kinds]) {
    assert.equal(
      shares.reduce((sum, each) => sum + each.organisations, 0),
      26,
    );
    assert.equal(
      shares.reduce((sum, each) => sum + each.repositories, 0),
      2179,
    );
  }
  assert.deepEqual(headline.languages[0], { name: "Python", organisations: 10, repositories: 1217 });
});

test("the sentences and cards say what the figures say", () => {
  assert.deepEqual(sentencesOf(headline), [
    "In November 2024, 26 organisations had 2,179 open repositories on GitHub, 14% more than a year before.",
    "That is 261 more in twelve months.",
    "The first is from June 2011, by NICE Digital.",
    "Python is the top language of 10 organisations, and MIT License the top licence of 17 organisations.",
  ]);
  assert.deepEqual(
    cardsOf(headline).map(({ figure }) => figure),
    ["2,179", "26", "261 more", "Python", "MIT License"],
  );
});

test("no data give no headline", () => {
  assert.equal(headlineOf([], organisations), undefined);
});
