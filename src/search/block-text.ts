import { plainText } from "../markdown/text.ts";
import { gaps } from "./format.ts";

/** Signs that no text has: Unicode keeps them for a program's own use. */
const marks = {
  block: "\ufdd0",
  opens: "\ufdd1",
  closes: "\ufdd2",
  item: "\ufdd3",
  value: "\ufdd4",
  cell: "\ufdd5",
} as const;

const blockTag =
  /<(\/?)(ul|ol|dl|table|li|dt|tr|dd|td|th|p|div|h[1-6]|blockquote|pre|figure|figcaption|caption|details|summary|section|article|aside|header|footer|address|hr)(?=[\s/>])/gi;
const markRun = / ?[\ufdd0-\ufdd5][\ufdd0-\ufdd5 ]*/g;
/** What a sentence, or the words before a list, may end with. */
const ended = /[.!?…:;,][)\]"'”’]*$/;

/**
 * The words of HTML with its blocks and list items told apart: `We do not: set cookies; count you. So there is …`, where
 * they would else run together and say something else. Linear in the HTML's length.
 */
export function blockText(html: string): string {
  let depth = 0;
  return plainText(html.replace(blockTag, marked)).replace(markRun, (run, at: number, text: string) => {
    const joint = jointOf(run, depth);
    depth = joint.depth;
    if (at + run.length === text.length) return "";
    if (at === 0) return joint.gap.endsWith(gaps.item) ? gaps.item : "";
    return (ended.test(text.slice(Math.max(0, at - 8), at)) ? "" : joint.sign) + joint.gap;
  });
}

/** Some texts as the items of a list, which no words open; empty where there are none. */
export function listText(items: readonly string[]): string {
  const last = items.length - 1;
  return items
    .map((item, index) => gaps.item + item + (index === last || ended.test(item) ? "" : ";"))
    .join("");
}

const opening: Readonly<Record<string, string>> = {
  ul: marks.opens,
  ol: marks.opens,
  dl: marks.opens,
  table: marks.opens,
  li: marks.item,
  dt: marks.item,
  tr: marks.item,
  dd: marks.value,
  td: marks.cell,
  th: marks.cell,
};

function marked(tag: string, slash: string, name: string): string {
  const mark = opening[name.toLowerCase()] ?? marks.block;
  if (slash === "") return mark + tag;
  return (mark === marks.opens ? marks.closes : marks.block) + tag;
}

/** What stands in the place of the tags between two texts, and how deep in lists the second one is. */
function jointOf(run: string, before: number): { sign: string; gap: string; depth: number } {
  let depth = before;
  let left = false;
  for (const mark of run) {
    if (mark === marks.opens) depth++;
    if (mark === marks.closes) depth = Math.max(0, depth - 1);
    left ||= mark === marks.closes && depth === 0;
  }
  const joint = (sign: string, gap: string) => ({ sign, gap, depth });
  // The items of a list that comes right after another are not opened by what opened that.
  if (run.includes(marks.opens)) return left ? joint(".", gaps.block + gaps.item) : joint(":", gaps.item);
  if (left || depth === 0) return joint(".", gaps.block);
  if (run.includes(marks.item)) return joint(";", gaps.item);
  if (run.includes(marks.value)) return joint(":", " ");
  return run.includes(marks.cell) ? joint(",", " ") : joint(".", " ");
}
