/** Letters that are safe in an address and in a file's name, on every system. */
export const slugPattern = /^[A-Za-z0-9](?:[A-Za-z0-9._~-]*[A-Za-z0-9_~-])?$/;
export const longestSlug = 120;
/** Letters whose plain form is not their first half: NFKD leaves them whole. */
const folds: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  ð: "d",
  þ: "th",
  đ: "d",
  ł: "l",
  ħ: "h",
  ı: "i",
};
/** Names that Windows keeps for devices, whatever stands after a dot. */
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** True for a slug that is safe in an address and as a file's name, on every system. */
export function isSafeSlug(slug: string): boolean {
  return slug.length <= longestSlug && slugPattern.test(slug) && !device.test(slug);
}

/** Letters without their accents, as near to ASCII as they have a plain form. */
export function foldLetters(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[æœøßðþđłħı]/gi, (letter) => folds[letter.toLowerCase()] ?? letter);
}

/**
 * A slug out of any words, such as a tag or a name: lower case, hyphens between words. `C++` and `C#` keep
 * their difference, and words of another script become their letters' numbers, so that no two run together.
 */
export function slugify(text: string): string {
  let slug = slugs.get(text);
  if (slug === undefined) {
    slug = slugOfWords(text);
    if (slugs.size >= mostSlugs) slugs.clear();
    slugs.set(text, slug);
  }
  return slug;
}

/** Slugs made lately: the same few tags and names stand in thousands of posts. */
const slugs = new Map<string, string>();
const mostSlugs = 2000;

function slugOfWords(text: string): string {
  if (/^[a-z0-9]{1,60}$/.test(text) && !device.test(text)) return text;
  const plain = foldLetters(text.slice(0, 400))
    .toLowerCase()
    .replace(/\+/g, " plus ")
    .replace(/(?<=[a-z])#/g, " sharp ")
    .replace(/&/g, " and ")
    .replace(/['’]/g, "");
  const words = plain.match(/[a-z0-9]+|[\p{L}\p{N}]/gu) ?? [];
  return tidy(
    words.map((word) => (/^[a-z0-9]/.test(word) ? word : (word.codePointAt(0) ?? 0).toString(16))).join("-"),
  );
}

/** A safe slug with the spelling of the words kept, capitals too; "untitled" where nothing safe is left. */
export function safeSlug(text: string): string {
  const kept = tidy(
    foldLetters(text.slice(0, 400))
      .replace(/['’]/g, "")
      .replace(/[^A-Za-z0-9._~-]+/g, "-")
      .replace(/\.{2,}/g, "-"),
  );
  return kept || slugify(text) || "untitled";
}

function tidy(words: string): string {
  const slug = words
    .replace(/-{2,}/g, "-")
    .slice(0, longestSlug)
    .replace(/^[^A-Za-z0-9]+/, "")
    .replace(/[.-]+$/, "");
  return device.test(slug) ? `${slug.replace(".", "-")}-page`.slice(0, longestSlug) : slug;
}

/** A file's name without its folder, its date and its ending; for an index file, its folder's name. */
export function nameFromPath(path: string): string {
  const parts = path.split("/");
  const file = (parts.at(-1) ?? "").replace(/\.(?:md|ya?ml)$/i, "");
  const folder = parts.at(-2);
  const name = file === "index" && folder && parts.length > 3 ? folder : file;
  return name.replace(/^\d{4}-\d{1,2}-\d{1,2}[-_ ]+(?=.)/, "");
}

/** The slug that a file's name gives: its spelling kept, made safe where it is not. */
export function slugFromPath(path: string): string {
  const name = nameFromPath(path);
  return isSafeSlug(name) ? name : safeSlug(name);
}

/** The slug of a document: the front matter's, else its file name's. */
export function slugOf(document: {
  readonly path: string;
  readonly data: { readonly slug?: string | undefined };
}): string {
  return document.data.slug ?? slugFromPath(document.path);
}

/** What two spellings of one tag have in common: `NHS-R` and `NHSR`, `open source` and `open-source`. */
export function tagKey(tag: string): string {
  return slugify(tag).replaceAll("-", "");
}
