import { quote } from "../words.ts";
import type { Work } from "../work.ts";
import type { Spot, Value } from "../yaml/value.ts";
import { cleanText, refuseValue } from "./text.ts";

/** A GitHub user's or organisation's name. */
export const githubName = /^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}$/;
const email = /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}$/;
const host = /^(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}(?::\d{1,5})?(?:[/?#].*)?$/;

/** True for an address that may stand in a page: http, https or mailto, or a path on the site. */
export function isSafeAddress(text: string): boolean {
  if (/^\/(?![/\\])[^\\]*$/.test(text)) return true;
  return /^(?:https?:\/\/[^/]|mailto:\S)/i.test(text) && URL.canParse(text);
}

/**
 * An address as it was meant: whole, or without its scheme, or an email address. What is put right is reported.
 * @returns undefined where no meaning is sure
 */
export function mendAddress(text: string, spot: Spot, work: Work): string | undefined {
  const words = cleanText(text);
  if (isSafeAddress(words)) return words;
  const mended = email.test(words) ? `mailto:${words}` : `https://${words.replace(/^\/\//, "")}`;
  if (!email.test(words) && (!host.test(words.replace(/^\/\//, "")) || !URL.canParse(mended)))
    return undefined;
  work.report(
    spot,
    "link-mended",
    `${quote(words)} is no whole address; it is read as ${quote(mended)}.`,
    `Write ${mended}.`,
  );
  return mended;
}

/** A field that is an address. */
export function readAddress(value: Value, name: string, work: Work): string | undefined {
  const text = value.type === "text" ? value.text : "";
  const address = value.type === "text" ? mendAddress(text, value, work) : undefined;
  if (address !== undefined) return address;
  const what = text ? quote(text) : `The field “${name}”`;
  return refuseValue(
    work,
    name,
    value,
    `${what} is not an address that a page can link to.`,
    "Write a whole address, such as https://example.org/.",
  );
}

/** A person's page: an address, or a bare GitHub user name, which means that user's page. */
export function readPersonLink(value: Value, name: string, work: Work): string | undefined {
  const user = value.type === "text" ? cleanText(value.text).replace(/^@/, "") : "";
  return githubName.test(user) ? `https://github.com/${user}` : readAddress(value, name, work);
}

/** A GitHub user name, out of the bare name, `@name` or the user's address. */
export function readGithub(value: Value, name: string, work: Work): string | undefined {
  const text = value.type === "text" ? cleanText(value.text) : "";
  const user = text.replace(/^(?:https?:\/\/)?(?:www\.)?github\.com\//i, "").replace(/^@|\/$/g, "");
  if (githubName.test(user)) return user;
  const what = text ? quote(text) : `The field “${name}”`;
  return refuseValue(
    work,
    name,
    value,
    `${what} is not a GitHub user name.`,
    "Write the name alone, such as ada-lovelace.",
  );
}

const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title: "title",
    name: "title",
    text: "title",
    label: "title",
    url: "url",
    link: "url",
    href: "url",
    address: "url",
    summary: "summary",
    description: "summary",
  }),
);

/** A list of links, each a title and an address. */
export function readLinks(value: Value, name: string, work: Work): Record<string, string>[] | undefined {
  const links: Record<string, string>[] = [];
  for (const item of value.type === "list" ? value.items : [value]) {
    const link: Record<string, string> = {};
    for (const entry of item.type === "mapping" ? item.entries : []) {
      const field = names.get(entry.key.toLowerCase());
      if (!field || entry.value.type !== "text") continue;
      const text =
        field === "url" ? mendAddress(entry.value.text, entry.value, work) : cleanText(entry.value.text);
      if (text) link[field] = text;
    }
    if (link.title && link.url) links.push(link);
    else
      refuseValue(
        work,
        name,
        item,
        `One of “${name}” is no link with words and an address.`,
        "Write it as - title: some words, and url: https://example.org/ on the next line.",
      );
  }
  return links;
}
