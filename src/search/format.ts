/*
 * The files of the search index, as the build writes them and the browser reads them. They are cut so that a
 * search fetches only its own parts: the overview, the terms near the words searched for, and of the documents
 * found their cards and texts. See docs/search.md for the figures.
 */

/** The kinds of documents, in the order of their digits in `Overview.kinds`. */
export const kinds = ["post", "page", "role", "event", "board-note"] as const;
export type Kind = (typeof kinds)[number];

/** Where a term may stand in a document, in the order of their codes. */
export const fields = ["title", "heading", "tag", "text"] as const;

/** What is known of all documents. They are numbered from 0, the newest first, those without a date last. */
export interface Overview {
  /** A digit a document. */
  readonly kinds: string;
  /** How many documents are of each year, in the documents' order; 0 is no year. */
  readonly years: readonly (readonly [year: number, documents: number])[];
  readonly tags: readonly { readonly slug: string; readonly name: string }[];
  /** The tags of each document by their place in `tags`. */
  readonly tagged: readonly (readonly number[])[];
  /** How many words each text has. */
  readonly lengths: readonly number[];
  readonly synonyms: readonly (readonly string[])[];
  /** The files of terms, in the order of the terms, each with its first. */
  readonly terms: readonly (readonly [first: string, file: string])[];
  readonly cards: Pieces;
  readonly texts: Pieces;
}

/** Files that hold something of each document, in the documents' order, each with the number of its first. */
export type Pieces = readonly (readonly [first: number, file: string])[];

/** The terms of a part of the alphabet, in its order, each with where it stands. */
export type TermFile = readonly (readonly [term: string, postings: readonly number[]])[];

/** What a result shows of a document. */
export interface Card {
  readonly title: string;
  /** Without the prefix. */
  readonly url: string;
  /** YYYY-MM-DD, where it has one. */
  readonly date?: string;
  readonly summary: string;
}

/**
 * What stands between two blocks of a text, and before a list's items: a space to a reader, and to a snippet the sign
 * of where a list begins and ends.
 */
export const gaps = { block: "\n", item: "\t" } as const;

/** A part of a text, under its heading. */
export interface Section {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  /** The heading's id on the page. */
  readonly id: string;
  readonly text: string;
}
