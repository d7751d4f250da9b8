import { readFileSync } from "node:fs";
import { relative } from "node:path";

/**
 * An esbuild plugin that leaves modules of Eleventy the address that they have in node_modules: they read files of
 * their package beside them. The address is told from the bundle's, so that a project's folder can be moved.
 */
export function ownAddresses(bundleFolder) {
  return {
    name: "own-addresses",
    setup(build) {
      build.onLoad({ filter: /[\\/]@11ty[\\/]eleventy[\\/]src[\\/].+\.js$/ }, ({ path }) => {
        const text = readFileSync(path, "utf8");
        if (!text.includes("import.meta.url")) return undefined;
        const place = relative(bundleFolder, path).replaceAll("\\", "/");
        return {
          contents: text.replaceAll(
            "import.meta.url",
            `new URL(${JSON.stringify(place)}, import.meta.url).href`,
          ),
        };
      });
    },
  };
}
