import { plainText } from "../markdown/text.ts";
import { blockText } from "./block-text.ts";
import type { Section } from "./format.ts";

const heading = /<h[1-6](?=\s)[^<>]{0,2000}\sid="([^"]*)"[^<>]{0,2000}>/g;

/** The words of a rendered body, a part a heading, so that a result can lead to the very place. */
export function sectionsOf(html: string): Section[] {
  const words = withoutFurniture(html);
  const marks = [...words.matchAll(heading)];
  const first = marks[0]?.index ?? words.length;
  const sections = marks.map((mark, index): Section => {
    const end = marks[index + 1]?.index ?? words.length;
    const inner = words.slice(mark.index + mark[0].length, end);
    const close = inner.search(/<\/h[1-6]>/);
    const split = close === -1 ? 0 : close;
    return {
      heading: plainText(inner.slice(0, split)),
      id: plainText(mark[1] ?? ""),
      text: blockText(inner.slice(split)),
    };
  });
  const before = blockText(words.slice(0, first));
  return before === "" ? sections : [{ heading: "", id: "", text: before }, ...sections];
}

/** What is no text of the page's: drawings, and a chart's buttons, numbers and links to its data. */
const furniture = [
  ["<svg", "</svg>"],
  ['<div class="app-chart__tools"', 'role="status"></p>'],
  ["The numbers as a table</span>", "</details>"],
  ['<p class="app-chart__source"', "</p>"],
] as const;

function withoutFurniture(html: string): string {
  return furniture.reduce((rest, [open, close]) => without(rest, open, close), html);
}

/** Linear in the HTML's length. */
function without(html: string, open: string, close: string): string {
  if (!html.includes(open)) return html;
  const kept: string[] = [];
  let at = 0;
  for (let start = html.indexOf(open); start !== -1; start = html.indexOf(open, at)) {
    kept.push(html.slice(at, start));
    const end = html.indexOf(close, start);
    at = end === -1 ? html.length : end + close.length;
  }
  return kept.join(" ") + html.slice(at);
}
