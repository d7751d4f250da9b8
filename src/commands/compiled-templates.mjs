import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import nunjucks from "nunjucks";

/**
 * An esbuild plugin that puts the templates, as the functions that Nunjucks makes of them, in the place of the
 * empty list in src/templates/compiled.ts: to make them takes a third of a second, which a small site takes to build.
 */
export function compiledTemplates(root) {
  return {
    name: "compiled-templates",
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]templates[\\/]compiled\.ts$/ }, () => ({
        contents: `export const compiledTemplates = {\n${compileAll(root).join(",\n")}\n};`,
      }));
    },
  };
}

function compileAll(root) {
  const own = join(root, "src", "templates");
  const folders = [own, join(root, "node_modules", "nhsuk-frontend", "dist")];
  const options = JSON.parse(readFileSync(join(own, "nunjucks.json"), "utf8"));
  const env = new nunjucks.Environment([], options);
  const wanted = readdirSync(own, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".njk"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
  const compiled = new Map();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const file = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
    if (file === undefined || compiled.has(name)) continue;
    const text = readFileSync(file, "utf8");
    compiled.set(name, nunjucks.precompileString(text, { name, env, wrapper: asProperty }));
    // The macros that it imports, and the templates that those include.
    for (const [, used] of text.matchAll(/["']([\w/.-]+\.njk)["']/g)) wanted.push(used);
  }
  return [...compiled.values()];
}

const asProperty = ([{ name, template }]) => `${JSON.stringify(name)}: (() => {\n${template}\n})()`;
