import { directives } from "./index.ts";

const names = directives.map((directive) => directive.name);

/** What to type in place of a directive that there is none of. */
export function suggestDirective(written: string): string {
  const closest = names
    .map((name) => ({ name, distance: editDistance(written.slice(0, 30), name) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return closest !== undefined && closest.distance <= Math.max(1, closest.name.length / 3)
    ? `Did you mean “${closest.name}”?`
    : `Use one of these: ${names.join(", ")}.`;
}

/** How many letters must be added, left out or changed to make one word of the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
