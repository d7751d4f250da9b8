import type { UserConfig } from "@11ty/eleventy";
import { outputPath } from "./addresses.ts";
import type { Build } from "./build.ts";
import type { Site } from "./model.ts";
import { retiringWorker } from "./retiring-worker.ts";
import type { Output } from "./services.ts";

/** Puts out what hosts and older browsers ask for besides pages: redirects as hosts read them, and the end of old workers. */
export function hostFilesPlugin(_eleventyConfig: UserConfig, { build }: { build: Build }): void {
  build.addOutputs(function* (site): Generator<Output> {
    yield { path: "_redirects", text: () => redirectsFile(site, build.options.prefix) };
    yield { path: "sw.js", text: () => retiringWorker };
    // GitHub Pages would leave out files whose names start with an underscore.
    yield { path: ".nojekyll", bytes: async () => new Uint8Array() };
  });
}

/**
 * The redirects for hosts that know them (Netlify, Cloudflare Pages): `/from /to 301`, a line each. Those that
 * differ from a page in their capitals alone are left to their own pages: some hosts do not count capitals.
 */
export function redirectsFile({ redirects, book }: Pick<Site, "redirects" | "book">, prefix: string): string {
  const folder = prefix.replace(/\/$/, "");
  const lines = new Map<string, string>();
  for (const { from, to } of redirects) {
    if (hasPageInOtherCase(outputPath(from), book)) continue;
    const forms = from.endsWith("/") && from !== "/" ? [from.slice(0, -1), from] : [from];
    for (const form of forms) {
      const path = folder + encodeSpaces(form);
      if (!lines.has(path))
        lines.set(path, `${path} ${to.startsWith("/") ? folder : ""}${encodeSpaces(to)} 301`);
    }
  }
  return lines.size === 0 ? "" : `${[...lines.values()].join("\n")}\n`;
}

function hasPageInOtherCase(file: string, book: Site["book"]): boolean {
  const other = book.fileInOtherCase(file);
  return other !== undefined && book.target(other) === undefined;
}

/** A line's parts are divided by spaces. */
function encodeSpaces(address: string): string {
  return address.replace(/\s/g, "%20");
}
