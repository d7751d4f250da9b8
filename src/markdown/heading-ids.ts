/** Ids that the page around a body has: a heading may not take them. */
const taken = new Set(["maincontent", "main-content"]);
/** Ids of the site's own parts, and of the notes and captions that the renderer makes. */
const reserved = /^(?:app|nhsuk)-|^(?:footnote|footnote-reference|table)-\d/;
const notInIds = /[^\p{L}\p{M}\p{N}\s_-]/gu;

/**
 * Gives each heading of one page an id of its own, made as GitHub makes them, so that links to a section that
 * worked there work here: lower case, spaces as hyphens, no punctuation, `-1`, `-2` on repeats.
 */
export class HeadingIds {
  readonly #used = new Set<string>();
  readonly #repeats = new Map<string, number>();

  /** The id for a heading with these words, or with an id that the author chose. */
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
