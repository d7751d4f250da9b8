import { type Draft, emptyDraft } from "./draft.ts";

/** Changes when a draft's shape does, so that an older one is not taken for what it is not. */
const version = 1;

/** A draft as it was kept, and when. */
export interface Kept {
  readonly draft: Draft;
  /** ISO 8601, UTC. */
  readonly saved: string;
}

/** Where one site's draft is kept in the browser; sites in other sub-paths of a host have their own. */
function keyOf(prefix: string): string {
  return `app-write${prefix}`;
}

/** Keeps a draft; false where the browser does not let a page keep anything. */
export function keepDraft(prefix: string, draft: Draft): boolean {
  try {
    const saved = new Date().toISOString();
    localStorage.setItem(keyOf(prefix), JSON.stringify({ version, saved, draft }));
    return true;
  } catch {
    return false;
  }
}

/** The draft that was kept; undefined where there is none, or none that this version understands. */
export function keptDraft(prefix: string, today: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(prefix)) ?? "null");
    if (!isRecord(kept) || kept.version !== version || typeof kept.saved !== "string") return undefined;
    return { draft: draftFrom(kept.draft, today), saved: kept.saved };
  } catch {
    return undefined;
  }
}

/** Removes the draft that this browser keeps for the site below `prefix`, if it keeps one. */
export function forgetDraft(prefix: string): void {
  try {
    localStorage.removeItem(keyOf(prefix));
  } catch {
    // Where nothing can be kept, there is nothing to forget.
  }
}

/** A draft out of what was stored: whatever is not as it should be is as in an empty one. */
function draftFrom(stored: unknown, today: string): Draft {
  const empty = emptyDraft(today);
  if (!isRecord(stored)) return empty;
  const text = (value: unknown, usual = "") => (typeof value === "string" ? value : usual);
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const authors = list(stored.authors)
    .filter(isRecord)
    .map(({ name, github }) => ({ name: text(name), github: text(github) }));
  return {
    title: text(stored.title),
    summary: text(stored.summary),
    authors: authors.length > 0 ? authors : empty.authors,
    tags: list(stored.tags)
      .map((tag) => text(tag))
      .filter(Boolean),
    day: text(stored.day, empty.day),
    month: text(stored.month, empty.month),
    year: text(stored.year, empty.year),
    slug: text(stored.slug),
    image: text(stored.image),
    imageAlt: text(stored.imageAlt),
    body: text(stored.body),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
