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
  /** The command that shows the site while somebody writes, and the folder of its posts; none is measured where it is left out. */
  readonly preview?: { command(port: number): readonly string[]; readonly posts: string };
  /** What is removed before each build besides, to build without what was kept. */
  readonly forgets?: readonly string[];
  /** How many builds fill its caches, where it is not one. */
  readonly fillingBuilds?: number;
  /** Where the finished site is, below the project's folder. */
  readonly output: string;
}
