import { findFences } from "./fences.ts";
import { countPelicanLines } from "./pelican-fields.ts";
import { quote } from "./words.ts";
import type { Report } from "./yaml/value.ts";

/** Longer front matter than anyone writes; what is read of it costs time that grows with it. */
export const longestFrontMatter = 20_000;

export interface SplitText {
  /** The lines between the fences; undefined where the file has no front matter. */
  readonly matter?: string;
  /** The line, counted from 1, on which it starts. */
  readonly matterLine?: number;
  /** True for fields without fences: Pelican's, which are no YAML. */
  readonly isPelican?: boolean;
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
 * @param options.mayLackFences whether a file may start with Pelican's fields, which have no fences
 */
export function splitFrontMatter(
  text: string,
  report: Report,
  { mayLackFences = true }: { mayLackFences?: boolean } = {},
): SplitText {
  const whole: SplitText = { body: text, bodyLine: 1, broken: false };
  const broken: SplitText = { ...whole, broken: true };
  const fences = findFences(text.slice(0, longestFrontMatter));
  const other = fences ? undefined : otherFence(text);
  if (other !== undefined) {
    const message = `The front matter opens with ${quote(other)} and not with three hyphens.`;
    const remedy = "Write --- alone on the first line, and --- alone on the line after the last field.";
    report({ line: 1, column: 1 }, "front-matter-syntax", message, remedy);
    return broken;
  }
  if (!fences) return (mayLackFences ? withoutFences(text) : undefined) ?? whole;
  const { start, language, matter, closing } = fences;
  const line = text.slice(0, start).split("\n").length;
  if (language && !/^ya?ml$/i.test(language)) {
    // "--- and then" is a line of prose; a language is one word.
    if (/[\s.,;!?:]/.test(language)) return whole;
    report(
      { line, column: 4 },
      "front-matter-language",
      `The front matter asks to be read as ${quote(language)}; only YAML is read, and nothing in it is run.`,
      "Write --- alone on the first line, and fields as name: value below it.",
    );
    return broken;
  }
  const first = matter.split("\n", 200).find((line) => line.trim() !== "" && !line.startsWith("#"));
  if (first !== undefined && !fieldLike.test(first) && !usualField.test(first)) return whole;
  if (closing) {
    const bodyLine = text.slice(0, closing.start).split("\n").length + 1;
    return { matter, matterLine: line + 1, body: text.slice(closing.end + 1), bodyLine, broken: false };
  }
  if (first === undefined) return whole;
  const nearly = nearlyClosing(matter);
  if (nearly) {
    const message = `The front matter closes with ${quote(nearly.text)} and not with three hyphens.`;
    const spot = { line: line + nearly.line, column: 1 };
    report(spot, "front-matter-unclosed", message, "Write --- alone on this line.");
    return broken;
  }
  const message =
    text.length > longestFrontMatter
      ? `The front matter that opens here does not close within ${longestFrontMatter} letters.`
      : "The front matter that opens here does not close.";
  const remedy = "Write --- alone on the line after its last field.";
  report({ line, column: 1 }, "front-matter-unclosed", message, remedy);
  return broken;
}

/** A field that front matter commonly has, as people write it who do not know YAML. */
const usualField =
  /^[ \t]{0,9}(?:title|date|authors?|tags?|category|categories|slug|summary|description|layout|status)[ \t]{0,9}[:=]/i;

/** Hyphens that are too few or too many, dashes that a word processor made of them, and other tools' fences. */
const otherDashes =
  /^(?:--|-{4,99}|[-—–]{1,9}|\*\*\*|___|={3,99}|\+\+\+|;;;|(?:`{3}|~{3})[ \t]{0,9}(?:ya?ml)?)[ \t]*$/;

/** What a text opens with in place of three hyphens; undefined where no field follows it. */
function otherFence(text: string): string | undefined {
  const [first = "", ...rest] = text.trimStart().slice(0, 2000).split("\n");
  const next = rest.find((line) => line.trim() !== "");
  return otherDashes.test(first) && next !== undefined && usualField.test(next) ? first : undefined;
}

/** The line, counted from 1, on which front matter means to close; undefined where there is none before a blank line. */
function nearlyClosing(matter: string): { line: number; text: string } | undefined {
  const lines = matter.split("\n", 200);
  const at = lines.findIndex((each) => each.trim() === "" || otherDashes.test(each));
  const text = lines[at]?.trim();
  return text ? { line: at + 1, text } : undefined;
}

/** Fields without fences, as Pelican's files start with. */
function withoutFences(text: string): SplitText | undefined {
  const start = /^(?:[ \t]*\n)*/.exec(text)?.[0] ?? "";
  const rest = text.slice(start.length);
  const count = countPelicanLines(rest.slice(0, longestFrontMatter));
  if (count === 0) return undefined;
  const lines = rest.split("\n");
  const matterLine = start.split("\n").length;
  return {
    matter: lines.slice(0, count).join("\n"),
    matterLine,
    isPelican: true,
    body: lines.slice(count).join("\n"),
    bodyLine: matterLine + count,
    broken: false,
  };
}
