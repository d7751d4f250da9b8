/** Months and days of the calendar as text (YYYY-MM, YYYY-MM-DD) and as numbers. No time zone comes in. */

const names = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
] as const; // biome-ignore format: two lines are easier to count

/** Whether a text is a month as YYYY-MM. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

/** Whether a text is a day that the calendar has, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Months since the year 0: 2024-01 is 24288. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month with a number: the reverse of monthNumber. */
export function monthOf(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, "0");
  return `${year}-${String((((number % 12) + 12) % 12) + 1).padStart(2, "0")}`;
}

/** Every month from one to another, both counted. */
export function monthsBetween(first: string, last: string): string[] {
  const start = monthNumber(first);
  return Array.from({ length: Math.max(0, monthNumber(last) - start + 1) }, (_, index) =>
    monthOf(start + index),
  );
}

/** Days since 1 January 1970 of a day, of a month's first day or of a year's. */
export function dayNumber(date: string): number {
  const [year, month = "01", day = "01"] = date.split("-");
  return Math.round(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000);
}

/** The day (YYYY-MM-DD) with a number of days since 1 January 1970. */
export function dayOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** A date in words: 2024 as it is, 2024-11 as November 2024, 2024-11-03 as 3 November 2024. */
export function inWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? "" : (names[Number(month) - 1] ?? "");
  return [day === undefined ? "" : String(Number(day)), name, year].filter((part) => part !== "").join(" ");
}

/** A date for an axis, where room is short: Nov 2024, 3 Nov. */
export function inShort(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const name = (names[Number(month) - 1] ?? "").slice(0, 3);
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name}`;
}
