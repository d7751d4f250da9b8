import { isSafeSlug, longestSlug, safeSlug } from "../slugs.ts";
import { quote } from "../words.ts";
import type { Shape, Work } from "../work.ts";
import type { Value } from "../yaml/value.ts";
import { cleanText } from "./text.ts";

/** What would lead out of the site's folder, or stands for something else than a file on some systems. */
const outside = /[\\/\p{Cc}]|\.\.|^[a-z]:|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/**
 * A slug: the last part of an address. Letters that are not safe are made safe, and told of; a slug that would lead
 * elsewhere is an error that offers one that is safe.
 */
export function readSlug(value: Value, name: string, work: Work): string | undefined {
  const text = value.type === "text" ? cleanText(value.text) : "";
  if (value.type === "text" && isSafeSlug(value.text.trim())) return value.text.trim();
  const raw = value.type === "text" ? value.text.trim() : "";
  const safe = safeSlug(raw);
  const remedy = `Write ${name}: ${safe}.`;
  // A slash at its start or end is an address's, not the slug's.
  const bare = raw.replace(/^\/(?!\/)|(?<!\/)\/$/g, "");
  if (bare === "" || bare.length > longestSlug || outside.test(bare)) {
    work.failed.add(name);
    const message = text
      ? `The slug ${quote(text)} is not one part of an address.`
      : "The slug is not words.";
    work.report(value, "slug-outside", message, remedy);
    return undefined;
  }
  const message = `The slug ${quote(text)} holds what is not safe in an address or in a file's name.`;
  work.report(value, "slug-unsafe", message, remedy);
  // Where no letter is safe, the file's name says what the page is called.
  return /[\p{L}\p{N}]/u.test(raw) ? safe : undefined;
}

/** Jekyll's words for a way of making addresses, and addresses with gaps to fill: neither is one file's address. */
const style = /^(?:pretty|date|ordinal|weekdate|none|false|true)$|:[a-z_]+|\{/i;

/**
 * A whole address out of what older sites wrote: `index.html` is `/`, `contact.html` and `contact/index.html`
 * are `/contact/`, `404.html` stays a file.
 */
export function toPermalink(text: string): string {
  const parts = text.split("/").filter((part) => part !== "" && part !== ".");
  const last = parts.pop() ?? "";
  const folder = /^index\.html?$/i.test(last) ? "" : last.replace(/\.html?$/i, "");
  if (folder === "404" && parts.length === 0) return "/404.html";
  const isFile = /\.[A-Za-z][A-Za-z0-9]{0,7}$/.test(folder);
  const path = [...parts, folder].filter((part) => part !== "").join("/");
  return path === "" ? "/" : isFile ? `/${path}` : `/${path}/`;
}

/** A field that is a whole address on the site. */
export function readPermalink(value: Value, _name: string, work: Work): string | undefined {
  const raw = value.type === "text" ? value.text.trim() : "";
  if (value.type === "text" && style.test(raw)) {
    const message = `The address ${quote(raw)} is a pattern, not an address. It is left out.`;
    work.report(
      value,
      "field-left-out",
      message,
      "Write slug: and the last part of the address, or take the line out.",
    );
    return undefined;
  }
  const permalink = toPermalink(raw);
  const parts = raw.split("/").filter((part) => part !== "" && part !== ".");
  const leadsOut =
    raw === "" ||
    permalink.length > 200 ||
    /^\/\/|^[a-z]+:/i.test(raw) ||
    parts.some((part) => outside.test(part));
  if (!leadsOut && parts.every(isSafeSlug)) return permalink;
  const suggested = toPermalink(
    raw
      .split(/[\\/]+/)
      .slice(0, 8)
      .filter((part) => /[A-Za-z0-9]/.test(part))
      .map(safeSlug)
      .join("/"),
  );
  const remedy = `Write permalink: ${suggested}.`;
  if (!leadsOut && parts.every((part) => /[A-Za-z0-9]/.test(part))) {
    const message = `The address ${quote(raw)} holds what is not safe in an address or in a file's name.`;
    work.report(value, "slug-unsafe", message, remedy);
    return suggested;
  }
  work.failed.add("permalink");
  const message = raw ? `The address ${quote(raw)} is not one of this site.` : "The address is not words.";
  work.report(value, "slug-outside", message, remedy);
  return undefined;
}

/** Pelican's `save_as` says where a page stands; failing that, `url`; failing that, `template: home` claims the home page. */
export const olderAddress: Shape = (work) => {
  if (work.data.permalink !== undefined || work.failed.has("permalink")) return;
  for (const name of ["saveAs", "url"]) {
    const value = work.fields.get(name)?.value;
    if (!value) continue;
    const permalink = readPermalink(value, name, work);
    if (permalink !== undefined) work.data.permalink = permalink;
    return;
  }
  const template = work.fields.get("template")?.value;
  if (template?.type === "text" && /^(?:home|index)(?:\.html)?$/i.test(template.text.trim()))
    work.data.permalink = "/";
};

/** `index.md` and `404.md` right among the pages are the home page and the page for an address that is not there. */
export const addressFromName: Shape = (work) => {
  const said = ["permalink", "slug"].some((name) => work.data[name] !== undefined || work.failed.has(name));
  if (said) return;
  const name = /^content\/pages\/(index|404)\.md$/i.exec(work.path)?.[1];
  if (name) work.data.permalink = toPermalink(`${name}.html`);
};
