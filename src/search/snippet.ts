import type { Section } from "./format.ts";
import type { PhraseFinder } from "./phrases.ts";
import { snippetStart, wordEnd } from "./snippet-start.ts";
import { type Word, wordsIn } from "./words.ts";

/** What to mark in a text. */
export interface Marks {
  readonly terms: ReadonlySet<string>;
  /** Beginnings of words. */
  readonly beginnings: readonly string[];
  /** Groups of synonyms. */
  readonly groups: ReadonlySet<number>;
  readonly findPhrases: PhraseFinder;
}

/** A piece of a text that is marked or not. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
  /** What was found, so that two different words count more than one word twice. */
  readonly what: string;
  /** How many words it is: a phrase counts more than one of its words. */
  readonly words: number;
}

/** A text in pieces, those that answer the search marked. */
export function markedText(text: string, marks: Marks): Piece[] {
  return pieces(text, spansIn(text, marks), 0, text.length);
}

/** Where in a document the words stand: a few words around them, and the section they stand in. */
export interface Snippet {
  readonly section: Section;
  readonly pieces: readonly Piece[];
}

/** How long a snippet is, in characters. */
const length = 200;

/** The part of a document that says most of what was searched for; undefined where none of it stands in the text. */
export function snippetOf(sections: readonly Section[], marks: Marks): Snippet | undefined {
  let best: { section: Section; spans: Span[]; from: number; worth: number } | undefined;
  for (const section of sections) {
    const spans = spansIn(section.text, marks);
    for (const [index, { start }] of spans.entries()) {
      const near = spans.slice(index, index + 12).filter(({ end }) => end <= start + length);
      const found = new Map(near.map(({ what, words }) => [what, words]));
      const worth = [...found.values()].reduce((sum, words) => sum + words, near.length / 100);
      if (best === undefined || worth > best.worth) best = { section, spans, from: start, worth };
    }
  }
  if (best === undefined) return undefined;
  const { section, spans, from } = best;
  const { text } = section;
  // At a text's end a snippet begins sooner, so as not to be short.
  const { start, lead } = snippetStart(
    text,
    Math.max(text.search(/\S/), Math.min(from, text.length - length + 40)),
  );
  const end = wordEnd(text, Math.max(start + length, from + length / 2));
  // The gaps between blocks are spaces to a reader.
  const plain = text.replace(/\s/g, " ");
  const dots = (shown: boolean, sign = "…"): Piece[] => (shown ? [{ text: sign, hit: false }] : []);
  return {
    section,
    pieces: [
      ...dots(text.slice(0, lead?.start ?? start).trim() !== ""),
      ...(lead ? [...pieces(plain, spans, lead.start, lead.end), ...dots(true, " … ")] : []),
      ...pieces(plain, spans, start, end),
      ...dots(end < text.length),
    ],
  };
}

function spansIn(text: string, marks: Marks): Span[] {
  const words = wordsIn(text);
  const phrases = new Map(
    marks
      .findPhrases(words)
      .filter(({ group }) => marks.groups.has(group))
      .map((phrase) => [phrase.first, phrase]),
  );
  const spans: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const phrase = phrases.get(at);
    const last = phrase && words[at + phrase.length - 1];
    const what = phrase ? `~${phrase.group}` : matched(word, marks);
    const length = phrase?.length ?? 1;
    if (what !== undefined) spans.push({ start: word.start, end: (last ?? word).end, what, words: length });
    at += length;
  }
  return spans;
}

function matched({ terms }: Word, marks: Marks): string | undefined {
  for (const term of terms) {
    if (marks.terms.has(term)) return term;
    const beginning = marks.beginnings.find((letters) => term.startsWith(letters));
    if (beginning !== undefined) return beginning;
  }
  return undefined;
}

function pieces(text: string, spans: readonly Span[], start: number, end: number): Piece[] {
  const found: Piece[] = [];
  let at = start;
  for (const span of spans) {
    if (span.start < at || span.end > end) continue;
    if (span.start > at) found.push({ text: text.slice(at, span.start), hit: false });
    found.push({ text: text.slice(span.start, span.end), hit: true });
    at = span.end;
  }
  if (at < end) found.push({ text: text.slice(at, end), hit: false });
  return found;
}
