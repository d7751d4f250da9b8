import { readFileSync } from "node:fs";

/**
 * An esbuild plugin that assigns the fields of markdown-it's tokens: its published build defines them one by one, by
 * a function for browsers that are gone, which is 6% of a build that renders all its posts. What looks otherwise stays.
 */
export const plainFields = {
  name: "plain-fields",
  setup(build) {
    build.onLoad({ filter: /[\\/]markdown-it[\\/]dist[\\/]markdown-it\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(definition, "this.$1 = $2;"),
    }));
  },
};

/** `_defineProperty(this, "name", value);`, its comment aside. */
const definition =
  /_defineProperty\(\s*this,\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)?"(\w+)",\s*([^;]*?)\s*\);/g;
