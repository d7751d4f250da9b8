import type { Rule, Severity } from "../../content/rules.ts";
import type { PostFile } from "./file.ts";

/** The form's fields, as findings name them. */
export type Field =
  | "title"
  | "summary"
  | "authors"
  | "tags"
  | "date"
  | "slug"
  | "image"
  | "imageAlt"
  | "body";

/** One thing that is wrong with a draft, and where it can be mended. */
export interface Finding {
  readonly severity: Severity;
  /** The rule of the check that says so; none for what only the form can say. */
  readonly rule?: Rule;
  readonly message: string;
  readonly remedy: string;
  readonly field: Field;
  /** In the editor, counted from 1; for findings in the body. */
  readonly line?: number;
  readonly column?: number;
  /** Something has not been written yet: nobody is told before they want to send the post. */
  readonly missing?: boolean;
}

/** What sending a draft needs: its file, and what is wrong with it. */
export interface Checked {
  readonly file: PostFile;
  readonly findings: readonly Finding[];
}

/** What a draft comes to: its file, how it looks, and what is wrong with it. */
export interface Answer extends Checked {
  /** The body as HTML, repaired and sanitised by src/markdown. */
  readonly html: string;
  /** The picture at the post's top, likewise. */
  readonly picture: string;
  readonly date: string;
  readonly minutes: number;
}

/**
 * Why a draft has no answer: the checker has not come (it is blocked, or the connection is slow), or this draft
 * keeps it busy or breaks it.
 */
export type Failure = "away" | "stuck";
