import type { Spot } from "./value.ts";

/** What most likely keeps a text from being YAML: a slip that people who do not know YAML make. */
export interface LikelyCause extends Spot {
  readonly message: string;
  readonly remedy: string;
}

/** A field's name at the start of its line. Lengths are bounded, so that no line takes long. */
const name = /^[A-Za-z][\w-]{0,60}/;
const beforeValue = /^(?:[A-Za-z][\w-]{0,60}:|[ \t]{0,40}-)[ \t]+(?=\S)/;

/**
 * The first slip in a text that the parser refused: a space that is missing or is no ordinary one, = for a colon, a
 * quotation mark that stays open. Parsers complain where they give up, which is often lines below.
 * @param text YAML; the line that comes back counts from 1 in it
 * @param last the last line that can hold the cause
 */
export function likelyCause(text: string, last: number): LikelyCause | undefined {
  let opens = false;
  for (const [index, source] of text.split("\n").slice(0, last).entries()) {
    const found =
      inMargin(source) ?? inName(source) ?? inValue(source) ?? (opens ? undefined : noField(source));
    if (found) return { line: index + 1, ...found };
    // What follows a bracket may belong to it.
    opens ||= /:[ \t]+[[{]/.test(source);
  }
  return undefined;
}

type Found = Omit<LikelyCause, "line">;

/** Fields that no other field holds, so that they stand at the margin. */
const atMargin = /^ {1,40}(title|date|authors?|tags|slug|summary):/i;

function inMargin(source: string): Found | undefined {
  const field = atMargin.exec(source)?.[1];
  if (field === undefined) return undefined;
  const message = `“${field}:” does not start at the beginning of its line.`;
  return { column: 1, message, remedy: "Take out the spaces before it." };
}

/** Words at the margin that are no field: YAML's parser says of them that something does not close. */
function noField(source: string): Found | undefined {
  if (!/^[A-Za-z0-9(“‘*_`<]/.test(source) || /:(?:\s|$)/.test(source)) return undefined;
  return {
    column: 1,
    message: `“${source.slice(0, 60).trim()}” is no field.`,
    remedy:
      "Write each field as name: value. If the front matter ends above this line, write --- alone there.",
  };
}

function inName(source: string): Found | undefined {
  const field = name.exec(source)?.[0];
  if (field === undefined) return undefined;
  const rest = source.slice(field.length);
  const column = field.length + 1;
  if (/^:[\u00a0\u2000-\u200b\u202f\u3000]/.test(rest))
    return {
      column: column + 1,
      message: `What stands after “${field}:” looks like a space and is another sign, as documents and web pages have.`,
      remedy: "Type an ordinary space in its place.",
    };
  if (/^:[^\s:/\\]/.test(rest))
    return {
      column: column + 1,
      message: `There is no space after “${field}:”.`,
      remedy: `Write ${field}: and a space before what follows.`,
    };
  if (/^[ \t]{0,9}=/.test(rest))
    return {
      column,
      message: `“${field}” is followed by = in place of a colon.`,
      remedy: `Write ${field}: and a space before what follows.`,
    };
  return undefined;
}

function inValue(source: string): Found | undefined {
  const start = beforeValue.exec(source)?.[0].length;
  if (start === undefined) return undefined;
  const value = source.slice(start).trimEnd();
  const sign = value[0];
  const column = start + 1;
  if (sign === "[") {
    const behind = value.slice(value.lastIndexOf("]") + 1).trimStart();
    if (!value.includes("]") || behind === "" || behind.startsWith("#")) return undefined;
    return {
      column,
      message: "The value starts with a bracket, which YAML takes for a list.",
      remedy: "Put the whole value in double quotes.",
    };
  }
  if (sign !== '"' && sign !== "'") return undefined;
  const end = closing(value, sign);
  if (end === -1)
    return {
      column,
      message: "A quotation mark opens here and does not close.",
      remedy: `Write ${sign} at the end of the value too.`,
    };
  if (end === value.length - 1 || /^[ \t]+#/.test(value.slice(end + 1))) return undefined;
  return {
    column: column + end + 1,
    message: "Words stand behind the quotation mark that closes the value.",
    remedy: `Put the whole value in ${sign === "'" ? "double" : "single"} quotes.`,
  };
}

/** Where a quoted value closes; -1 where it stays open. A backslash, or the same sign again, keeps it open. */
function closing(value: string, sign: string): number {
  for (let at = 1; at < value.length; at++) {
    if (sign === '"' && value[at] === "\\") at++;
    else if (value[at] === sign && sign === "'" && value[at + 1] === sign) at++;
    else if (value[at] === sign) return at;
  }
  return -1;
}
