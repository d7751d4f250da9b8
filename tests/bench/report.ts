import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "./contenders/files.ts";
import type { Contender } from "./contenders/types.ts";
import type { EditCost } from "./edits.ts";
import type { Cost } from "./measure.ts";

export interface Measured {
  readonly contender: Contender;
  readonly cost: Cost;
  readonly edits: EditCost | undefined;
}

/** The figures of one size as a table in Markdown: the first row is what the others are compared with. */
export function tableOf(posts: number, rounds: number, measured: readonly Measured[]): string {
  const [own] = measured;
  const rows = measured.map(({ contender, cost, edits }) => [
    contender.version() ?? contender.name,
    seconds(cost.seconds),
    ratio(own?.cost.seconds, cost.seconds),
    seconds(cost.cpu),
    ratio(own?.cost.cpu, cost.cpu),
    cost.megabytes === undefined ? "" : `${Math.round(cost.megabytes)} MB`,
    seconds(edits?.first),
    seconds(edits?.edit, 3),
  ]);
  const heads = [
    "",
    "build",
    "this site takes",
    "processors",
    "this site takes",
    "memory",
    "preview's first page",
    "an edit",
  ];
  const lines = [heads, heads.map((_, index) => (index === 0 ? ":--" : "--:")), ...rows];
  const title = `### ${posts.toLocaleString("en-GB")} posts, ${rounds === 1 ? "one round" : `medians of ${rounds} rounds`}`;
  return [title, "", ...lines.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}

const seconds = (number: number | undefined, digits = 2) =>
  number === undefined ? "" : `${number.toFixed(digits)} s`;

const ratio = (own: number | undefined, other: number | undefined) =>
  own === undefined || other === undefined || own === other ? "" : `${(own / other).toFixed(2)} ×`;

const page = join(home, "docs", "performance.md");
const start = "<!-- Written by npm run bench -- --write -->";
const end = "<!-- End of what npm run bench writes -->";

/** Puts tables into docs/performance.md, each in the place of the one that it has for so many posts. */
export function writeTables(tables: readonly string[]): void {
  const text = existsSync(page) ? readFileSync(page, "utf8") : "# Performance\n";
  const [before = "", rest = ""] = text.split(start);
  const [known = "", after = "\n"] = rest.split(end);
  const bySize = new Map<string, string>();
  for (const table of [...known.split(/^(?=### )/m), ...tables])
    if (table.startsWith("### ")) bySize.set(table.split(" posts")[0] ?? "", table.trim());
  writeFileSync(
    page,
    [before, start, "\n\n", [...bySize.values()].join("\n\n"), "\n\n", end, after].join(""),
  );
}
