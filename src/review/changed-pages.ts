import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page that a proposal adds or changes, by its address. */
export interface ChangedPage {
  readonly url: string;
  readonly state: "new" | "changed" | "gone";
}

/** The pages that are not as they were, of two built sites, by what stands in their main part: new ones first. */
export function changedPages(before: string, after: string): ChangedPage[] {
  const [old, made] = [pagesOf(before), pagesOf(after)];
  const pages: ChangedPage[] = [];
  for (const [url, main] of made) {
    const was = old.get(url);
    if (was === undefined) pages.push({ url, state: "new" });
    else if (was !== main) pages.push({ url, state: "changed" });
  }
  for (const url of old.keys()) if (!made.has(url)) pages.push({ url, state: "gone" });
  const rank = { new: 0, changed: 1, gone: 2 };
  return pages.sort(
    (a, b) => rank[a.state] - rank[b.state] || isList(a) - isList(b) || (a.url < b.url ? -1 : 1),
  );
}

/** Lists change with every post: what an author wrote is looked at first. */
function isList({ url }: ChangedPage): number {
  return /^\/(?:$|blog\/(?:page\/|$)|tags?\/|authors?\/|archives\/|site-map\/|events\/$|roles\/$|board-notes\/$)/.test(
    url,
  )
    ? 1
    : 0;
}

function pagesOf(folder: string): Map<string, string> {
  const pages = new Map<string, string>();
  if (!existsSync(folder)) return pages;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = name.replaceAll("\\", "/");
    if (!/(?:^|\/)index\.html$/.test(path)) continue;
    const html = readFileSync(join(folder, name), "utf8");
    if (/<meta http-equiv="refresh"/i.test(html)) continue;
    pages.set(`/${path.replace(/index\.html$/, "")}`, mainOf(html));
  }
  return pages;
}

/** A page's main part without the marks that change with every build's styles and scripts. */
function mainOf(html: string): string {
  const start = html.indexOf("<main");
  const end = html.lastIndexOf("</main>");
  const main = start === -1 || end < start ? html : html.slice(start, end);
  return main.replace(/([-.])[0-9a-f]{8,16}(?=[.-][a-z0-9]+["' ,])/gi, "$1");
}
