import { type Block, readParagraph } from "./blocks.ts";
import { factOf, isLabelLine, labelOf, splitLabel } from "./labels.ts";
import type { Section } from "./section.ts";

const boldLabel = /^(?:\*\*[^*\n]{1,40}(?::\*\*|\*\*\s?:)|__[^_\n]{1,40}(?::__|__\s?:))/;
const betweenBoldLabels = /[ \t]+(?=\*\*[^*\n]{1,40}(?::\*\*|\*\*:))/;
/** At a line's end. Two spaces are enough to find; to look for more would take long in a line of many. */
const hardBreak = /(?: {2}|\\|<br ?\/?>)$/i;

/**
 * A paragraph of lines that each tell one thing (`Date: …`, `**Chair:** …`) as a block a line: Markdown would have
 * them run together. Under headings that no other note has, and in minutes, a paragraph stays as it is.
 */
export function splitLines(block: Block, { heading, label, level }: Section): readonly Block[] {
  const isOpening = heading === "" && label === undefined;
  if (
    block.type !== "paragraph" ||
    label === "agenda" ||
    (label === undefined && heading !== "" && level > 0)
  )
    return [block];
  const lines = block.source
    .split("\n")
    .flatMap((line, at) => parts(line).map((text) => ({ text, line: block.line + at })));
  const isList = opensWithLabel(lines[0]?.text ?? "", true);
  const groups: { readonly texts: string[]; readonly line: number }[] = [];
  for (const { text, line } of lines) {
    const last = groups.at(-1)?.texts;
    const isNew = opensWithLabel(text, isList) || (isOpening && hardBreak.test(last?.at(-1) ?? ""));
    if (last && !isNew) last.push(text);
    else groups.push({ texts: [text], line });
  }
  if (groups.length < 2) return [block];
  return groups.map(({ texts, line }) => readParagraph(texts.join("\n").replace(hardBreak, "").trim(), line));
}

/** A line's labels with what each of them tells. */
function parts(line: string): string[] {
  return boldLabel.test(line.trim()) ? line.split(betweenBoldLabels) : [line];
}

/** Whether a line opens with a label: any in a list of such lines, else only one that is bold or known. */
function opensWithLabel(line: string, isList: boolean): boolean {
  const text = line.trim();
  const found = splitLabel(text)?.label;
  if (boldLabel.test(text) || isLabelLine(text)) return true;
  return found !== undefined && (isList || labelOf(found) !== undefined || factOf(found) !== undefined);
}
