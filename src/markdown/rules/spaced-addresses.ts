import type { MarkdownIt } from "markdown-it";

/** Longer addresses are no file's name; and looking for the end of each must not take long. */
const longest = 400;
/** What files' names end in, with a fragment perhaps. */
const fileEnd = /\.[a-z0-9]{2,5}(?:[?#]\S*)?$/i;

/** A letter's subject and text have spaces. */
const letter = /^mailto:[^\s?]*\?/i;

/**
 * Lets an address hold spaces where it is a file's name, `![A hive](images/Queen Bee.png)`, or a letter's. CommonMark has them
 * written otherwise, but the Markdown of both older sites took them as they are.
 */
export function spacedAddresses(md: MarkdownIt): void {
  const parseLinkDestination = md.helpers.parseLinkDestination;
  md.helpers = {
    ...md.helpers,
    parseLinkDestination(text, start, max) {
      const found = parseLinkDestination(text, start, max);
      if (!found.ok || !/[ \t]/.test(text[found.pos] ?? "") || text[start] === "<") return found;
      const address = withoutTitle(text.slice(start, endOf(text, start, Math.min(max, start + longest))));
      if (!/\s/.test(address) || !(fileEnd.test(address) || letter.test(address))) return found;
      return { ok: true, pos: start + address.length, str: md.utils.unescapeAll(address) };
    },
  };
}

/** Where the address and its title end: at the bracket that closes the link, or at the end of a reference's line. */
function endOf(text: string, start: number, max: number): number {
  const isReference = /\]:[ \t]{0,9}$/.test(text.slice(Math.max(0, start - 12), start));
  let depth = 0;
  for (let at = start; at < max; at++) {
    const letter = text[at];
    if (letter === "\n") return isReference ? at : start;
    if (letter === "\\") at++;
    else if (letter === "(") depth++;
    else if (letter === ")" && depth-- === 0) return at;
  }
  return isReference ? max : start;
}

function withoutTitle(text: string): string {
  return text.replace(/[ \t]{1,9}(?:"[^"]*"|'[^']*'|\([^()]*\))[ \t]*$/, "").trimEnd();
}
