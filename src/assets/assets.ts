import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Asset, Assets } from "../site/build.ts";
import { cached, shortHash } from "./cache.ts";
import { compileScript, compileStyles, sourcesHash } from "./compile.ts";

/**
 * Compiles every entry in `src/styles` and `src/browser`. What was compiled before from the same source
 * comes from the cache, for Sass takes longer over NHS.UK frontend than the whole site takes to build.
 */
export async function buildAssets(root: string): Promise<Assets> {
  const folder = join(root, ".cache", "assets");
  const sources = { css: sourcesHash(root, "styles"), js: sourcesHash(root, "scripts") };
  const make = async (
    name: string,
    extension: "css" | "js",
    compile: () => Promise<string>,
  ): Promise<[string, Asset]> => {
    const text = await cached(folder, `${name}-${extension}-${sources[extension]}`, compile);
    return [name, { url: `/assets/${name}-${shortHash(text)}.${extension}`, text }];
  };
  const styles = entries(join(root, "src/styles"), /^([a-z][a-z-]*)\.scss$/).map(([name, path]) =>
    make(name, "css", () => compileStyles(root, path)),
  );
  const scripts = entries(join(root, "src/browser"), /^([a-z][a-z-]*)\.entry\.ts$/).map(([name, path]) =>
    make(name, "js", () => compileScript(root, path)),
  );
  return {
    styles: Object.fromEntries(await Promise.all(styles)),
    scripts: Object.fromEntries(await Promise.all(scripts)),
  };
}

function entries(folder: string, pattern: RegExp): [string, string][] {
  return readdirSync(folder)
    .sort()
    .flatMap((file): [string, string][] => {
      const name = pattern.exec(file)?.[1];
      return name === undefined ? [] : [[name, join(folder, file)]];
    });
}
