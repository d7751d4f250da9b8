import type { Finding } from "./finding.ts";

/*
 * An NHS number has 10 digits, written 3-3-4, the last of which follows from the others (modulus 11):
 * https://www.datadictionary.nhs.uk/attributes/nhs_number.html. Of all numbers with 10 digits one in eleven
 * has such a last digit, so what is plainly another kind of number is passed over.
 */

const shape = /(?<![\p{L}\p{N}_])([1-9]\d{2})([ \u00a0\u2009\u202f-]?)(\d{3})\2(\d{4})(?![\p{L}\p{N}_])/gu;

/** Words that say what the number is, whatever else stands there. */
const named = /\bnhs[ _-]?(?:no|num|number|id)\b[^\n]{0,20}$/i;
/** The number goes on from what stands before it without a space: a path, an address, a decimal, an amount, a phone number. */
const joined = /[/\\#@&%$£€+~?]\S*$|[\p{L}\p{N}]-$|\.$|\(0\) ?$/u;
/** Groups of digits before groups of digits: one longer number, or thousands. */
const grouped = /\d[.,\- \u00a0]$|\+\d{1,3}[ (-]{0,2}$/;
/** Words that say that it is a number of another kind. */
const otherNumber =
  /\b(?:tel|telephone|phone|mobile|fax|sms|whatsapp|isbn|issn|orcid|pmid|doi|charity|company|vat|account|invoice)\b[^\n.;]{0,20}$/i;

/** Whether the last of 10 digits is the one that the first 9 ask for. */
export function hasNhsChecksum(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9), Number).reduce(
    (total, digit, index) => total + digit * (10 - index),
    0,
  );
  const check = 11 - (sum % 11);
  // 11 is written 0; 10 has no digit, so such a number is never given to anybody.
  return (check === 11 ? 0 : check) === Number(digits[9]);
}

/** Numbers that could be a patient's. The number itself is not said again: logs are public. */
export function* nhsNumbers(text: string): Generator<Finding> {
  for (const found of text.matchAll(shape)) {
    const [whole, first = "", separator = "", middle = "", last = ""] = found;
    if (!hasNhsChecksum(first + middle + last)) continue;
    const before = text.slice(Math.max(0, found.index - 60), found.index);
    const after = text.slice(found.index + whole.length, found.index + whole.length + 2);
    if (joined.test(before) || /^(?:[./@%-][\p{L}\p{N}]|[/=@%])/u.test(after)) continue;
    if (separator !== "" && (grouped.test(before) || /^[ -]\d/.test(after))) continue;
    if (!named.test(before) && (otherNumber.test(before) || (separator === "" && isTimestamp(whole))))
      continue;
    yield {
      at: found.index,
      rule: "patient-nhs-number",
      message: `This could be a patient’s NHS number: ${"•".repeat(7)}${last.slice(1)}.`,
      remedy:
        "Take it out, and tell the maintainers if it was real. For an example write letters for digits: 999 000 XXXX.",
    };
  }
}

/** Seconds since 1970, in logs and names of files: those of the years 2001 to 2033 have 10 digits, the first of them 1. */
function isTimestamp(digits: string): boolean {
  return digits.startsWith("1");
}
