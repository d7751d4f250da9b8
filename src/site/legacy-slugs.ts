import { foldLetters, slugify } from "../content/slugs.ts";

/**
 * The last part of the address that Pelican gave a name: letters without accents, digits, underscores and
 * hyphens; other marks went without a trace (`R&D` was `rd`).
 * https://docs.getpelican.com/en/latest/settings.html: SLUG_REGEX_SUBSTITUTIONS
 */
export function pelicanSlug(name: string): string {
  return foldLetters(name.slice(0, 400))
    .replace(/[^\w\s-]/g, "")
    .trim()
    .replace(/[-\s]+/g, "-")
    .toLowerCase();
}

/** The slugs under which an older site may have had a name: ours, Pelican's, and the name in small letters. */
export function spellingsOf(name: string): string[] {
  const plain = name.trim().toLowerCase().replace(/\s+/g, "-");
  const slugs = [slugify(name), pelicanSlug(name), ...(/^[\w-]+$/.test(plain) ? [plain] : [])];
  return [...new Set(slugs)].filter((slug) => /[a-z0-9]/.test(slug));
}
