import { existsSync } from "node:fs";
import { join } from "node:path";
import { openCheck } from "../check/check-site.ts";
import { redirectsFile } from "../site/named-files.ts";
import type { BuildOptions } from "../site/options.ts";
import { addressesOf } from "./addresses-of.ts";
import { makeChanges } from "./changes.ts";
import { findEntry, type Movable } from "./find.ts";
import { withLine, withValue } from "./front-matter.ts";
import { leadsTo } from "./leads-to.ts";
import { linksLeft } from "./left.ts";
import { linksTo } from "./links-to.ts";
import type { Outcome } from "./move.ts";
import { withRedirects } from "./redirects-file.ts";
import { textReader } from "./texts.ts";
import { errorsIn, moreErrors } from "./verify.ts";
import { withoutLinks } from "./without-links/index.ts";

/** Where readers of what was taken down are sent, by kind. */
const shelves: Readonly<Record<Movable, string>> = {
  post: "/blog/",
  page: "/",
  role: "/roles/",
  event: "/events/",
};

export interface TakeDownOptions {
  /** Where its address leads from now on; the list that it stood in, without one. */
  readonly to?: string;
  /** Whether the file goes too. It stays as a draft otherwise, and can come back. */
  readonly remove: boolean;
}

/**
 * Takes a page off the site: its file becomes a draft or goes, links to it in content keep their words, and its
 * addresses lead elsewhere. All of it happens, or nothing.
 */
export async function takeDown(
  options: BuildOptions,
  kind: Movable,
  said: string,
  { to = shelves[kind], remove }: TakeDownOptions,
): Promise<Outcome> {
  const check = await openCheck(options, []);
  const { site } = check.build;
  const entry = findEntry(site, kind, said);
  if ("fault" in entry) return entry;
  const { doc, url } = entry;
  const old = addressesOf(site, entry);
  if (old.includes(to) || (to.startsWith("/") && site.book.answer(to) === undefined)) {
    return { fault: `Nothing would answer at ${to}: say another address with --to.` };
  }
  const read = textReader(options.root);
  const texts = new Map<string, string | undefined>();
  const leadsThere = leadsTo(site, new Set(old));
  const links = linksTo(check, new Set(old), leadsThere);
  links.delete(doc.path);
  for (const [file, hrefs] of links) {
    const before = read(file);
    const text = withoutLinks(before, hrefs);
    if (text !== before) texts.set(file, text);
  }
  const changed = [...texts.keys()].sort();
  texts.set(doc.path, remove ? undefined : asDraft(read(doc.path), doc));
  const redirects = withRedirects(
    existsSync(join(options.root, redirectsFile)) ? read(redirectsFile) : undefined,
    old,
    to,
  );
  if (redirects === undefined)
    return { fault: `${redirectsFile} cannot be read as YAML: put it right first.` };
  texts.set(redirectsFile, redirects);

  const before = await errorsIn(options);
  const fault = await makeChanges(options.root, texts, () => moreErrors(options, before, old));
  if (fault !== undefined) return { fault: `${fault} Everything was put back as it was.` };
  const left = await linksLeft(options, links, leadsThere, doc.path);
  return {
    done: [
      remove ? `Removed ${doc.path}.` : `Made ${doc.path} a draft: the site shows it no more.`,
      `${old.join(", ")} ${old.length === 1 ? "leads" : "lead"} to ${to} (${redirectsFile}).`,
      ...changed.map((file) => `Took the links to ${url} out of ${file}; their words stay.`),
      ...left.map((place) => `Look at ${place}: a link to ${url} is left there.`),
    ],
  };
}

function asDraft(text: string, doc: Parameters<typeof withValue>[1]): string {
  return withValue(text, doc, "draft", "false", "true") ?? withLine(text, "draft: true");
}
