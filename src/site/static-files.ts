import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { Build } from "./build.ts";

/** Serves what lies in `static/`, and the PDFs beside board notes, as they are. */
export function staticFilesPlugin(_eleventyConfig: UserConfig, { build }: { build: Build }): void {
  build.addOutputs(function* () {
    for (const path of build.tree.files.keys()) {
      if (path.startsWith("static/") || /^board_notes\/.*\.pdf$/i.test(path)) {
        yield { path, copyOf: join(build.options.root, path) };
      }
    }
  });
}
