import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shortHash } from "./cache.ts";

/** A style sheet of our own entry, with only what it uses; errors name the file and line (Sass's own words). */
export async function compileStyles(root: string, entry: string): Promise<string> {
  const { compileAsync } = await import("sass");
  const { css } = await compileAsync(entry, {
    loadPaths: [join(root, "node_modules")],
    style: "compressed",
    quietDeps: true,
  });
  return css;
}

/** A script of our own entry as one module; errors name the file and line (esbuild's own words). */
export async function compileScript(root: string, entry: string): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2020",
    legalComments: "none",
    logLevel: "silent",
    // gray-matter asks for the file system only to read files, which a browser never does.
    alias: { fs: join(root, "src/browser/no-file-system.ts") },
  });
  return outputFiles[0]?.text ?? "";
}

/** The rooms whose TypeScript runs in browsers too. */
const browserRooms = ["browser", "check", "content", "markdown", "search", "site", "statistics"];

/**
 * A hash of everything that style sheets (or scripts) are made from: our source, and the versions of the
 * packages. Reading every file is quicker than asking the compilers what they would read.
 */
export function sourcesHash(root: string, kind: "styles" | "scripts"): string {
  const source = join(root, "src");
  const isSource = kind === "styles" ? /\.scss$/ : /(?<!\.test)\.ts$/;
  const names = readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => isSource.test(name))
    .filter((name) => kind === "styles" || browserRooms.includes(name.split("/")[0] ?? ""))
    .sort();
  const parts: (string | Uint8Array)[] = [readFileSync(join(root, "package-lock.json"))];
  for (const name of names) parts.push(name, readFileSync(join(source, name)));
  return shortHash(...parts);
}
