import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";
import { compiledTemplates } from "./compiled-templates.mjs";
import { ownAddresses } from "./own-addresses.mjs";
import { plainFields } from "./plain-fields.mjs";

/** Packages that find files of their own, or that only some commands need. */
const unbundled = [
  "@11ty/eleventy-dev-server",
  "esbuild",
  "opentype.js",
  "playwright-core",
  "plotly.js",
  "sass",
  "sharp",
];

/** Programs that have not been used for this long make room, in milliseconds. */
const longestKept = 7 * 24 * 60 * 60 * 1000;

/** So many are kept at most: each takes some 15 MB, and every change of a source makes one. */
const mostKept = 10;

/** What Eleventy reads as its configuration: that of the program that is running already. */
const configuration = `const { configuration } = require("./program.cjs");
module.exports = async (...given) => (await configuration()).default(...given);
`;

/** Its own address, which modules ask for, and a require() that takes one, as import() does. */
const opening = `const { fileURLToPath: $pathOf, pathToFileURL: $urlOf } = require("node:url"), $here = $urlOf(__filename).href, $require = require;
require = Object.assign((name) => $require(name.startsWith("file:") ? $pathOf(name) : name), $require);`;

/** Bundles the program into a folder, all of it or nothing: program.cjs, and the threads that it starts. */
export async function bundle(root, wanted) {
  mkdirSync(dirname(wanted), { recursive: true });
  // Places in the bundle are told from its own, which is the real one when it runs.
  const programs = realpathSync(dirname(wanted));
  const folder = join(programs, basename(wanted));
  const beside = `${folder}.${process.pid}`;
  const shared = {
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    target: "node20",
    external: unbundled,
    plugins: [compiledTemplates(root), ownAddresses(folder), plainFields],
    // A shorter program is read sooner. Names stay, so that profiles can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: "external",
    sourcesContent: false,
    logLevel: "silent",
  };
  try {
    await Promise.all([
      build({
        ...shared,
        stdin: { contents: contentsOf(root), resolveDir: root, sourcefile: "program.ts" },
        outfile: join(beside, "program.cjs"),
        format: "cjs",
        define: { "import.meta.url": "$here" },
        // Code that was kept cannot import modules in Node 20: see compiled-code.mjs.
        supported: { "dynamic-import": false },
        banner: { js: opening },
      }),
      build({
        ...shared,
        entryPoints: ["src/site/kept-bodies/ahead-thread.ts"],
        outfile: join(beside, "ahead-thread.mjs"),
        format: "esm",
        // Packages in the older module format ask for Node's own modules with require().
        banner: {
          js: 'import { createRequire as $from } from "node:module"; const require = $from(import.meta.url);',
        },
      }),
      build({
        ...shared,
        entryPoints: ["src/site/write-thread.cjs"],
        outfile: join(beside, "write-thread.cjs"),
        format: "cjs",
      }),
    ]);
    writeFileSync(join(beside, "eleventy.config.cjs"), configuration);
    removeUnused(programs);
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    // Another command may have made the same bundle meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/** The program: every command and Eleventy's configuration, each of which is run only when it is asked for. */
function contentsOf(root) {
  const files = readdirSync(join(root, "src", "commands")).filter((name) => /^[a-z-]+\.ts$/.test(name));
  const commands = files.map(
    (name) => `${JSON.stringify(name.slice(0, -3))}: () => import("./src/commands/${name}")`,
  );
  return `export const commands = {${commands}};\nexport const configuration = () => import("./.eleventy.ts");\n`;
}

/** Removes programs, and what was left of unfinished ones, that nothing has used for long, and all but those used last. */
function removeUnused(programs) {
  const used = readdirSync(programs).map((name) => {
    const folder = join(programs, name);
    // Another command may remove it meanwhile.
    return { folder, time: statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  used.sort((a, b) => b.time - a.time);
  for (const [index, { folder, time }] of used.entries()) {
    if (index >= mostKept || Date.now() - time > longestKept)
      rmSync(folder, { recursive: true, force: true });
  }
}
