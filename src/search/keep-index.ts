import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../media/disk-cache.ts";
import type { Entry } from "./entries.ts";
import type { IndexFiles } from "./make-index.ts";
import type { SynonymGroup } from "./synonyms.ts";

/** The rooms whose source decides what an index holds. */
const rooms = ["board-notes", "content", "markdown", "search"];

/** A key that names all that an index is made from: the entries, their bodies, the synonyms and our own source. */
export function keyOfIndex(
  root: string,
  entries: readonly Entry[],
  synonyms: readonly SynonymGroup[],
): string {
  const hash = createHash("sha256");
  hash.update(readFileSync(join(root, "package-lock.json")));
  for (const room of rooms) {
    const folder = join(root, "src", room);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
    for (const file of files)
      if (/(?<!\.test)\.ts$/.test(file)) hash.update(readFileSync(join(folder, file)));
  }
  hash.update(JSON.stringify(synonyms));
  for (const { body, ...shown } of entries)
    hash.update(JSON.stringify([shown, body?.doc.path, body?.markdown]));
  return hash.digest("hex");
}

/** The index that was kept under this key; undefined where another was kept, or what was kept is not whole. */
export async function keptIndex(file: string, key: string): Promise<IndexFiles | undefined> {
  const text = await readFile(file, "utf8").catch(() => "");
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  return text.slice(0, end) === `${key} ${checksum(body)}` ? (JSON.parse(body) as IndexFiles) : undefined;
}

/** Keeps an index in the place of the one kept before. A folder that cannot be written slows the next build only. */
export async function keepIndex(file: string, key: string, files: IndexFiles): Promise<void> {
  const body = JSON.stringify(files);
  await writeWhole(file, `${key} ${checksum(body)}\n${body}`).catch(() => undefined);
}

function checksum(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
