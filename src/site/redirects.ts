import type { Problem } from "../content/problem.ts";
import type { AddressBook } from "./address-book.ts";
import type { Redirect } from "./model.ts";

/**
 * Gives redirects the addresses that no page has: those written in `content/redirects.yaml` first, then
 * those made by rule. A redirect that leads nowhere is left out, and reported where somebody wrote it.
 */
export function assignRedirects(
  written: readonly Redirect[],
  byRule: readonly Redirect[],
  book: AddressBook,
): { redirects: Redirect[]; problems: Problem[] } {
  const redirects: Redirect[] = [];
  const problems: Problem[] = [];
  const take = (redirect: Redirect, rank: 2 | 3): boolean => {
    const from = withFile(redirect.from);
    const taken = book.claim(from, redirect.place?.path ?? "a redirect", rank);
    if (!taken) redirects.push({ ...redirect, from });
    return !taken;
  };
  // Redirects may lead to one another, so a target is looked up when all have their addresses.
  const held = written.filter((redirect) => take(redirect, 2));
  for (const redirect of byRule) if (!hidesPage(redirect, book)) take(redirect, 3);

  for (const { to, place } of held) {
    if (place && to.startsWith("/") && book.answer(to.replace(/[?#].*$/, "")) === undefined) {
      problems.push({
        ...place,
        rule: "redirect-broken",
        message: `The redirect leads to ${to}, which is not there.`,
        remedy: "Correct the address, or remove the redirect.",
      });
    }
  }
  return { redirects, problems };
}

/** Whether `/x.html` would answer `/x` in the place of a page that stands at `/x/`. */
function hidesPage({ from, to }: Redirect, book: AddressBook): boolean {
  const page = from.replace(/\.html$/, "/");
  return page !== from && page !== to && book.isPage(page);
}

/** `/x` is written as `/x/`: a host answers both with its index.html. */
function withFile(from: string): string {
  return from.endsWith("/") || /\.[a-z0-9]+$/i.test(from) ? from : `${from}/`;
}
