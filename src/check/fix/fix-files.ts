import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kindOf } from "../../content/kinds.ts";
import type { BuildOptions } from "../../site/options.ts";
import { readText } from "../../site/tree.ts";
import { openCheck } from "../check-site.ts";
import { fixBody } from "./fix-body.ts";
import { fixText } from "./fix-text.ts";

/** What was put right in one file. */
export interface FixedFile {
  readonly path: string;
  readonly done: readonly string[];
}

/** Puts right what is sure in the files that are asked for, and changes nothing else in them. */
export async function fixFiles(options: BuildOptions, typed: readonly string[]): Promise<FixedFile[]> {
  const fixed = new Map<string, readonly string[]>();
  const write = (path: string, text: string, done: readonly string[]) => {
    writeFileSync(realpathSync(join(options.root, path)), text);
    fixed.set(path, [...(fixed.get(path) ?? []), ...done]);
  };
  const first = await openCheck(options, typed);
  for (const file of first.build.tree.files.values()) {
    const kind = kindOf(file.path);
    if (kind === undefined || !first.selection.has(file.path)) continue;
    const read = readText(options.root, file);
    if ("problem" in read) continue;
    const { text, done } = fixText(read.text, file.path, kind);
    if (done.length > 0) write(file.path, text, done);
  }
  // Bodies are read again: text that was decoded wrongly is right now, and lines have moved.
  const { build, bodies, selection } = await openCheck(options, typed);
  for (const body of bodies.values()) {
    const { path, kind } = body.doc;
    // A board note's page is made of its parts: its lines are not the body's.
    if (kind === "board-note" || !selection.has(path)) continue;
    const { text, done } = fixBody(build, body);
    if (done.length > 0) {
      const whole = withBody(readFileSync(join(options.root, path), "utf8"), body.doc.body, text);
      if (whole !== undefined) write(path, whole, done);
    }
  }
  return [...fixed].map(([path, done]) => ({ path, done })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A file with another body at its end, with the file's own line ends; undefined where the body is not found there. */
function withBody(file: string, before: string, after: string): string | undefined {
  const lineEnd = file.includes("\r\n") ? "\r\n" : "\n";
  const old = before.replaceAll("\n", lineEnd);
  if (!file.endsWith(old)) return undefined;
  return file.slice(0, file.length - old.length) + after.replaceAll("\n", lineEnd);
}
