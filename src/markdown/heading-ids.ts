/** Ids that the page around a body has: a heading may not take them. */
const taken = new Set(["maincontent", "main-content"]);
/** Ids of the site's own parts, and of the notes and captions that the renderer makes. */
const reserved = /^(?:app|nhsuk)-|^(?:footnote|footnote-reference|table)-\d/;
const notInIds = /[^\p{L}\p{M}\p{N}\s_-]/gu;

/**
 * Gives each heading of one page, and what else its author names, an id of its own: as it is written, or made as GitHub makes them, so that links to a section that
 * worked there work here: lower case, spaces as hyphens, no punctuation, `-1`, `-2` on repeats.
 */
export class HeadingIds {
  readonly #used = new Set<string>();
  readonly #repeats = new Map<string, number>();

  /** An id that the author chose, as it is written; undefined where it is not free. */
  chosen(id: string): string | undefined {
    if (this.#used.has(id) || taken.has(id) || reserved.test(id)) return undefined;
    this.#used.add(id);
    return id;
  }

  /** The id for a heading with these words. */
  next(words: string): string {
    const slug = words.trim().toLowerCase().replace(notInIds, "").replace(/\s/g, "-");
    const named = slug === "" ? "section" : slug;
    const base = taken.has(named) || reserved.test(named) ? `section-${named}` : named;
    let repeat = this.#repeats.get(base) ?? 0;
    let id = repeat === 0 ? base : `${base}-${repeat}`;
    while (this.#used.has(id)) id = `${base}-${++repeat}`;
    this.#repeats.set(base, repeat + 1);
    this.#used.add(id);
    return id;
  }
}
