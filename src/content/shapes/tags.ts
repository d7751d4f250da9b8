import { tagKey } from "../slugs.ts";
import { quote } from "../words.ts";
import type { Shape, Work } from "../work.ts";
import type { Value } from "../yaml/value.ts";
import { cleanText, readItem, refuseValue } from "./text.ts";

/** A list of tags: a YAML list, or one text with commas between them. A tag may hold a space. */
export function readTags(value: Value, name: string, work: Work): string[] | undefined {
  if (value.type === "mapping")
    return refuseValue(
      work,
      name,
      value,
      `The field “${name}” holds a set of fields where tags belong.`,
      "Write it as tags: python, open source.",
    );
  const tags: string[] = [];
  for (const item of value.type === "list" ? value.items : [value]) {
    const words = readItem(item, work);
    if (words === undefined) {
      refuseValue(
        work,
        name,
        item,
        "A tag holds a list or a set of fields.",
        "Write each tag as words alone.",
      );
      continue;
    }
    for (const word of words.split(/[,;\n]/)) {
      const tag = cleanText(word).replace(/^#(?=\S)/, "");
      const message = `The tag ${quote(tag)} has no letter or digit in it.`;
      if (tag !== "" && tagKey(tag) === "")
        refuseValue(work, name, item, message, "Write a word, or take it out.");
      else if (tag !== "") tags.push(tag);
    }
  }
  return differing(tags);
}

/** The tags that differ, by what their spellings have in common; the first spelling stays. */
function differing(tags: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const tag of tags) {
    const key = tagKey(tag);
    if (key !== "" && !found.has(key)) found.set(key, tag);
  }
  return [...found.values()];
}

/** A category that says what kind of thing a post is, which its folder says already. */
const kindWords = /^(?:blogs?|posts?|pages?|articles?)$/i;

/**
 * Jekyll's `categories` are tags: a list, or a text with spaces between them, sometimes commas. So is one
 * `category`, unless it says only that the post is a post, and so are `keywords`.
 */
export const categoriesAsTags: Shape = (work) => {
  const found: string[] = [];
  for (const name of ["categories", "category", "keywords"]) {
    const value = work.fields.get(name)?.value;
    if (!value) continue;
    const spaced = name === "categories" && value.type === "text" && !/[,;]/.test(value.text);
    const tags = readTags(spaced ? { ...value, text: value.text.replace(/\s+/g, ",") } : value, name, work);
    found.push(...(tags ?? []).filter((tag) => !kindWords.test(tag)));
  }
  if (found.length === 0) return;
  const own = Array.isArray(work.data.tags) ? work.data.tags.map(String) : [];
  work.data.tags = differing([...own, ...found]);
};
