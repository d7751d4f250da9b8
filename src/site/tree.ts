import { lstatSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import type { Problem } from "../content/problem.ts";

/** A file of the community's, by its path from the project's root with forward slashes. */
export interface TreeFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly modified: number;
}

export interface Tree {
  readonly root: string;
  readonly files: ReadonlyMap<string, TreeFile>;
  readonly problems: readonly Problem[];
}

/** The folders that the community writes in; any of them may be missing. */
export const folders = ["content", "board_notes", "images", "static"] as const;

/** A content file larger than this is a mistake: the longest post here is a hundredth of it. */
export const largestText = 2 * 1024 * 1024;

/** How deep folders may lie in one another. */
const deepest = 20;

/** Lists the community's files. A symbolic link is followed only where it stays inside its own folder. */
export function listTree(root: string): Tree {
  const files = new Map<string, TreeFile>();
  const problems: Problem[] = [];

  function walk(folder: string, depth: number): void {
    for (const entry of sortedEntries(join(root, folder))) {
      const path = `${folder}/${entry.name}`;
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isSymbolicLink() && leadsOut(root, path)) {
        problems.push(
          fileProblem(
            path,
            "file-type",
            "This is a link to a place outside its folder.",
            "Put the file itself here.",
          ),
        );
      } else if (entry.isDirectory()) {
        if (/\.md$/i.test(entry.name)) {
          problems.push(
            fileProblem(
              path,
              "file-type",
              "This is a folder, though its name ends in .md.",
              "Rename the folder without .md.",
            ),
          );
        } else if (depth < deepest) {
          walk(path, depth + 1);
        } else {
          problems.push(
            fileProblem(
              path,
              "file-type",
              `Folders lie more than ${deepest} deep here.`,
              "Move this folder higher up.",
            ),
          );
        }
      } else if (entry.isFile() || entry.isSymbolicLink()) {
        const facts = factsOf(join(root, path), entry.isSymbolicLink());
        if (facts?.isFile()) files.set(path, { path, size: facts.size, modified: facts.mtimeMs });
      }
    }
  }

  for (const folder of folders) walk(folder, 0);
  return { root, files, problems };
}

/** A text file's words, or what keeps them from being read. Line ends and BOM are left as they are. */
export function readText(root: string, file: TreeFile): { text: string } | { problem: Problem } {
  if (file.size > largestText) {
    const size = (file.size / 1024 / 1024).toFixed(1);
    const message = `The file is ${size} MB large; the largest that the site takes is ${largestText / 1024 / 1024} MB.`;
    return {
      problem: fileProblem(file.path, "file-size", message, "Split it, or move data out of the text."),
    };
  }
  const bytes = bytesOf(join(root, file.path));
  if (bytes === undefined) {
    const message = "The file cannot be read.";
    return { problem: fileProblem(file.path, "file-type", message, "Put right who may read it.") };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return {
      problem: {
        ...fileProblem(
          file.path,
          "file-encoding",
          "The file is not UTF-8 text.",
          "Save it again with the encoding UTF-8.",
        ),
        ...placeOfBadByte(bytes),
      },
    };
  }
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function sortedEntries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && "code" in error && /^(?:ENOENT|ENOTDIR)$/.test(String(error.code)))
      return [];
    throw error;
  }
}

/** Undefined for a file that has gone since its folder was read: editors write files beside and remove them. */
function factsOf(path: string, isLink: boolean) {
  try {
    return lstatSync(isLink ? realpathSync(path) : path);
  } catch {
    return undefined;
  }
}

function leadsOut(root: string, path: string): boolean {
  const [folder = ""] = path.split("/");
  try {
    const target = realpathSync(join(root, path));
    return lstatSync(target).isDirectory() || !target.startsWith(realpathSync(join(root, folder)) + sep);
  } catch {
    return true; // a link to nothing, or to itself
  }
}

function fileProblem(path: string, rule: Problem["rule"], message: string, remedy: string): Problem {
  return { path, line: 1, column: 1, rule, message, remedy };
}

/** Where the first byte stands that no UTF-8 text holds: found by halving, for it is only asked once. */
function placeOfBadByte(bytes: Uint8Array): { line: number; column: number } {
  const good = (length: number) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (good(middle)) low = middle;
    else high = middle - 1;
  }
  // What begins a letter and does not go on is where the fault is: streaming leaves it out.
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, low), { stream: true }).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
