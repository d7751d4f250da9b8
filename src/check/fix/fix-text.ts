import { isDeepStrictEqual } from "node:util";
import { fixFrontMatter } from "../../content/canonical.ts";
import { decodeTwice } from "../../content/mojibake.ts";
import { readAnyDocument } from "../../content/read-document.ts";
import type { Kind } from "../../content/schema.ts";

/** A file's text after a repair, and what was done to it in words. */
export interface Fixed {
  readonly text: string;
  readonly done: readonly string[];
}

/**
 * Puts right what is sure in a file: front matter takes its canonical form, and text that was decoded wrongly
 * is decoded. What the site reads from the file must be the same before and after; else the file is left as it is.
 */
export function fixText(text: string, path: string, kind: Kind): Fixed {
  const steps: readonly (readonly [string, (text: string) => string])[] = [
    ["front matter in canonical form", (before) => fixFrontMatter(before, path, kind)],
    ["letters that were decoded wrongly", (before) => decodeTwice(before).text],
  ];
  return steps.reduce<Fixed>(
    (so, [what, fix]) => {
      const after = fix(so.text);
      if (after === so.text || !readsTheSame(kind, path, so.text, after)) return so;
      return { text: after, done: [...so.done, what] };
    },
    { text, done: [] },
  );
}

function readsTheSame(kind: Kind, path: string, before: string, after: string): boolean {
  const [old, made] = [before, after].map((text) => readAnyDocument(kind, path, text).value);
  return (
    old !== undefined &&
    made !== undefined &&
    isDeepStrictEqual(old.data, made.data) &&
    old.body === made.body
  );
}
