import { readFileSync } from "node:fs";
import { markUsed } from "../site/prune-cache.ts";
import type { SeenFile, SocialWords } from "../site/services.ts";
import type { SiteFolder } from "../site/site-folder.ts";
import { writeWhole } from "../site/write-whole.ts";
import type { SocialPicture } from "./social.ts";

/**
 * The social pictures that the last build's pages had. Most of them are wanted again: so they go into the site all at
 * once, before the pages ask one by one, and those that none asks for are taken back.
 */
export class SocialAgain {
  readonly #list: string;
  readonly #pictureOf: (words: SocialWords) => SocialPicture;
  /** The last build's pictures, and whether they are in the site already. */
  #listed: ReadonlyMap<SocialPicture, boolean> = new Map();
  readonly #asked = new Set<SocialPicture>();

  /** `list` is the file that says what the last build's were. */
  constructor(list: string, pictureOf: (words: SocialWords) => SocialPicture) {
    this.#list = list;
    this.#pictureOf = pictureOf;
  }

  /** Links the last build's pictures, as far as they are kept. */
  link(link: (picture: SocialPicture, seen: SeenFile) => void): void {
    markUsed(this.#list);
    const listed = new Map<SocialPicture, boolean>();
    for (const words of readWords(this.#list)) {
      const picture = this.#pictureOf(words);
      const seen = picture.seen();
      listed.set(picture, seen !== undefined);
      if (seen) link(picture, seen);
    }
    this.#listed = listed;
  }

  /** Notes that a page has this picture. True where it is in the site already. */
  has(picture: SocialPicture): boolean {
    this.#asked.add(picture);
    return this.#listed.get(picture) === true;
  }

  /** Takes those out of the site that no page has. */
  tidy(site: SiteFolder): void {
    for (const [picture, isInSite] of this.#listed)
      if (isInSite && !this.#asked.has(picture)) site.unlink(picture);
  }

  /** Writes down what this build's are, where they are others. */
  async save(): Promise<void> {
    const asked = [...this.#asked];
    if (asked.length === this.#listed.size && asked.every((picture) => this.#listed.has(picture))) return;
    const words = JSON.stringify(grouped(asked.map((picture) => picture.words)));
    // Without it the next build is a little slower, and the same.
    await writeWhole(this.#list, words).catch(() => undefined);
  }
}

/** The words of many pictures, as the list has them: what most have in common is there once. */
interface Group extends Omit<SocialWords, "title"> {
  readonly titles: readonly string[];
}

function readWords(list: string): SocialWords[] {
  try {
    const groups: Group[] = JSON.parse(readFileSync(list, "utf8"));
    return groups.flatMap(({ titles, ...rest }) => titles.map((title) => ({ ...rest, title: `${title}` })));
  } catch {
    // No list yet, or one that was cut short: the pages ask for their pictures.
    return [];
  }
}

function grouped(all: readonly SocialWords[]): Group[] {
  const groups = new Map<string, { titles: string[] } & Group>();
  for (const { title, ...rest } of all) {
    const key = JSON.stringify(rest);
    const group = groups.get(key) ?? { ...rest, titles: [] };
    groups.set(key, group);
    group.titles.push(title);
  }
  return [...groups.values()];
}
