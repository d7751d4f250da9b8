import { statSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import type { Tree } from "../site/tree.ts";

/** Which files are asked for: each of the tree's, or those at or below some paths. */
export interface Selection {
  has(path: string): boolean;
  /** Paths that are there and hold nothing that is checked. */
  readonly outside: readonly string[];
}

/** Paths as they are typed, from the root or whole, of files or of folders. One that is not there is an error that says so. */
export function select(tree: Tree, typed: readonly string[]): Selection {
  if (typed.length === 0) return { has: () => true, outside: [] };
  const wanted = typed.map((name) => ({ name, path: projectPath(tree.root, name) }));
  const below = (path: string, folder: string) =>
    folder === "" || path === folder || path.startsWith(`${folder}/`);
  const paths = [...tree.files.keys(), ...tree.problems.map(({ path }) => path)];
  return {
    has: (path) => wanted.some((each) => below(path, each.path)),
    outside: wanted.filter((each) => !paths.some((path) => below(path, each.path))).map(({ name }) => name),
  };
}

/** The first of some paths at which there is nothing. */
export function missingPath(root: string, typed: readonly string[]): string | undefined {
  return typed.find((name) => statSync(resolve(root, name), { throwIfNoEntry: false }) === undefined);
}

function projectPath(root: string, name: string): string {
  const path = relative(root, resolve(root, name)).replaceAll("\\", "/");
  return isAbsolute(path) ? path : path.replace(/\/$/, "");
}
