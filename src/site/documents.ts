import { kindOf } from "../content/kinds.ts";
import type { Problem, Reading } from "../content/problem.ts";
import { readAnyDocument } from "../content/read-document.ts";
import type { AnyDocument } from "../content/schema.ts";
import { readText, type Tree, type TreeFile } from "./tree.ts";

interface Kept extends Reading<AnyDocument> {
  readonly modified: number;
  readonly size: number;
}

/** Reads content files, each once while it stands as it is: the preview asks again on every save. */
export class DocumentStore {
  readonly #kept = new Map<string, Kept>();
  /** What each file held when it could be read. */
  readonly #last = new Map<string, AnyDocument>();

  /** Forgets what was read of a file: a save within the same millisecond would not show otherwise. */
  forget(path: string): void {
    this.#kept.delete(path);
  }

  /** All documents of a tree, in the order of their paths, and what is wrong with those that are none. */
  read(tree: Tree): { documents: AnyDocument[]; problems: Problem[] } {
    const documents: AnyDocument[] = [];
    const problems: Problem[] = [];
    for (const file of tree.files.values()) {
      const reading = this.#readFile(tree.root, file);
      if (reading.value) documents.push(reading.value);
      problems.push(...reading.problems);
    }
    for (const kept of [this.#kept, this.#last])
      for (const path of kept.keys()) if (!tree.files.has(path)) kept.delete(path);
    return { documents, problems };
  }

  #readFile(root: string, file: TreeFile): Reading<AnyDocument> {
    const kind = kindOf(file.path);
    if (kind === undefined) return { problems: [] };
    const known = this.#kept.get(file.path);
    if (known && known.modified === file.modified && known.size === file.size) return known;
    const read = readText(root, file);
    const reading: Reading<AnyDocument> =
      "problem" in read ? { problems: [read.problem] } : readAnyDocument(kind, file.path, read.text);
    // While somebody types, a file may be broken for a moment: the preview shows it as it last was.
    const value = reading.value ?? this.#last.get(file.path);
    const kept = { ...reading, ...(value && { value }), modified: file.modified, size: file.size };
    this.#kept.set(file.path, kept);
    if (reading.value) this.#last.set(file.path, reading.value);
    return kept;
  }
}
