/** Where front matter stands in a text that starts with `---`, or with blank lines and that. */
export interface Fences {
  /** Where the first fence starts: blank lines may stand before it. */
  readonly start: number;
  /** What the first fence says after its dashes: the language. */
  readonly language: string;
  /** The text between the fences. */
  readonly matter: string;
  /** Where the closing line starts and ends; undefined where the front matter never closes. */
  readonly closing?: { readonly start: number; readonly end: number };
}

/**
 * Finds the fences, each three dashes alone on a line; the first may name a language, and spaces may follow.
 * Nothing between them is read here. gray-matter is not asked: it needs Node's Buffer, which the writing page
 * lacks, takes time that grows with the square of blank lines, and would run `---js`.
 * @param text with LF line ends and no BOM
 */
export function findFences(text: string): Fences | undefined {
  const start = /^(?:[ \t]*\n)*/.exec(text)?.[0].length ?? 0;
  const lineEnd = text.indexOf("\n", start);
  if (!text.startsWith("---", start) || text[start + 3] === "-" || lineEnd === -1) return undefined;
  const language = text.slice(start + 3, lineEnd).trim();
  for (let at = text.indexOf("\n---", lineEnd); at !== -1; at = text.indexOf("\n---", at + 1)) {
    const next = text.indexOf("\n", at + 1);
    const end = next === -1 ? text.length : next;
    if (text.slice(at + 4, end).trim() === "")
      return {
        start,
        language,
        matter: text.slice(lineEnd + 1, Math.max(at, lineEnd + 1)),
        closing: { start: at + 1, end },
      };
  }
  return { start, language, matter: text.slice(lineEnd + 1) };
}
