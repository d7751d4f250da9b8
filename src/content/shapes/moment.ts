import { dayInName, readMoment } from "../dates.ts";
import { quote } from "../words.ts";
import type { Shape, Work } from "../work.ts";
import type { Spot, Value } from "../yaml/value.ts";
import { refuseValue } from "./text.ts";

const remedy = (name: string) => `Write it as ${name}: 2022-06-12, or ${name}: 2022-06-12 14:30.`;

/** A field that is a moment, in any of the ways that authors write one. */
export function readMomentField(value: Value, name: string, work: Work): string | undefined {
  const text = value.type === "text" ? value.text : "";
  const reading = value.type === "text" ? readMoment(text) : "unreadable";
  if (typeof reading === "object") return reading.moment;
  // When it was last changed, a page can do without.
  if (name === "updated")
    return refuseValue(work, name, value, `${quote(text)} is not a date that can be read.`, remedy(name));
  complain(work, name, value, text, reading);
  return undefined;
}

/** A field that is a day alone. */
export function readDayField(value: Value, name: string, work: Work): string | undefined {
  return readMomentField(value, name, work)?.slice(0, 10);
}

function complain(
  work: Work,
  name: string,
  spot: Spot,
  text: string,
  reading: "unreadable" | "impossible",
): void {
  const what = text.trim() ? quote(text) : `The field “${name}”`;
  const message =
    reading === "impossible"
      ? `${what} is a date that the calendar does not have.`
      : `${what} is not a date that can be read.`;
  work.failed.add(name);
  work.report(spot, "date-invalid", message, remedy(name));
}

/** An event that would be over before it begins lasts as long as one without an end. */
export const endBeforeStart: Shape = ({ data, fields, report }) => {
  if (typeof data.start !== "string" || typeof data.end !== "string") return;
  if (Date.parse(data.end) >= Date.parse(data.start)) return;
  delete data.end;
  report(
    fields.get("end")?.value ?? { line: 1, column: 1 },
    "field-left-out",
    "The event ends before it starts. Its end is left out.",
    "Correct start: or end:.",
  );
};

/** A post without a date takes the one with which its file's name starts. */
export const dateFromName: Shape = (work) => {
  if (work.data.date !== undefined || work.failed.has("date")) return;
  const day = dayInName(work.path);
  if (day === undefined) return;
  const reading = readMoment(day);
  if (typeof reading === "object") work.data.date = reading.moment;
  else {
    work.failed.add("date");
    const message = `The file's name starts with ${quote(day)}, a date that the calendar does not have.`;
    work.report(
      { line: 1, column: 1 },
      "date-invalid",
      message,
      "Rename the file, or add a line such as date: 2022-06-12.",
    );
  }
};
