import { quote } from "../words.ts";
import type { Work } from "../work.ts";
import type { Value } from "../yaml/value.ts";
import { cleanText, refuseValue } from "./text.ts";

/** Yes or no, in the words that people and YAML have for it; undefined for other words. */
export function toBoolean(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (/^(?:true|yes|on|y|1)$/.test(word)) return true;
  return /^(?:false|no|off|n|0)$/.test(word) ? false : undefined;
}

/** A field that is true or false. */
export function readBoolean(value: Value, name: string, work: Work): boolean | undefined {
  const answer = value.type === "text" ? toBoolean(value.text) : undefined;
  if (answer !== undefined) return answer;
  const message =
    value.type === "text"
      ? `${quote(value.text)} is neither true nor false.`
      : `The field “${name}” is neither true nor false.`;
  // A page that may be a draft must not be shown on a guess.
  if (name === "draft" || name === "hidden") {
    work.failed.add(name);
    work.report(value, "field-type", message, `Write ${name}: true or ${name}: false.`);
    return undefined;
  }
  return refuseValue(work, name, value, message, `Write ${name}: true or ${name}: false.`);
}

/** A field that is a whole number. */
export function readInteger(value: Value, name: string, work: Work): number | undefined {
  const text = value.type === "text" ? cleanText(value.text) : "";
  if (/^[+-]?\d{1,9}$/.test(text)) return Number(text);
  const message = text ? `${quote(text)} is no whole number.` : `The field “${name}” is no whole number.`;
  return refuseValue(work, name, value, message, `Write it as ${name}: 10.`);
}
