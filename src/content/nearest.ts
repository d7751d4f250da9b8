/** Letters to add, drop, change or swap between two words; stops counting above the limit. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (older[j - 2] ?? 0) + 1);
      row.push(least);
    }
    older = old;
    old = row;
  }
  return old[b.length] ?? 0;
}

/**
 * The known word that a mistyped one is most likely to mean; undefined where none is near: `most` letters apart, one in
 * a short word and two in a longer one without it. Order decides between equals.
 */
export function nearest(
  word: string,
  known: Iterable<string>,
  most = word.length <= 4 ? 1 : 2,
): string | undefined {
  if (word.length > 40) return undefined;
  let best: string | undefined;
  let least = most;
  for (const candidate of known) {
    const away = distance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (away > least || (best !== undefined && away === least)) continue;
    best = candidate;
    least = away;
  }
  return best;
}
