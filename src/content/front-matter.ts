import { findFences } from "./fences.ts";
import { quote } from "./words.ts";
import type { Report } from "./yaml/value.ts";

/** Longer front matter than anyone writes; what is read of it costs time that grows with it. */
export const longestFrontMatter = 20_000;

export interface SplitText {
  /** The YAML between the fences; undefined where the file has no front matter. */
  readonly matter?: string;
  /** The line, counted from 1, on which it starts. */
  readonly matterLine?: number;
  readonly body: string;
  /** The line, counted from 1, on which the body starts. */
  readonly bodyLine: number;
  /** True where the front matter cannot be told from the body, which has been reported. */
  readonly broken: boolean;
}

/** A first line that YAML could start with; anything else between dashes is prose under a thematic break. */
const fieldLike = /^(?:["'][^"'\n]{0,80}["']|[A-Za-z_][\w -]{0,80}):(?:\s|$)|^\s*[{&!?%<]/;

/**
 * Parts the front matter from the body. Where `---` at the top is followed by no field, it is a thematic break,
 * and all is body.
 * @param text with LF line ends and no BOM
 */
export function splitFrontMatter(text: string, report: Report): SplitText {
  const whole: SplitText = { body: text, bodyLine: 1, broken: false };
  const broken: SplitText = { ...whole, broken: true };
  const fences = findFences(text.slice(0, longestFrontMatter));
  if (!fences) return withoutFences(text) ?? whole;
  const { language, matter, closing } = fences;
  if (language && !/^ya?ml$/i.test(language)) {
    // "--- and then" is a line of prose; a language is one word.
    if (/[\s.,;!?:]/.test(language)) return whole;
    report(
      { line: 1, column: 4 },
      "front-matter-language",
      `The front matter asks to be read as ${quote(language)}; only YAML is read, and nothing in it is run.`,
      "Write --- alone on the first line, and fields as name: value below it.",
    );
    return broken;
  }
  const first = matter.split("\n", 200).find((line) => line.trim() !== "" && !line.startsWith("#"));
  if (first !== undefined && !fieldLike.test(first)) return whole;
  if (closing) {
    const bodyLine = text.slice(0, closing.start).split("\n").length + 1;
    return { matter, matterLine: 2, body: text.slice(closing.end + 1), bodyLine, broken: false };
  }
  if (first === undefined) return whole;
  const message =
    text.length > longestFrontMatter
      ? `The front matter that opens here does not close within ${longestFrontMatter} letters.`
      : "The front matter that opens here does not close.";
  report(
    { line: 1, column: 1 },
    "front-matter-unclosed",
    message,
    "Write --- alone on the line after its last field.",
  );
  return broken;
}

/** Fields that Pelican's files start with, without fences, up to the first blank line. */
const pelicanStart =
  /^(?:title|date|slug|save_as)[ \t]{0,9}:[^\n]*\n(?:[A-Za-z_-]{1,30}[ \t]{0,9}:[^\n]*(?:\n|$)|[ \t]{2,}\S[^\n]*(?:\n|$)){0,50}/i;

function withoutFences(text: string): SplitText | undefined {
  const matter = pelicanStart.exec(text.slice(0, longestFrontMatter))?.[0];
  if (matter === undefined) return undefined;
  const rest = text.slice(matter.length);
  // A line of prose may start with a word and a colon; fields end at a blank line.
  if (rest !== "" && !/^[ \t]*(?:\n|$)/.test(rest)) return undefined;
  return { matter, matterLine: 1, body: rest, bodyLine: matter.split("\n").length, broken: false };
}
