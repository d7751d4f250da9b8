/** Some of an author's own text in quotation marks, short and on one line, for a message. */
export function quote(text: string): string {
  const line = text
    .slice(0, 200)
    .replace(/[\s\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, " ")
    .trim();
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}

/** Words in a row: "a", "a or b", "a, b or c". */
export function oneOf(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
