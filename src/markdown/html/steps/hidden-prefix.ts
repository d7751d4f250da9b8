import type { Element } from "hast";
import { element, findClass, text, trimmed } from "../tree.ts";

/** Words before a heading for those who cannot see what the heading's colour says, as version 10 writes them. */
export function hiddenPrefix(heading: Element, words: string): void {
  if (findClass(heading, "nhsuk-u-visually-hidden")) return;
  const hidden = element("span", { className: "nhsuk-u-visually-hidden" }, [text(`${words}: `)]);
  heading.children = [element("span", { role: "text" }, [hidden, ...trimmed(heading.children)])];
}
