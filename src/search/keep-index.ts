import { hash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { BodyKeys } from "../site/kept-bodies/body-keys.ts";
import type { SeenFile } from "../site/services.ts";
import { openWholeFiles } from "../site/whole-files.ts";
import { writeWhole } from "../site/write-whole.ts";
import type { Entry } from "./entries.ts";
import type { IndexFiles } from "./make-index.ts";
import type { SynonymGroup } from "./synonyms.ts";

/** The files of a kept index, each by its path from the site's folder: what a site links to and never writes to. */
export type KeptIndex = ReadonlyMap<string, SeenFile>;

/** The list of those that were seen whole lately. */
const wholeList = "whole";

const hashOf = (text: string | Uint8Array) => hash("sha256", text);

/** What an index is made from beside the bodies. */
export interface IndexParts {
  readonly program: string;
  readonly entries: readonly Entry[];
  readonly synonyms: readonly SynonymGroup[];
  /** What charts in bodies are drawn from, and so say: each file's text. */
  readonly data: readonly string[];
}

/** A key that names all that an index is made from. */
export function keyOfIndex({ program, entries, synonyms, data }: IndexParts, keys: BodyKeys): string {
  const shown = entries.map(({ body, ...rest }) => {
    if (body === undefined) return rest;
    const { path, bodyLine } = body.doc;
    return [rest, keys.of(body.markdown, { path, bodyLine, title: rest.title })];
  });
  return hashOf(JSON.stringify([program, synonyms, data, shown]));
}

/** The index that was kept under this key; undefined where another was kept, or a file of it is not whole. */
export async function keptIndex(folder: string, key: string): Promise<KeptIndex | undefined> {
  try {
    const [first, ...lines] = readFileSync(join(folder, "index"), "utf8").split("\n");
    if (first !== `${key} ${hashOf(lines.join("\n"))}`) return undefined;
    const whole = openWholeFiles(join(folder, wholeList));
    const files = new Map<string, SeenFile>();
    for (const line of lines) {
      const [hash = "", path = ""] = line.split(" ");
      const file = join(folder, hash);
      const stamp = whole.stamp(hash);
      if (stamp === undefined) {
        if (hashOf(readFileSync(file)) !== hash) return undefined;
        whole.add(file);
      }
      files.set(path, { path: file, ...(stamp && { stamp }) });
    }
    await whole.save();
    return files;
  } catch {
    return undefined;
  }
}

/**
 * Keeps an index in the place of the one kept before: each file under the hash of what it holds, then the list of
 * them. A folder that cannot be written slows the next build only.
 */
export async function keepIndex(folder: string, key: string, files: IndexFiles): Promise<void> {
  try {
    const kept = new Set(["index"]);
    const lines: string[] = [];
    for (const [path, text] of Object.entries(files)) {
      const hash = hashOf(text);
      await writeWhole(join(folder, hash), text);
      kept.add(hash);
      lines.push(`${hash} ${path}`);
    }
    await writeWhole(join(folder, "index"), `${key} ${hashOf(lines.join("\n"))}\n${lines.join("\n")}`);
    for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
  } catch {
    // The index is in the site all the same.
  }
}

/** Has the next build make the index anew: a file of it is not what it was. */
export function forgetIndex(folder: string): void {
  rmSync(join(folder, "index"), { force: true });
}
