import assert from "node:assert/strict";

/** No machine takes this long for what a test does, in seconds of the processor's time, unless it grows without measure. */
const quick = 1;
/** Four times the text takes four times as long where time grows evenly, and sixteen times where it grows by the square. */
const steepest = 11;

/**
 * Says that the time for a job grows evenly with its size, on a slow or busy machine too: it is the processor's time for
 * this process that counts, and one size is measured by another.
 * @param job does the work for a size; it is done for a quarter of the size, and for the whole
 */
export function growsEvenly(size: number, job: (size: number) => void, what = ""): void {
  const part = Math.ceil(size / 4);
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  // What else the machine does can only add to the time, so the least of some runs is the nearest to the truth.
  for (let run = 0; run < 4; run++) {
    large = Math.min(
      large,
      secondsFor(() => job(size)),
    );
    if (large < quick) return;
    small = Math.min(
      small,
      secondsFor(() => job(part)),
    );
    if (large / small < steepest) return;
  }
  assert.fail(`${large.toFixed(1)} s for ${size}, ${small.toFixed(1)} s for ${part} ${what}`);
}

function secondsFor(job: () => void): number {
  const start = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** The same for each of some pieces, repeated until the text has as many letters as it is long. */
export function readsEvenly(pieces: readonly string[], length: number, read: (text: string) => void): void {
  for (const piece of pieces)
    growsEvenly(length, (size) => read(piece.repeat(size / piece.length)), JSON.stringify(piece));
}
