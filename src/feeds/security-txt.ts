import { DateTime } from "luxon";

/** Where to report a weakness (RFC 9116). It holds for a year from the build's day, YYYY-MM-DD. */
export function securityTxt(facts: {
  readonly contacts: readonly string[];
  readonly url: string;
  readonly today: string;
}): string {
  const expires = DateTime.fromISO(facts.today, { zone: "utc" })
    .plus({ years: 1 })
    .toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
  const lines = [
    ...facts.contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires}`,
    "Preferred-Languages: en",
    `Canonical: ${facts.url}`,
  ];
  return `${lines.map((line) => line.replace(/[\r\n]/g, " ")).join("\n")}\n`;
}
