import type { Problem } from "../content/problem.ts";
import { type AddressBook, type Claim, possibleFiles } from "./address-book.ts";
import { addressOf, outputPath } from "./addresses.ts";
import type { Redirect } from "./model.ts";
import { type OwnAddresses, ownPath } from "./own-path.ts";

/** A redirect that somebody wrote, with the place where it stands. */
type Written = Redirect & { readonly place: NonNullable<Redirect["place"]> };

/** What redirects are looked up in. */
export interface RedirectTable extends OwnAddresses {
  readonly book: AddressBook;
}

/**
 * Gives redirects the addresses that no page has: those written in `content/redirects.yaml` first, then those
 * made by rule. Each leads straight to where its reader ends up, however many redirects lie between; those that
 * lead in a circle are left out. What is wrong is reported where somebody wrote it.
 */
export function assignRedirects(
  written: readonly Redirect[],
  byRule: readonly Redirect[],
  table: RedirectTable,
): { redirects: Redirect[]; problems: Problem[] } {
  const { book } = table;
  const problems: Problem[] = [];
  const free = withoutTaken(written.filter(hasPlace), book, problems);
  const held = withoutCircles(free, table, problems);
  for (const [, { from, place }] of held) book.claim(from, `${place.path}, line ${place.line}`, 2);

  const redirects: Redirect[] = [];
  for (const { from, to } of byRule) {
    const file = fileAddress(from);
    if (hidesPage(file, to, book) || book.claim(file, "a redirect", 3)) continue;
    book.lead(outputPath(file), to);
    redirects.push({ from: file, to });
  }
  // Written ones may lead to one another and to those by rule: they are followed when all are there.
  for (const [file, redirect] of held) {
    const to = endOf(redirect, held, table);
    if (to === undefined)
      problems.push(broken(redirect, `The redirect leads to ${redirect.to}, which is not there.`));
    book.lead(file, to ?? redirect.to);
    redirects.push({ ...redirect, to: to ?? redirect.to });
  }
  return { redirects, problems };
}

const hasPlace = (redirect: Redirect): redirect is Written => redirect.place !== undefined;

/** The written redirects by their files: those whose address is free, and of two for one address the first. */
function withoutTaken(
  written: readonly Written[],
  book: AddressBook,
  problems: Problem[],
): Map<string, Written> {
  const free = new Map<string, Written>();
  for (const redirect of written) {
    const from = fileAddress(redirect.from);
    const file = outputPath(from);
    const owner = (book.ownerOf(file) ?? hidesPage(from, redirect.to, book))?.owner;
    const first = free.get(file);
    if (/[?#]/.test(redirect.from))
      problems.push(unused(redirect, `“${redirect.from}”: an old address ends before its ? or #.`));
    else if (owner !== undefined)
      problems.push(unused(redirect, `${redirect.from} is not redirected: ${owner} has that address.`));
    else if (first)
      problems.push(
        unused(
          redirect,
          `${redirect.from} is the same address as ${first.from} on line ${first.place.line}.`,
        ),
      );
    else free.set(file, { ...redirect, from });
  }
  return free;
}

function withoutCircles(
  written: ReadonlyMap<string, Written>,
  table: RedirectTable,
  problems: Problem[],
): Map<string, Written> {
  return new Map(
    [...written].filter(([, redirect]) => {
      const way = new Set<Written>();
      let step: Written | undefined = redirect;
      for (; step !== undefined && !way.has(step); step = next(step.to, written, table)) way.add(step);
      if (step === undefined) return true;
      const stops = [...way, step].map(({ from }) => from).join(" → ");
      problems.push(broken(redirect, `The redirect leads in a circle and is left out: ${stops}.`));
      return false;
    }),
  );
}

/** The written redirect that answers an address; undefined where a page does, or nothing. */
function next(to: string, written: ReadonlyMap<string, Written>, table: RedirectTable): Written | undefined {
  const path = localPath(to, table);
  if (path === undefined) return undefined;
  const file = possibleFiles(path).find((each) => written.has(each) || table.book.ownerOf(each));
  return file === undefined ? undefined : written.get(file);
}

/** Where a reader ends up: another site's address or a page's, with the last fragment on the way; undefined for nowhere. */
function endOf(
  redirect: Written,
  written: ReadonlyMap<string, Written>,
  table: RedirectTable,
): string | undefined {
  let { to } = redirect;
  let fragment = "";
  for (let steps = 0; steps <= written.size + 1; steps++) {
    const own = ownPath(to, table) ?? to;
    if (!own.startsWith("/")) return to.includes("#") ? to : to + fragment;
    fragment = /[?#].*$/.exec(own)?.[0] ?? fragment;
    const file = table.book.answer(own.replace(/[?#].*$/, ""));
    if (file === undefined) return undefined;
    const further = written.get(file)?.to ?? table.book.target(file);
    if (further === undefined) return addressOf(file) + fragment;
    to = further;
  }
  return undefined;
}

/** The path of an address on this site, without its query and fragment. */
function localPath(address: string, table: RedirectTable): string | undefined {
  const own = ownPath(address, table) ?? address;
  return own.startsWith("/") ? own.replace(/[?#].*$/, "") : undefined;
}

/** Who has `/x/`, where `/x.html` would answer `/x` in its place and lead elsewhere. */
function hidesPage(from: string, to: string, book: AddressBook): Claim | undefined {
  if (!from.endsWith(".html")) return undefined;
  const page = from.replace(/\.html$/, "/");
  return to.replace(/[?#].*$/, "") === page ? undefined : book.ownerOf(outputPath(page));
}

/** `/x` is written as `/x/`, and `/x.php` as `/x.php/`: a host answers both forms with its index.html, and as HTML. */
function fileAddress(from: string): string {
  return from.endsWith("/") || /\.html?$/i.test(from) ? from : `${from}/`;
}

function unused({ place }: Written, message: string): Problem {
  return {
    ...place,
    rule: "redirect-unused",
    message,
    remedy: "Take the line out, or correct the old address.",
  };
}

function broken({ place }: Written, message: string): Problem {
  return {
    ...place,
    rule: "redirect-broken",
    message,
    remedy: "Correct the new address, or remove the redirect.",
  };
}
