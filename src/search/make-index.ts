import { createHash } from "node:crypto";
import { listText } from "./block-text.ts";
import { TermCounter } from "./count-terms.ts";
import type { Entry } from "./entries.ts";
import { type Card, fields, kinds, type Overview, type Pieces, type Section } from "./format.ts";
import { phraseFinder } from "./phrases.ts";
import type { SynonymGroup } from "./synonyms.ts";

/** The index's files by their path from the site's folder. */
export type IndexFiles = Readonly<Record<string, string>>;

/** Where the index lies in the site. */
const indexFolder = "search/";
export const overviewFile = `${indexFolder}index.json`;

/**
 * How large a file may grow, in characters, before another is begun: about 12 KB of terms and 5 KB of texts
 * once a host has compressed them, so that a phone fetches little that it does not need.
 */
const most = { terms: 32_000, cards: 16_000, texts: 16_000 };

/** Makes the index of these entries, in their order. The same entries give the same bytes. */
export function makeIndex(
  entries: readonly Entry[],
  bodyOf: (entry: Entry) => readonly Section[],
  synonyms: readonly SynonymGroup[],
): IndexFiles {
  const files: Record<string, string> = {};
  const write = (items: readonly string[]) => {
    const text = `[${items.join(",\n")}]\n`;
    // Named by what is in it, so that a host may keep it for ever.
    const name = `${createHash("sha256").update(text).digest("hex").slice(0, 12)}.json`;
    files[indexFolder + name] = text;
    return name;
  };

  const counter = new TermCounter(phraseFinder(synonyms));
  const lengths: number[] = [];
  const cards: string[] = [];
  const texts: string[] = [];
  for (const [document, entry] of entries.entries()) {
    const words: readonly Section[] = entry.words
      ? [{ heading: "", id: "", text: listText(entry.words) }]
      : [];
    const sections = [...words, ...bodyOf(entry), ...(entry.below ?? [])];
    lengths.push(countEntry(counter, document, entry, sections));
    const { title, url, date, summary } = entry;
    cards.push(JSON.stringify({ title, url, ...(date && { date }), summary } satisfies Card));
    texts.push(JSON.stringify(sections));
  }

  const tags = new Map(entries.flatMap((entry) => entry.tags.map((tag) => [tag.slug, tag])));
  const places = new Map([...tags.keys()].map((slug, index) => [slug, index]));
  const terms = [...counter.terms()];
  const termTexts = terms.map((term) => JSON.stringify(term));
  const overview: Overview = {
    kinds: entries.map(({ kind }) => kinds.indexOf(kind)).join(""),
    years: runs(entries.map(({ date }) => Number(date?.slice(0, 4) ?? 0))),
    tags: [...tags.values()].map(({ slug, name }) => ({ slug, name })),
    tagged: entries.map((entry) => entry.tags.map(({ slug }) => places.get(slug) ?? 0)),
    lengths,
    synonyms,
    terms: cut(termTexts, most.terms, write).map(([first, file]) => [terms[first]?.[0] ?? "", file]),
    cards: cut(cards, most.cards, write),
    texts: cut(texts, most.texts, write),
  };
  files[overviewFile] = `${JSON.stringify(overview)}\n`;
  return files;
}

const [titleField, headingField, tagField, textField] = fields.keys();

function countEntry(
  counter: TermCounter,
  document: number,
  entry: Entry,
  sections: readonly Section[],
): number {
  const join = (parts: readonly string[]) => parts.join("\n");
  counter.add(document, titleField ?? 0, entry.title);
  counter.add(document, headingField ?? 1, join(sections.map(({ heading }) => heading)));
  counter.add(document, tagField ?? 2, join([...entry.tags.map(({ name }) => name), ...entry.names]));
  return counter.add(document, textField ?? 3, join([entry.summary, ...sections.map(({ text }) => text)]));
}

/** How often each number stands in a row. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[0] === number) last[1] += 1;
    else found.push([number, 1]);
  }
  return found;
}

/** Puts items into files of about a size, and says with which item each file begins. */
function cut(items: readonly string[], size: number, write: (items: readonly string[]) => string): Pieces {
  const pieces: [number, string][] = [];
  let first = 0;
  let length = 0;
  for (const [index, item] of items.entries()) {
    if (length > 0 && length + item.length > size) {
      pieces.push([first, write(items.slice(first, index))]);
      first = index;
      length = 0;
    }
    length += item.length;
  }
  if (items.length > first) pieces.push([first, write(items.slice(first))]);
  return pieces;
}
