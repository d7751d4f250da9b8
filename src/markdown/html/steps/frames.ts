import type { Element } from "hast";
import { plainText } from "../../text.ts";
import { facade, playerOf } from "../facade.ts";
import type { Repair, Step } from "../repair.ts";
import { loadSchemes, schemeOf } from "../scheme.ts";
import { slot } from "../slots.ts";
import { element, isElement, type Node, replaceElements, text, wordsOf } from "../tree.ts";

/**
 * Frames load other sites' pages without asking: a player's becomes a facade, the chart's the chart, any
 * other a link. So do the older ways to the same end, `<object>` and `<embed>`.
 */
export const frames: Step = (tree, repair) => {
  replaceElements(tree, (old) => {
    if (isElement(old, "iframe")) return frame(old, String(old.properties.src ?? ""), repair);
    if (isElement(old, "embed", "frame")) return frame(old, String(old.properties.src ?? ""), repair);
    if (isElement(old, "object")) {
      const inside = old.children.filter((child) => !isElement(child, "param"));
      return [...frame({ ...old, children: [] }, String(old.properties.data ?? ""), repair), ...inside];
    }
    return undefined;
  });
};

function frame(old: Element, src: string, repair: Repair): readonly Node[] {
  const title = String(old.properties.title ?? "").trim();
  if (src.trim() === "") return [];
  if (isChart(src)) return chart(title, repair);
  const player = playerOf(src);
  if (player) {
    repair.features.add("embed");
    return [facade(player, title)];
  }
  return [link(old, src, title, repair)];
}

/** The statistics' chart, as both older sites framed it. */
function isChart(src: string): boolean {
  return /(?:^|\/)openhealth-stats-plotly(?:\.html)?$/.test(src.split(/[?#]/)[0] ?? "");
}

function chart(title: string, repair: Repair): readonly Node[] {
  const answer = repair.context.chart?.(title === "" ? { attributes: {} } : { attributes: {}, title });
  if (answer && "html" in answer) {
    repair.features.add("chart");
    return [slot("div", answer.html, repair)];
  }
  if (answer) repair.report(answer.complaint.rule, answer.complaint, "openhealth-stats-plotly");
  return title === "" ? [] : [element("p", {}, [text(title)])];
}

function link(old: Element, src: string, title: string, repair: Repair): Element {
  const isElsewhere = /^(?:https?:)?\/\//i.test(src.trim());
  if (!loadSchemes.has(schemeOf(src))) return element("p", {}, title === "" ? [] : [text(title)]);
  if (isElsewhere) {
    const message = `The page does not frame “${src}”: it would load another site without asking. A link stands in its place.`;
    repair.report("frame-third-party", { message, remedy: `Write a link to “${src}”.` }, src, src);
  }
  const words = title || nameIn(old) || src;
  return element("p", {}, [
    element("a", { href: src.startsWith("//") ? `https:${src}` : src }, [text(words)]),
  ]);
}

/**
 * What names a frame in what it holds for browsers without frames: the parser gives that as text, tags and all. A
 * sentence about browsers says nothing of the frame.
 */
function nameIn(old: Element): string {
  const words = plainText(wordsOf(old));
  return /\b(?:i?frames?|browsers?)\b|^loading\b/i.test(words) ? "" : words;
}
