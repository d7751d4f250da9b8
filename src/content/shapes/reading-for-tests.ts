import { readAnyDocument } from "../read-document.ts";
import type { Kind } from "../schema.ts";

const least: Readonly<Record<Kind, readonly [path: string, fields: Readonly<Record<string, string>>]>> = {
  post: ["content/blog/a.md", { title: "T", date: "2022-06-12" }],
  page: ["content/pages/a.md", { title: "T" }],
  role: ["content/roles/a.md", { title: "T", summary: "S", responsibilities: "R", time: "two hours" }],
  person: ["content/people/a.md", { name: "N" }],
  event: ["content/events/a.md", { title: "T", start: "2022-06-12 10:00", summary: "S" }],
  "board-note": ["board_notes/2021-06-21_notes.md", {}],
};

/**
 * What a test asks: the canonical data of a file with these lines in its front matter, and what was said of it as
 * "line:column rule message". Fields that the kind needs are added below where the lines have none of that name.
 */
export function readLines(kind: Kind, lines: string, body = "Body.\n", path = least[kind][0]) {
  const missing = Object.entries(least[kind][1]).filter(
    ([name]) => !new RegExp(`^${name}:`, "im").test(lines),
  );
  const matter = [lines, ...missing.map(([name, value]) => `${name}: ${value}`)].filter(Boolean).join("\n");
  return readWhole(kind, `---\n${matter}\n---\n${body}`, path);
}

/** The same for a whole file. */
export function readWhole(kind: Kind, text: string, path = least[kind][0]) {
  const { value, problems } = readAnyDocument(kind, path, text);
  const data: Record<string, unknown> = { ...value?.data };
  return {
    document: value,
    data,
    said: problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`),
    remedies: problems.map(({ remedy }) => remedy),
  };
}
