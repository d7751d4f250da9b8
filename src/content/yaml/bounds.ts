/** Deeper than any content needs. A parser that calls itself a level at a time could run out of stack above it. */
const deepest = 40;
const widestIndent = 400;

/**
 * True for YAML that nests deeper than content ever does. It is asked before the parser, which on
 * text like 20,000 opening brackets can end the whole process and not merely fail.
 */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let run = 0;
  let indent = 0;
  let colons = 0;
  let atStart = true;
  let before = "";
  for (const character of text) {
    if (character === "\n") {
      atStart = true;
      indent = run = colons = 0;
      before = "";
      continue;
    }
    // "a: a: a: x" is no YAML, but the parser goes down into it before it says so.
    if (before === ":" && (character === " " || character === "\t") && ++colons > deepest) return true;
    before = character;
    if (atStart && character === " " && ++indent > widestIndent) return true;
    if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
    // "- - - x" and "? ? ? x" nest too.
    if (character === "-" || character === "?") run++;
    else if (character !== " " && character !== "\t") {
      run = 0;
      atStart = false;
    }
    if (depth > deepest || (atStart && run > deepest && /[ \t]/.test(character))) return true;
  }
  return false;
}
