import type { Overview } from "../../search/format.ts";
import { SearchIndex } from "../../search/search-index.ts";

/** Where the site stands: this module lies in its /assets/. */
const site = new URL("../", import.meta.url);
const folder = new URL("search/", site);

let opened: Promise<SearchIndex> | undefined;

/** The address of a page of the site, whose path in the index is without the site's own prefix. */
export function pageUrl(path: string): string {
  return new URL(path.replace(/^\/+/, ""), site).href;
}

/** Starts to read the index, so that it is there when the first letter is typed. */
export function warmUp(): void {
  opened ??= open("default");
  opened.catch(() => undefined);
}

/**
 * Does something with the index. Where that fails, the site may have been published anew since its overview was
 * read, and the overview is read again, once.
 */
export async function withIndex<T>(job: (index: SearchIndex) => Promise<T>): Promise<T> {
  opened ??= open("default");
  try {
    return await job(await opened);
  } catch {
    opened = open("reload");
    return job(await opened);
  }
}

async function open(cache: RequestCache): Promise<SearchIndex> {
  const overview = (await read("index.json", cache)) as Overview;
  const known = new Map<string, Promise<unknown>>();
  return new SearchIndex(overview, (file) => {
    const reading = known.get(file) ?? read(file, "default");
    known.set(file, reading);
    return reading;
  });
}

async function read(file: string, cache: RequestCache): Promise<unknown> {
  const response = await fetch(new URL(file, folder), { cache });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}
