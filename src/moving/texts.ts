import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads content files as text, by their paths from the root. What is no UTF-8 would be damaged, so it is refused. */
export function textReader(root: string): (path: string) => string {
  return (path) => {
    const bytes = readFileSync(join(root, path));
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new Error(
        `${path} is not UTF-8 text: save it again with the encoding UTF-8. Nothing was changed.`,
      );
    }
  };
}
