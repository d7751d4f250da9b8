import type { Problem } from "../content/problem.ts";
import type { AddressBook, Claim } from "./address-book.ts";
import { outputPath } from "./addresses.ts";
import type { Redirect } from "./model.ts";
import {
  circleFinder,
  endFinder,
  type RedirectTable,
  stopsFrom,
  type Written,
  type WrittenOnes,
} from "./redirect-chains.ts";

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
  const endOf = endFinder(held, table);
  for (const [file, redirect] of held) {
    const to = endOf(redirect.to);
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

/** The written redirects that lead somewhere. */
function withoutCircles(written: WrittenOnes, table: RedirectTable, problems: Problem[]): WrittenOnes {
  const leadsInCircle = circleFinder(written, table);
  return new Map(
    [...written].filter(([, redirect]) => {
      if (!leadsInCircle(redirect)) return true;
      const stops = stopsFrom(redirect, written, table).join(" → ");
      problems.push(broken(redirect, `The redirect leads in a circle and is left out: ${stops}.`));
      return false;
    }),
  );
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
