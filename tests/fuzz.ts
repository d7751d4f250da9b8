/*
 * npm run fuzz: tries what must hold of anything that an author writes, for five minutes (MINUTES=…), with new
 * seeds. A failure is shown with the seed and path that repeat it, as small as it could be made.
 */
import fc from "fast-check";
import { seedFrom } from "./helpers/random.ts";
import { claims } from "./properties/properties.ts";

const minutes = Number(process.env.MINUTES ?? 5);
const seed = seedFrom(process.env.SEED);
console.log(`SEED=${seed} MINUTES=${minutes} npm run fuzz repeats this run.`);
const share = (minutes * 60 * 1000) / claims.length;
for (const { says, property } of claims) {
  const result = await fc.check(property, {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: share,
    markInterruptAsFailure: false,
  });
  console.log(`${result.failed ? "FAILED" : "held  "} ${result.numRuns} times: ${says}`);
  if (result.failed) {
    console.log(fc.defaultReportMessage(result));
    process.exitCode = 1;
  }
}
