import { kindOf } from "../content/kinds.ts";
import type { Problem } from "../content/problem.ts";

/** Files that hold somebody's text, in a folder where text is content. */
const text =
  /^(?:content\/(?:blog|pages|roles|people|events)|board_notes)\/.+\.(markdown|mdown|mkdn?|mdx|[qr]md|txt|docx?|odt|rtf|rst|ipynb)$/i;

/** Texts that were put where content lies and that the site does not read: their authors would wait for a page in vain. */
export function ignoredFiles(paths: Iterable<string>): Problem[] {
  return [...paths].flatMap((path): Problem[] => {
    const ending = text.exec(path)?.[1];
    if (ending === undefined || kindOf(`${path}.md`) === undefined || /(?:^|\/)readme\./i.test(path))
      return [];
    const message = `The file ends in .${ending}, so the site does not show it.`;
    const remedy = /^(?:m|[qr]md$)/i.test(ending)
      ? `Rename it, so that it ends in .md and not in .${ending}.`
      : "Write its text in a file that ends in .md: the writing page makes one.";
    return [{ path, line: 1, column: 1, rule: "file-ignored", message, remedy }];
  });
}
