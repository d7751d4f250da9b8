import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { Build } from "./build.ts";
import type { Output } from "./services.ts";
import { StaticPages } from "./static-pages/store.ts";

/** A file of the package `plotly.js` as the site serves it. */
export interface PlotlyFile {
  /** Its address on the site, without the prefix. */
  readonly path: string;
  /** Where it lies on disk, or else its text. */
  readonly sourceFile?: string;
  readonly content?: string;
}

interface StaticFilesOptions {
  readonly build: Build;
  /** Finds a file of the package `plotly.js` by its name in `dist/`; `plotly.css` is its style sheet. */
  readonly plotly: (file: string) => PlotlyFile;
}

/** Serves what lies in `static/`, and the PDFs beside board notes, as they are, but for what pages load from elsewhere. */
export function staticFilesPlugin(_eleventyConfig: UserConfig, { build, plotly }: StaticFilesOptions): void {
  const pages = new StaticPages(build.options, (file) => plotly(file).path);
  void build.onPlan((site) => build.report(pages.read(build.tree, site.config)));
  build.addOutputs(function* (): Generator<Output> {
    for (const path of build.tree.files.keys()) {
      if (!path.startsWith("static/") && !/^board_notes\/.*\.pdf$/i.test(path)) continue;
      const page = pages.get(path);
      if (page === undefined) yield { path, copyOf: join(build.options.root, path) };
      else yield { path, bytes: async () => page };
    }
    for (const file of pages.plotlyFiles) {
      const { path, sourceFile, content = "" } = plotly(file);
      if (sourceFile === undefined) yield { path: path.slice(1), text: () => content };
      else yield { path: path.slice(1), bytes: async () => readFileSync(sourceFile) };
    }
  });
}
