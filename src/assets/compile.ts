import { readdirSync, realpathSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** What a compiler made, and the files of ours that it read for that: from `src/`, with forward slashes. */
export interface Compiled {
  readonly text: string;
  readonly files: readonly string[];
}

/** A style sheet of our own entry, with only what it uses; errors name the file and line (Sass's own words). */
export async function compileStyles(root: string, entry: string): Promise<Compiled> {
  const { compileAsync } = await import("sass");
  const { css, loadedUrls } = await compileAsync(entry, {
    loadPaths: [join(root, "node_modules")],
    style: "compressed",
    quietDeps: true,
  });
  const files = loadedUrls.filter(({ protocol }) => protocol === "file:").map((url) => fileURLToPath(url));
  return { text: css, files: ownFiles(root, files) };
}

/** A script of our own entry as one module; errors name the file and line (esbuild's own words). */
export async function compileScript(root: string, entry: string): Promise<Compiled> {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2020",
    legalComments: "none",
    logLevel: "silent",
  });
  const files = Object.keys(metafile.inputs).map((name) => join(root, name));
  return { text: outputFiles[0]?.text ?? "", files: ownFiles(root, files) };
}

/** The rooms whose TypeScript runs in browsers too. */
const browserRooms = ["browser", "check", "content", "markdown", "search", "site", "statistics"];

/** Whether a file in `src/` may be part of a style sheet or a script. */
export function isSource(name: string, kind: "css" | "js"): boolean {
  if (kind === "css") return name.endsWith(".scss");
  return /(?<!\.test)\.ts$/.test(name) && browserRooms.includes(name.split("/")[0] ?? "");
}

/** Every file in `src/` that may be part of one, in an order that does not change. */
export function sourceNames(root: string, kind: "css" | "js"): string[] {
  const folder = join(root, "src");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"))
    .filter((name) => isSource(name, kind))
    .sort();
}

/** Those of some files that lie in `src/`; the packages' are told by the lock file. */
function ownFiles(root: string, files: readonly string[]): string[] {
  const source = realpathSync(join(root, "src"));
  return files
    .map((file) => relative(source, realpathSync(file)).replaceAll("\\", "/"))
    .filter((name) => !name.startsWith("..") && !name.includes("node_modules/"))
    .sort();
}
