import { isRequired } from "../required.ts";
import { oneOf, quote } from "../words.ts";
import type { Work } from "../work.ts";
import { reportColon } from "../yaml/quote-colons.ts";
import type { Value } from "../yaml/value.ts";

const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** Words on one line, without letters that feeds and terminals cannot carry. */
export function cleanText(text: string): string {
  const plain = text.trim();
  if (!/[^ -~]| {2}/.test(plain)) return plain;
  return plain
    .replace(unprintable, " ")
    .replace(/[\t ]+/g, " ")
    .trim();
}

/** Says that a field's value is of the wrong kind: an error where the page needs it, else it is left out. */
export function refuseValue(
  work: Work,
  name: string,
  value: Value,
  message: string,
  remedy: string,
): undefined {
  work.failed.add(name);
  const needed = isRequired(work.kind, name);
  work.report(
    value,
    needed ? "field-type" : "field-left-out",
    needed ? message : `${message} It is left out.`,
    remedy,
  );
  return undefined;
}

/** A field that holds words. */
export function readText(value: Value, name: string, work: Work): string | undefined {
  if (value.type === "text") return cleanText(value.text);
  const shape = value.type === "list" ? "a list" : "a set of fields";
  const message = `The field “${name}” holds ${shape} where words belong.`;
  return refuseValue(work, name, value, message, `Write it as ${name}: some words, on one line.`);
}

/** The words of a list's item. One like `- Keep the books: monthly` is a field to YAML, and words to who wrote it. */
export function readItem(item: Value, work: Work): string | undefined {
  if (item.type === "text") return item.text;
  const [only, ...others] = item.type === "mapping" ? item.entries : [];
  if (only?.value.type !== "text" || others.length > 0) return undefined;
  const words = `${only.key}: ${only.value.text}`.trim();
  reportColon(work.report, item, words);
  return words;
}

/** A field that holds several texts: a list, or lines of one text; one text alone is a list of one. */
export function readTexts(value: Value, name: string, work: Work): string[] | undefined {
  const items = value.type === "list" ? value.items : [value];
  const texts: string[] = [];
  for (const item of items) {
    const words = readItem(item, work);
    if (words === undefined) {
      refuseValue(
        work,
        name,
        item,
        `One line of “${name}” is not words.`,
        "Write each as - some words, on a line of its own.",
      );
      continue;
    }
    const lines =
      value.type === "text" ? words.split("\n").map((line) => line.replace(/^\s*[-*]\s+/, "")) : [words];
    texts.push(...lines.map(cleanText).filter((line) => line !== ""));
  }
  return texts;
}

/** A field that holds words out of a few: a list, or one text with commas. Case does not matter; others are left out. */
export function readChoices(
  ...choices: readonly string[]
): (value: Value, name: string, work: Work) => string[] {
  return (value, name, work) =>
    (value.type === "list" ? value.items : [value]).flatMap((item) => {
      const words =
        item.type === "text" ? item.text.split(",").map((word) => cleanText(word).toLowerCase()) : [""];
      return words.filter((word) => {
        if (choices.includes(word)) return true;
        const message = `${word ? quote(word) : "This"} is not one of what “${name}” knows.`;
        refuseValue(work, name, item, message, `Write ${oneOf(choices)}.`);
        return false;
      });
    });
}
