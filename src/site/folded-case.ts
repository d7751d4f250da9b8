import { existsSync, mkdirSync, mkdtempSync, rmdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Whether a folder's disk has one file for `a` and `A`, as is usual on Windows and macOS. */
export function foldsCase(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  const probe = mkdtempSync(join(folder, "Case-"));
  try {
    return existsSync(join(dirname(probe), basename(probe).toUpperCase()));
  } finally {
    rmdirSync(probe);
  }
}

/** The first of those whose paths differ in their capitals alone: pages come before the redirects that would overwrite them. */
export function* firstInAnyCase<T extends { readonly path: string }>(outputs: Iterable<T>): Generator<T> {
  const seen = new Set<string>();
  for (const output of outputs) {
    const key = output.path.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    yield output;
  }
}
