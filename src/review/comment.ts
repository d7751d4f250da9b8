/*
 * What is said on a pull request of the pages that it changes. It runs with a token, on files that a stranger's
 * code made: so it imports nothing, runs nothing of theirs, and takes from the files only what has the right shape.
 */

/** A page as the pull request's own run told of it, once its shape has been looked at. */
export interface ToldPage {
  readonly url: string;
  readonly state: "new" | "changed" | "gone";
  readonly picture?: string;
}

/** More than any proposal changes on purpose. */
const mostPages = 200;
const mostPictureBytes = 2_000_000;
const states = ["new", "changed", "gone"] as const;

/** The pages of `pages.json`; a sentence on what is wrong where its shape is not the one that our own run writes. */
export function readPages(text: string): readonly ToldPage[] | { readonly fault: string } {
  if (text.length > 200_000) return { fault: "pages.json is too long." };
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return { fault: "pages.json is no JSON." };
  }
  if (!Array.isArray(list)) return { fault: "pages.json is no list." };
  const pages: ToldPage[] = [];
  for (const item of list.slice(0, mostPages)) {
    const page = readPage(item);
    if (page === undefined) return { fault: "pages.json holds something that is no page." };
    pages.push(page);
  }
  return pages;
}

function readPage(item: unknown): ToldPage | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const { url, state, picture }: { url?: unknown; state?: unknown; picture?: unknown } = item;
  const known = states.find((each) => each === state);
  if (typeof url !== "string" || known === undefined || !/^\/[A-Za-z0-9._~%/-]{0,200}$/.test(url))
    return undefined;
  if (picture === undefined) return { url, state: known };
  if (typeof picture !== "string" || !/^\d{1,2}\.png$/.test(picture)) return undefined;
  return { url, state: known, picture };
}

/** True for the bytes of a PNG of a size that a picture of a page has. */
export function isPagePicture(bytes: Uint8Array): boolean {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 33 || bytes.length > mostPictureBytes) return false;
  if (signature.some((byte, index) => bytes[index] !== byte)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && width <= 2048 && height > 0 && height <= 4096;
}

/** By this the comment of an earlier run is found, to write it anew. */
export const mark = "<!-- changed-pages -->";

/**
 * The comment's Markdown.
 * @param pictures where the pictures lie, with a slash at the end
 */
export function commentOf(pages: readonly ToldPage[], pictures: string, run: string): string {
  if (pages.length === 0) return `${mark}\nNo page of the site changes.\n`;
  const shown = pages.filter(({ picture }) => picture !== undefined);
  const count = (state: ToldPage["state"]) => pages.filter((page) => page.state === state).length;
  const words = states
    .filter((state) => count(state) > 0)
    .map((state) => `${count(state)} ${state}`)
    .join(", ");
  const lines = pages.slice(0, 50).map(({ url, state }) => `- \`${url}\`: ${state}`);
  const more = pages.length > 50 ? [`- and ${pages.length - 50} more`] : [];
  return [
    mark,
    `**Pages that change: ${words}.** The whole site is in the [files of this run](${run}), under “site”.`,
    "",
    ...lines,
    ...more,
    "",
    ...shown.flatMap(({ url, picture }) => [
      `<details><summary><code>${url}</code></summary>\n\n![The page ${url} as it will look](${pictures}${picture})\n\n</details>\n`,
    ]),
  ].join("\n");
}
