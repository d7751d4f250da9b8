import { parseDocument, visit } from "yaml";
import { findFences } from "../content/fences.ts";
import { nestsTooDeep } from "../content/yaml/bounds.ts";
import { redirectsFile } from "../site/named-files.ts";
import type { LeadsThere } from "./leads-to.ts";

/** An address beside bodies: in front matter, or in a list such as the header's navigation. */
export interface Listed {
  readonly href: string;
  /** From 1. */
  readonly line: number;
  /** Where its value starts and ends in the file, with its quotation marks. */
  readonly from: number;
  readonly to: number;
}

/** Whether a file can hold such addresses. Redirects are changed by rules of their own. */
export function isListing(path: string): boolean {
  return /^(?:content|board_notes)\/.*\.(?:md|ya?ml)$/i.test(path) && path !== redirectsFile;
}

/** The addresses in a file's YAML that lead to a page, in their order. */
export function listedIn(path: string, text: string, leadsThere: LeadsThere): Listed[] {
  const yaml = yamlOf(path, text);
  if (nestsTooDeep(yaml)) return [];
  const found: Listed[] = [];
  visit(parseDocument(yaml), {
    Scalar(key, { value, range }) {
      if (key === "key" || typeof value !== "string" || !range || !/^(?:\/|https?:\/\/)\S+$/i.test(value))
        return;
      if (!leadsThere(value, path)) return;
      const [from, to] = range;
      found.push({ href: value, line: text.slice(0, from).split("\n").length, from, to });
    },
  });
  return found;
}

/** A text with other addresses in its lists. One whose letters are written in another way stays. */
export function withListed(text: string, listed: readonly Listed[], moved: (href: string) => string): string {
  return listed.reduceRight((out, { href, from, to }) => {
    const value = out.slice(from, to).replace(href, () => moved(href));
    return out.slice(0, from) + value + out.slice(to);
  }, text);
}

/** A file's YAML, where it stands in the file: what is before it are blank lines. */
function yamlOf(path: string, text: string): string {
  if (!/\.md$/i.test(path)) return text;
  // A byte order mark and the other systems' line ends would hide the fences.
  const mark = text.startsWith("\ufeff") ? 1 : 0;
  const plain = text.slice(mark).replace(/\r(?=\n)/g, " ");
  const { matter = "", closing } = findFences(plain) ?? {};
  if (closing === undefined || matter === "") return "";
  const start = mark + closing.start - 1 - matter.length;
  return text.slice(0, start).replace(/[^\n]/g, " ") + matter;
}
