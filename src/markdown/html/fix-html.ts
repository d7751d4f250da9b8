import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import MarkdownIt from "markdown-it";
import { mendTags } from "./mend-tags.ts";
import { Repair, type Step } from "./repair.ts";
import { classNames } from "./steps/class-names.ts";
import { components } from "./steps/components.ts";
import { oldElements } from "./steps/old-elements.ts";
import { styleAttributes } from "./steps/style-attributes.ts";
import { tables } from "./steps/tables.ts";
import { classesOf, elementsOf } from "./tree.ts";

/** What is put right in an author's file; all else is made anew with every build. */
const steps: readonly Step[] = [...components, tables, oldElements, styleAttributes, classNames];

/**
 * Rewrites the HTML in a body of Markdown to NHS.UK frontend 10's markup and changes nothing else: only blocks
 * of HTML that stand whole between two lines of Markdown and hold older markup. A body that would be read
 * otherwise afterwards is given back as it was.
 */
export function fixHtml(body: string): string {
  const lines = body.split("\n");
  const fixed: string[] = [];
  const blocks = htmlBlocks(body);
  let at = 0;
  for (const { start, end } of blocks) {
    for (; at < start; at += 1) fixed.push(lines[at] ?? "");
    fixed.push(fixBlock(lines.slice(start, end).join("\n")));
    at = end;
  }
  for (; at < lines.length; at += 1) fixed.push(lines[at] ?? "");
  const result = fixed.join("\n");
  return htmlBlocks(result).length === blocks.length ? result : body;
}

/** The lines of each block of HTML outside lists and quotations, without the blank lines that end it. */
function htmlBlocks(body: string): { start: number; end: number }[] {
  const lines = body.split("\n");
  return new MarkdownIt({ html: true }).parse(body, {}).flatMap(({ type, level, map }) => {
    if (type !== "html_block" || level !== 0 || !map) return [];
    const [start] = map;
    let end = Math.min(map[1], lines.length);
    while (end > start && lines[end - 1]?.trim() === "") end -= 1;
    return [{ start, end }];
  });
}

function fixBlock(block: string): string {
  if (/<(?:pre|script|style|textarea)[\s>]/i.test(block)) return block;
  const mended = mendTags(block, { keepComments: true });
  // What a block leaves open may be closed further down: only whole ones are touched.
  if (mended.faults.some(({ kind }) => kind !== "block")) return block;
  const tree = fromHtml(mended.html, { fragment: true });
  if (!isOld(tree)) return block;
  const before = write(tree);
  const repair = new Repair({ path: "", bodyLine: 1, body: block });
  for (const step of steps) step(tree, repair);
  const after = write(tree);
  if (after === before) return block;
  // A blank line would end the block of HTML.
  const lines = after.split("\n").filter((line) => line.trim() !== "");
  return lines.join("\n");
}

function isOld(tree: Root): boolean {
  return elementsOf(tree).some(
    (part) =>
      part.properties.style !== undefined || classesOf(part).some((name) => name.startsWith("nhsuk-")),
  );
}

function write(tree: Root): string {
  return toHtml(tree, { characterReferences: { useNamedReferences: true } });
}
