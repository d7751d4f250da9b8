import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Files as they shall be, by their paths from the root; undefined for one that shall not be. */
export type Changes = ReadonlyMap<string, string | undefined>;

/**
 * Makes all changes or none: where one cannot be written, or `verify` finds something wrong with the result,
 * every file is put back as it was.
 * @param verify a sentence on what is wrong, or undefined
 */
export async function makeChanges(
  root: string,
  changes: Changes,
  verify: () => Promise<string | undefined>,
): Promise<string | undefined> {
  const before = new Map(
    [...changes.keys()].map((path) => {
      const file = join(root, path);
      return [path, existsSync(file) ? readFileSync(file) : undefined] as const;
    }),
  );
  try {
    for (const [path, text] of changes) put(root, path, text);
    const fault = await verify();
    if (fault !== undefined) putBack(root, before);
    return fault;
  } catch (error) {
    putBack(root, before);
    throw error;
  }
}

function putBack(root: string, files: ReadonlyMap<string, Uint8Array | undefined>): void {
  for (const [path, bytes] of files) put(root, path, bytes);
}

function put(root: string, path: string, content: string | Uint8Array | undefined): void {
  const file = join(root, path);
  if (content === undefined) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
