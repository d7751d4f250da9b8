import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../content/problem.ts";
import type { SiteData } from "../../content/schema.ts";
import { withPrefix } from "../addresses.ts";
import type { BuildOptions } from "../options.ts";
import { ownPath } from "../own-path.ts";
import type { Tree, TreeFile } from "../tree.ts";
import { ownStaticPage } from "./static-page.ts";

interface Kept {
  readonly modified: number;
  readonly size: number;
  /** The page that is served in the file's place, where it is not the file itself. */
  readonly page?: Uint8Array;
  readonly plotly: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** The pages of `static/` as they are served, each read once while its file stands as it is. */
export class StaticPages {
  readonly #options: Pick<BuildOptions, "root" | "prefix">;
  readonly #plotlyPath: (file: string) => string;
  #kept = new Map<string, Kept>();

  /** @param plotlyPath the address on the site of a file of the package `plotly.js` */
  constructor(options: Pick<BuildOptions, "root" | "prefix">, plotlyPath: (file: string) => string) {
    this.#options = options;
    this.#plotlyPath = plotlyPath;
  }

  /** Reads the pages of a tree; gives what is wrong with them. */
  read(tree: Tree, config: SiteData): Problem[] {
    const kept = new Map<string, Kept>();
    for (const file of tree.files.values()) {
      if (!/^static\/.*\.html?$/i.test(file.path)) continue;
      const known = this.#kept.get(file.path);
      const stands = known && known.modified === file.modified && known.size === file.size;
      kept.set(file.path, stands ? known : this.#readPage(file, config));
    }
    this.#kept = kept;
    return [...kept.values()].flatMap(({ problems }) => problems);
  }

  /** The page that is served in a file's place; undefined where that is the file itself. */
  get(path: string): Uint8Array | undefined {
    return this.#kept.get(path)?.page;
  }

  /** The files of Plotly's that the pages load. */
  get plotlyFiles(): ReadonlySet<string> {
    return new Set([...this.#kept.values()].flatMap(({ plotly }) => [...plotly]));
  }

  #readPage({ path, modified, size }: TreeFile, config: SiteData): Kept {
    const { root, prefix } = this.#options;
    const plotly = new Set<string>();
    const bytes = readFileSync(join(root, path));
    // What is no UTF-8 is read a byte a letter, so that its bytes stay as they are.
    const encoding = isUtf8(bytes) ? "utf8" : "latin1";
    const found = ownStaticPage(bytes.toString(encoding), {
      path,
      isElsewhere: (address) =>
        /^\s*(?:https?:)?\/\//i.test(address) && ownPath(address.trim(), { config, prefix }) === undefined,
      plotly: (file) => {
        plotly.add(file);
        return withPrefix(prefix, this.#plotlyPath(file));
      },
    });
    const kept = { modified, size, plotly, problems: found?.problems ?? [] };
    return found ? { ...kept, page: Buffer.from(found.html, encoding) } : kept;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
