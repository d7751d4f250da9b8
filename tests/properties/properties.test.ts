import { test } from "node:test";
import fc from "fast-check";
import { claims } from "./properties.ts";

// The same seed each time: a test that fails today failed yesterday. `npm run fuzz` tries others.
for (const { says, property, runs } of claims) {
  test(says, () => fc.assert(property, { seed: 20261201, numRuns: runs }));
}
