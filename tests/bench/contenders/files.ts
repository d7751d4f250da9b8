import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchPost } from "../corpus.ts";

/** This project's root. */
export const home = fileURLToPath(new URL("../../..", import.meta.url));

/** Writes files by their paths from a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Lets a project in another folder use this one's packages. */
export function linkModules(folder: string): void {
  symlinkSync(join(home, "node_modules"), join(folder, "node_modules"), "junction");
}

/** A post's front matter in YAML, as each of the generators reads it. */
export function frontMatter(post: BenchPost, more: Readonly<Record<string, string>> = {}): string {
  const fields = {
    title: `"${post.title}"`,
    date: post.date,
    slug: post.slug,
    summary: `"${post.summary}"`,
    ...more,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return ["---", ...lines, `tags: ${JSON.stringify(post.tags)}`, "---", "", ""].join("\n");
}

/** The first line that a command says, or undefined where there is no such command. */
export function said(command: string, ...args: string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).split(
      "\n",
    )[0];
  } catch {
    return undefined;
  }
}
