import assert from "node:assert/strict";
import { normalise } from "./macros.ts";
import { htmlOf } from "./render.ts";

/** What a body gives is what nhsuk-frontend's macro gives, but for loading pictures late and scrolling by keyboard. */
export function same(body: string, expected: string): void {
  const without = ["loading", "decoding", "tabIndex"];
  assert.equal(normalise(htmlOf(body), without), normalise(expected, without));
}
