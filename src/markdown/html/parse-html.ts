import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { complaintOf } from "./bracket-words.ts";
import { type Fault, mendTags } from "./mend-tags.ts";
import { offsetInBody } from "./place.ts";
import type { Repair } from "./repair.ts";

/** HTML as a tree: parsed as a browser would, after its tags have been made to nest. */
export function parseHtml(html: string, repair: Repair): Root {
  const mended = mendTags(html);
  repair.source = mended.html;
  for (const fault of mended.faults) report(fault, html, repair);
  return fromHtml(mended.html, { fragment: true });
}

function report(fault: Fault, html: string, repair: Repair): void {
  const { body } = repair.context;
  const place = (): number => {
    const start = fault.tag.replace(">", "");
    const found = offsetInBody(body, html, fault.offset, start);
    return found >= 0 ? found : body.indexOf(start);
  };
  if (fault.kind === "words") {
    repair.report("html-invalid", complaintOf(fault.tag), place, "words");
    return;
  }
  if (fault.kind === "unsafe") {
    const message = `The site has no use for “${fault.tag}” in a page: its words stay, it goes.`;
    repair.report("html-unsafe", { message, remedy: `Take “${fault.tag}” out.` }, place, fault.tag);
    return;
  }
  repair.report("html-invalid", complaints[fault.kind](fault.tag), place);
}

const complaints = {
  stray: (tag: string) => ({
    message: `The HTML closes “${tag}” where it is not open.`,
    remedy: `Take “${tag}” out, or open it before.`,
  }),
  unclosed: (tag: string) => ({
    message: `The HTML opens “${tag}” and does not close it.`,
    remedy: `Close it where it should end: “${tag.replace("<", "</")}”.`,
  }),
  block: (tag: string) => ({
    message: `The HTML has “${tag}” inside a paragraph, which can hold only words.`,
    remedy: `End the paragraph before it: with “</p>” in HTML, with a blank line in Markdown.`,
  }),
  comment: () => ({
    message: "The HTML opens a comment with “<!--” and does not close it.",
    remedy: "Write “-->” at the end of the comment.",
  }),
  deep: () => ({
    message: "The HTML nests more than a hundred elements.",
    remedy: "Use fewer elements inside one another.",
  }),
};
