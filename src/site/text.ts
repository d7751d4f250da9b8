/** A file's text: whole, or in pieces where a large one of them stands in many files. */
export type Text = string | readonly Piece[];

/** `shared` is the very same string in every file that it stands in: it becomes bytes once, not for each. */
export type Piece = string | { readonly shared: string };

/** A text in one. */
export function wholeText(text: Text): string {
  return typeof text === "string"
    ? text
    : text.map((piece) => (typeof piece === "string" ? piece : piece.shared)).join("");
}
