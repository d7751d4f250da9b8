import { tagKey } from "../slugs.ts";
import { quote } from "../words.ts";
import type { Shape, Work } from "../work.ts";
import type { Value } from "../yaml/value.ts";
import { cleanText, refuseValue } from "./text.ts";

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
  const texts: string[] = [];
  for (const item of value.type === "list" ? value.items : [value]) {
    if (item.type === "text") texts.push(...item.text.split(/[,;\n]/));
    else
      refuseValue(
        work,
        name,
        item,
        "A tag holds a list or a set of fields.",
        "Write each tag as words alone.",
      );
  }
  return unique(texts, (tag) =>
    refuseValue(
      work,
      name,
      value,
      `The tag ${quote(tag)} has no letter or digit in it.`,
      "Write a word, or take it out.",
    ),
  );
}

/** The tags that differ, by what their spellings have in common; the first spelling stays. */
function unique(texts: readonly string[], refuse: (tag: string) => void): string[] {
  const tags = new Map<string, string>();
  for (const text of texts) {
    const tag = cleanText(text).replace(/^#(?=\S)/, "");
    if (tag === "") continue;
    const key = tagKey(tag);
    if (key === "") refuse(tag);
    else if (!tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()];
}

/** A category that says what kind of thing a post is, which its folder says already. */
const kindWords = /^(?:blogs?|posts?|pages?|articles?|events?)$/i;

/**
 * Jekyll's `categories` are tags: a list, or a text with spaces between them, sometimes commas. So is one
 * `category`, unless it says only that the post is a post, and so are `keywords`.
 */
export const categoriesAsTags: Shape = (work) => {
  const found: string[] = [];
  for (const name of ["categories", "category", "keywords"]) {
    const value = work.fields.get(name)?.value;
    if (!value) continue;
    const spaced = name === "categories" && value.type === "text" && !/[,;\n]/.test(value.text);
    const tags = spaced ? cleanText(value.text).split(" ") : readTags(value, name, work);
    found.push(...(tags ?? []).filter((tag) => !kindWords.test(tag)));
  }
  if (found.length === 0) return;
  const own = Array.isArray(work.data.tags) ? work.data.tags.map(String) : [];
  work.data.tags = unique([...own, ...found], () => undefined);
};
