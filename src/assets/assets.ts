import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pruneCache } from "../site/prune-cache.ts";
import type { Asset, Assets } from "../site/services.ts";
import { keep, kept, shortHash } from "./cache.ts";
import { type Compiled, compileScript, compileStyles, sourceNames } from "./compile.ts";

/**
 * Compiles every entry in `src/styles` and `src/browser`. What was compiled before from the same source
 * comes from the cache, for Sass takes longer over NHS.UK frontend than the whole site takes to build.
 */
export async function buildAssets(root: string): Promise<Assets> {
  const folder = join(root, ".cache", "assets");
  const packages = shortHash(readFileSync(join(root, "package-lock.json")));
  const make = async (
    [name, path]: [string, string],
    kind: "css" | "js",
    compile: (root: string, path: string) => Promise<Compiled>,
    names: string,
  ): Promise<[string, Asset]> => {
    const text = await compiledOnce(root, folder, [name, kind, packages, names], () => compile(root, path));
    return [name, { url: `/assets/${name}-${shortHash(text)}.${kind}`, text }];
  };
  // A file that is new may come before another of the same name: all names are part of what makes a text.
  const [css, js] = [shortHash(...sourceNames(root, "css")), shortHash(...sourceNames(root, "js"))];
  const styles = entries(join(root, "src/styles"), /^([a-z][a-z-]*)\.scss$/).map((entry) =>
    make(entry, "css", compileStyles, css),
  );
  const scripts = entries(join(root, "src/browser"), /^([a-z][a-z-]*)\.entry\.ts$/).map((entry) =>
    make(entry, "js", compileScript, js),
  );
  const assets = {
    styles: Object.fromEntries(await Promise.all(styles)),
    scripts: Object.fromEntries(await Promise.all(scripts)),
  };
  pruneCache(folder);
  return assets;
}

/**
 * What a compiler made of an entry. The files that it read the last time are kept by the entry's name; while
 * they hold the same, it would read and make the same again.
 */
async function compiledOnce(
  root: string,
  folder: string,
  entry: readonly string[],
  compile: () => Promise<Compiled>,
): Promise<string> {
  const list = join(folder, `${entry.slice(0, 2).join("-")}-files.txt`);
  const known = kept(list)?.split("\n");
  const before = known && textFile(root, folder, entry, known);
  const text = before && kept(before);
  if (text !== undefined) return text;
  const made = await compile();
  const file = textFile(root, folder, entry, made.files);
  if (file) keep(file, made.text);
  keep(list, made.files.join("\n"));
  return made.text;
}

/** Where a text is kept that was made from these files as they are now; undefined where one of them is gone. */
function textFile(
  root: string,
  folder: string,
  entry: readonly string[],
  files: readonly string[],
): string | undefined {
  try {
    const parts = files.flatMap((name) => [name, readFileSync(join(root, "src", name))]);
    return join(folder, `${entry.slice(0, 2).join("-")}-${shortHash(...entry, ...parts)}.txt`);
  } catch {
    return undefined;
  }
}

function entries(folder: string, pattern: RegExp): [string, string][] {
  return readdirSync(folder)
    .sort()
    .flatMap((file): [string, string][] => {
      const name = pattern.exec(file)?.[1];
      return name === undefined ? [] : [[name, join(folder, file)]];
    });
}
