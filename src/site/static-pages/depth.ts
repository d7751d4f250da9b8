import type { Problem } from "../../content/problem.ts";

/** How many elements may stand in one another: a parser's time grows with the square of them. */
const deepest = 1000;

/** Elements without content, or whose end is usually left out. */
const endless =
  /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot|colgroup|col|option|optgroup|br|hr|img|input|meta|link|source|track|area|base|embed|param|wbr|html|head|body)$/i;

/** Whether more elements are opened within one another than any page has. */
export function isTooDeep(html: string): boolean {
  const tag = /<(\/?)([a-z][a-z0-9-]{0,30})[^<>]{0,3000}?(\/?)(?=[<>])/gi;
  let depth = 0;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    const [, slash, name = "", end] = found;
    if (slash === "" && /^(?:script|style)$/i.test(name)) {
      // Comparisons in a script look like tags.
      const close = html.indexOf(`</${name}`, tag.lastIndex);
      if (close === -1) return false;
      tag.lastIndex = close;
    }
    if (end === "/" || endless.test(name)) continue;
    depth = Math.max(0, depth + (slash === "/" ? -1 : 1));
    if (depth > deepest) return true;
  }
  return false;
}

/** What is said of such a page. */
export function tooDeep(path: string): Problem {
  return {
    path,
    line: 1,
    column: 1,
    rule: "file-size",
    message: `The page has more than ${deepest} elements inside one another.`,
    remedy: "Close the elements where they end.",
  };
}
