import { gaps } from "./format.ts";

/** How far before a place its sentence may begin and a snippet with it, in characters. */
const far = 120;
/** How much of the words that open a list is shown before a part of it, in characters. */
const longestLead = 160;

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a snippet begins that is to show this place of a text: with its sentence or item, unless that is far. `lead` is
 * what opens the list it then begins in, where that stands further up: without “We do not:” an item says the opposite.
 */
export function snippetStart(text: string, at: number): { readonly start: number; readonly lead?: Stretch } {
  const sentence = sentenceStart(text, at, Math.max(0, at - far - 1));
  const start = sentence ?? (at <= far ? 0 : wordStart(text, at - 40));
  const lead = leadOf(text, start);
  if (lead === undefined) return { start };
  return at - lead.start <= far || lead.end + 1 >= start ? { start: lead.start } : { start, lead };
}

/** The last sentence before the list in which a place is. */
function leadOf(text: string, at: number): Stretch | undefined {
  const block = at === 0 ? 0 : text.lastIndexOf(gaps.block, at - 1) + 1;
  const list = text.indexOf(gaps.item, block);
  if (list <= block || list >= at) return undefined;
  const start = sentenceStart(text, list, block) ?? block;
  return { start, end: list - start > longestLead ? wordEnd(text, start + longestLead) : list };
}

const sentenceEnd = /[.!?…][)\]"'”’]*$/;

/** Where the sentence, item or block begins that a place is in; undefined where that is before `least`. */
function sentenceStart(text: string, at: number, least: number): number | undefined {
  for (let before = at - 1; before >= least; before--) {
    const sign = text[before];
    if (sign === gaps.block || sign === gaps.item) return before + 1;
    if (sign === " " && sentenceEnd.test(text.slice(Math.max(0, before - 4), before))) return before + 1;
  }
  return least === 0 ? 0 : undefined;
}

/** The beginning of the word at a place. */
function wordStart(text: string, at: number): number {
  const space = lastSpace(text, at);
  return at === 0 || at - space > 40 ? at : space + 1;
}

/** The end of the last word that ends before a place. */
export function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = lastSpace(text, at);
  return at - space > 40 ? at : space;
}

function lastSpace(text: string, at: number): number {
  for (let before = at; before >= 0 && before > at - 42; before--)
    if (/\s/.test(text[before] ?? "")) return before;
  return -1;
}
