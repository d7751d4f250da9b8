import assert from "node:assert/strict";
import { test } from "node:test";
import { BodyKeys, keyOf } from "./body-keys.ts";

const place = { path: "content/blog/beans.md", bodyLine: 4, title: "Beans" };

test("a key names a body's text and its place, whatever was asked about that path before", () => {
  const keys = new BodyKeys();
  const asked = [
    ["Beans.", place],
    ["Peas.", place],
    ["Beans.", { ...place, bodyLine: 5 }],
    ["Beans.", { ...place, title: "Peas" }],
    ["Beans.", { ...place, title: undefined }],
    ["Beans.", { ...place, path: "content/blog/peas.md" }],
    ["Beans.", place],
  ] as const;
  const found = asked.map(([body, where]) => keys.of(body, where));
  assert.deepEqual(
    found,
    asked.map(([body, where]) => keyOf(body, where)),
  );
  assert.equal(new Set(found).size, asked.length - 1);
  assert.equal(keys.of("Beans.", place), found[0]);
});
