import { existsSync } from "node:fs";
import { join } from "node:path";
import { openCheck } from "../check/check-site.ts";
import { replaceAddress } from "../check/replace-address.ts";
import { isSafeSlug } from "../content/slugs.ts";
import { holderOf } from "../new/in-use.ts";
import { redirectsFile } from "../site/named-files.ts";
import type { BuildOptions } from "../site/options.ts";
import { addressesOf } from "./addresses-of.ts";
import { type Changes, makeChanges } from "./changes.ts";
import { type Entry, findEntry, type Movable } from "./find.ts";
import { withLine, withValue } from "./front-matter.ts";
import { leadsTo } from "./leads-to.ts";
import { linksLeft } from "./left.ts";
import { type Links, linksTo } from "./links-to.ts";
import { isListing, listedIn, withListed } from "./listed.ts";
import { movedLink } from "./moved-link.ts";
import { withRedirects } from "./redirects-file.ts";
import { textReader } from "./texts.ts";
import { errorsIn, moreErrors } from "./verify.ts";

/** What was done, a sentence each; or why nothing was. */
export type Outcome = { readonly done: readonly string[] } | { readonly fault: string };

/**
 * Gives a page another slug: its file, its address, the links to it in content, and redirects from every address
 * at which it was. All of it happens, or nothing.
 */
export async function move(options: BuildOptions, kind: Movable, from: string, to: string): Promise<Outcome> {
  if (!isSafeSlug(to))
    return { fault: `“${to}” is no slug: use letters, digits and hyphens, such as my-post.` };
  const check = await openCheck(options, []);
  const { site } = check.build;
  const entry = findEntry(site, kind, from);
  if ("fault" in entry) return entry;
  const { doc, slug, url } = entry;
  const path = newPath(doc.path, to);
  const newUrl = newAddress(url, slug, to);
  if (newUrl === undefined) {
    return {
      fault: `${doc.path} says its whole address, ${url}, in which “${slug}” is not the last part: change it there by hand.`,
    };
  }
  if (newUrl === url) return { fault: `${doc.path} has that address already.` };
  const holder = holderOf(site, newUrl);
  if (holder !== undefined) return { fault: `The address ${newUrl} is taken by ${holder}.` };
  if (path !== doc.path && existsSync(join(options.root, path)))
    return { fault: `${path} is there already.` };

  const read = textReader(options.root);
  const texts = new Map<string, string | undefined>();
  const own = withSlug(read(doc.path), entry, to, path !== doc.path);
  if (own === undefined) return { fault: `The slug in ${doc.path} could not be found: change it by hand.` };
  texts.set(doc.path, own);

  const old = addressesOf(site, entry);
  const leadsThere = leadsTo(site, new Set(old));
  const links = linksTo(check, new Set(old), leadsThere);
  const change = (href: string) => movedLink(href, entry, path, newUrl, site.config);
  for (const file of new Set([...links.keys(), ...check.build.tree.files.keys()])) {
    if (!links.has(file) && !isListing(file)) continue;
    const before = texts.get(file) ?? read(file);
    const text = [...(links.get(file) ?? [])].reduce(
      (out, href) => replaceAddress(out, href, change(href)),
      before,
    );
    const listed = withListed(text, listedIn(file, text, leadsThere), change);
    if (listed !== before) texts.set(file, listed);
  }
  const others = [...texts.keys()].filter((file) => file !== doc.path).sort();
  const redirects = withRedirects(
    existsSync(join(options.root, redirectsFile)) ? read(redirectsFile) : undefined,
    old,
    newUrl,
  );
  if (redirects === undefined)
    return { fault: `${redirectsFile} cannot be read as YAML: put it right first.` };
  texts.set(redirectsFile, redirects);

  const changes = renamed(texts, doc.path, path);
  const before = await errorsIn(options);
  const fault = await makeChanges(options.root, changes, () => moreErrors(options, before, [...old, newUrl]));
  if (fault !== undefined) return { fault: `${fault} Everything was put back as it was.` };
  const left = await linksLeft(options, toChange(links, change, doc.path, path), leadsThere);
  return {
    done: [
      path === doc.path ? `Changed the slug in ${path}.` : `Moved ${doc.path} to ${path}.`,
      `Its address is now ${newUrl}; ${old.join(", ")} ${old.length === 1 ? "leads" : "lead"} there (${redirectsFile}).`,
      ...others.map((file) => `Changed the links in ${file}.`),
      ...left.map(
        (place) => `Look at ${place}: a link to ${url} is left there, which leads on to ${newUrl}.`,
      ),
    ],
  };
}

/** The file with its date and its folder, and another name. A folder's index keeps its place. */
function newPath(path: string, slug: string): string {
  if (/\/index\.md$/i.test(path)) return path;
  return path.replace(/([^/]*)(\.md)$/i, (_, name: string, end: string) => {
    const date = /^\d{4}-\d{1,2}-\d{1,2}[-_ ]+(?=.)/.exec(name)?.[0] ?? "";
    return `${date}${slug}${end}`;
  });
}

/** The address with another last part; undefined where the slug is not that part. */
function newAddress(url: string, slug: string, to: string): string | undefined {
  const found = /^(.*\/)([^/]+?)(\.html|\/)?$/.exec(url);
  if (found === null || decodeURI(found[2] ?? "") !== slug) return undefined;
  return `${found[1]}${to}${found[3] ?? ""}`;
}

function withSlug(text: string, { doc, slug }: Entry, to: string, fileMoves: boolean): string | undefined {
  if (doc.places.permalink) {
    const changed = withValue(text, doc, "permalink", slug, to);
    return changed !== undefined && doc.places.slug ? withValue(changed, doc, "slug", slug, to) : changed;
  }
  if (doc.places.slug) return withValue(text, doc, "slug", slug, to);
  const { permalink } = doc.data as { permalink?: string };
  if (permalink !== undefined) return undefined;
  return fileMoves ? text : withLine(text, `slug: ${to}`);
}

/** The links that are right no more, by the files' paths after the move: one to a folder's file stays as it is. */
function toChange(links: Links, change: (href: string) => string, from: string, to: string): Links {
  return new Map(
    [...links].map(([file, hrefs]) => [
      file === from ? to : file,
      new Set([...hrefs].filter((href) => change(href) !== href)),
    ]),
  );
}

function renamed(texts: ReadonlyMap<string, string | undefined>, from: string, to: string): Changes {
  const changes = new Map(texts);
  if (from !== to) {
    changes.set(to, texts.get(from));
    changes.set(from, undefined);
  }
  return changes;
}
