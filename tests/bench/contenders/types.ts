import type { BenchPost } from "../corpus.ts";

/** A generator in the comparison. */
export interface Contender {
  readonly name: string;
  /** What it is called with its version, or undefined where it is not installed. */
  version(): string | undefined;
  /** Writes a whole site's project into an empty folder: content, layouts, settings. */
  prepare(folder: string, posts: readonly BenchPost[]): void;
  /** The command that builds the site there, from nothing. */
  readonly build: readonly string[];
  /** Where the finished site is, below the project's folder. */
  readonly output: string;
}
