import { type Block, readParagraph } from "./blocks.ts";
import { isBoldLine } from "./bold-points.ts";
import { escapeInline } from "./escape.ts";
import { labelOf, splitLabel } from "./labels.ts";
import { readAttendee } from "./people.ts";
import { type Section, section } from "./section.ts";

/** The section that a line such as `**Attendees**` or `Chair: Name` opens, if it does. */
export function fromLine(block: Block, current: Section): Section | undefined {
  if (current.label === "agenda") return undefined;
  const head = block.bold || (block.text.slice(0, 60).split(":")[0] ?? "");
  const label = labelOf(head);
  const said = label ? after(block, head) : [];
  // Nothing is discussed on the label's own line: `**Minutes:** Name` tells who wrote them.
  const isName = label === "agenda" && said.length > 0;
  if (!label || isName || !block.text.startsWith(head))
    return amongPeople(current) ? setApart(block, current) : undefined;
  const isOfOneLine = label === "chair" || label === "next" || block.bold !== "" || amongPeople(current);
  return isOfOneLine || said.length === 0
    ? section(block, head.replace(/[\s:]+$/, ""), label, said)
    : undefined;
}

/** Whether a section holds people, or those whom a line such as `**Guests**` sets apart from them. */
const amongPeople = ({ label, heading, level }: Section): boolean =>
  label === undefined
    ? heading !== "" && level === 0
    : label === "attendees" || label === "apologies" || label === "members";

/** Others than those before: whoever stands under `**Guests**` or `Observers:` neither came as a member nor sent apologies. */
function setApart(block: Block, current: Section): Section | undefined {
  if (block.bold === "") {
    // Right below the heading it introduces the list: "The following came:".
    const found = current.blocks.length > 0 ? splitLabel(block.text) : undefined;
    return found && section(block, found.label, undefined, after(block, found.label));
  }
  const isAlone = block.text === block.bold || block.text.startsWith(":", block.bold.length);
  const { organisation, chair } = readAttendee(block.bold);
  if (isBoldLine(block) || organisation !== undefined || chair) return undefined;
  if (block.bold.length > 60 || !(isAlone || block.bold.endsWith(":"))) return undefined;
  return section(block, block.bold.replace(/[\s:]+$/, ""), undefined, after(block, block.bold));
}

/** What stands on a label's own line: the name in `**Chair:** Name`. */
function after(block: Block, head: string): Block[] {
  const words = block.text.slice(head.length).replace(startOfWords, "");
  if (words === "") return [];
  const mark = /^(?:\*\*|__)/.exec(block.source)?.[0] ?? "";
  const end = mark ? block.source.indexOf(mark, 2) + 2 : head.length;
  const isWhole = mark !== "" || block.source.startsWith(head);
  const source = isWhole ? block.source.slice(end).replace(startOfWords, "") : escapeInline(words);
  return [readParagraph(source, block.line)];
}

const startOfWords = /^[\s:–—-]+/;
