import { escapeInline } from "./escape.ts";
import { readPlainTable } from "./plain-table.ts";

/*
 * Minutes in an unlabelled code fence are prose typed as plain text: paragraphs between empty lines, hard-wrapped,
 * and lists by indentation. Markdown's own rules would make code of what is indented by four, headings of what is
 * underlined, and nothing of a list two levels in; so the lines are read here by simple rules of their own.
 */

interface Entry {
  /** How deep in lists: 0 for a paragraph of the text itself. */
  readonly depth: number;
  /** "-" or "1." for the first paragraph of a list item, else nothing. */
  readonly marker: string;
  readonly lines: string[];
  /** A table's rows, already Markdown, in place of lines. */
  readonly rows?: readonly string[];
}

const deepest = 6;
const bullet = /^([-*+•‣◦●▪–—])\s+(?=\S)/;
const number = /^(\d{1,2})[.)]\s+(?=\S)/;
const letter = /^\(?[a-z]\)\s+(?=\S)/i;
const ruler = /^(?:[-=_*~#]\s*){3,}$/;

/** What a list item's line starts with, as Markdown writes it, and how much of the line that was. */
function markerOf(text: string, inParagraph: boolean): { marker: string; length: number } | undefined {
  const numbered = number.exec(text);
  // A wrapped sentence may go on with "2021. …", so only a list's beginning breaks into a paragraph.
  if (numbered && (!inParagraph || Number(numbered[1]) === 1)) {
    return { marker: `${Number(numbered[1])}.`, length: numbered[0].length };
  }
  const pointed = bullet.exec(text);
  if (pointed && !(inParagraph && /[–—]/.test(pointed[0]))) return { marker: "-", length: pointed[0].length };
  // Markdown has no lettered lists: the letter stays in the text.
  return letter.test(text) && !inParagraph ? { marker: "-", length: 0 } : undefined;
}

/**
 * Whether a line ended before it had to: after a sentence, with room for the next word. Then its end was meant, and
 * a paragraph ends with it. The quarter of the width left over is for those who wrap by hand.
 */
function endsEarly(line: string, nextLine: string, width: number): boolean {
  const word = nextLine.split(" ", 1)[0] ?? "";
  return /[.:!?]$/.test(line) && line.length + 1 + word.length <= width * 0.75;
}

function readEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  const indents: number[] = [];
  let open: Entry | undefined;
  const lines = text.split("\n");
  const width = lines.reduce((longest, line) => Math.max(longest, line.trim().length), 0);
  const leave = (indent: number) => {
    while (indents.length > 0 && indent <= (indents.at(-1) ?? 0)) indents.pop();
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? "").replaceAll("\t", "    ");
    const content = line.trim();
    if (content === "" || (content.length < 200 && ruler.test(content))) {
      open = undefined;
      continue;
    }
    const indent = line.length - line.trimStart().length;
    const table = readPlainTable(lines, at);
    if (table) {
      leave(indent);
      open = undefined;
      entries.push({ depth: Math.min(indents.length, deepest), marker: "", lines: [], rows: table.rows });
      at += table.length - 1;
      continue;
    }
    const found = markerOf(content, open !== undefined && open.depth === 0);
    if (found) {
      leave(indent);
      indents.push(indent);
      open = {
        depth: Math.min(indents.length, deepest),
        marker: found.marker,
        lines: [content.slice(found.length)],
      };
      entries.push(open);
    } else if (open && (open.depth > 0 || !endsEarly(open.lines.at(-1) ?? "", content, width))) {
      open.lines.push(content);
    } else {
      leave(indent);
      open = { depth: Math.min(indents.length, deepest), marker: "", lines: [content] };
      entries.push(open);
    }
  }
  return entries;
}

/**
 * Plain text as Markdown: wrapped lines joined, lists (nested ones too) and tables as such, every other character as written.
 * Takes time in proportion to the text's length.
 */
export function plainTextToMarkdown(text: string): string {
  const out: string[] = [];
  let previous: Entry | undefined;
  for (const entry of readEntries(text)) {
    const written = entry.rows ?? [escapeInline(entry.lines.join(" ").split(/\s+/).join(" "))];
    const tight =
      entry.marker !== "" && previous !== undefined && previous.depth > 0 && previous.marker !== "";
    if (previous && !tight) out.push("");
    const indent = "    ".repeat(entry.marker ? entry.depth - 1 : entry.depth);
    const mark = entry.marker ? `${entry.marker} `.padEnd(4) : "";
    for (const words of written) out.push(`${indent}${mark}${words}`);
    previous = entry;
  }
  return out.join("\n");
}
