/*
 * Runs a command of this project: node src/commands/launch.mjs build --only=pages
 *
 * The program is hundreds of TypeScript files, its packages hundreds more. Read one by one, with TypeScript turned
 * into JavaScript each time, they take longer to load than a small site takes to build. So they are bundled once, with
 * the templates compiled, into .cache/program/, in a folder whose name is a hash of everything that they are made
 * from. Where no bundle can be made, tsx loads the files as they are. Plain JavaScript, because Node 20 must be able
 * to run it alone.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import * as modules from "node:module";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";

const root = process.cwd();
const programs = join(root, ".cache", "program");

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

// Eleventy would read every module that is imported after it through a thread of its own, so that a configuration that
// is loaded again is read again. Nothing here is loaded again, and to start that thread takes 60 ms of a build.
process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";

const [node = "node", , command = "", ...args] = process.argv;
const program = await bundledProgram();
if (program === undefined) {
  const { register } = await import("tsx/esm/api");
  register();
} else {
  // Node 20 has no such cache; newer ones need not compile the program again.
  modules.enableCompileCache?.(join(programs, program, "compiled"));
  process.setSourceMapsEnabled(true);
  process.env.SITE_CONFIGURATION = `.cache/program/${program}/eleventy.config.mjs`;
}
const entry =
  program === undefined
    ? join(root, "src", "commands", `${command}.ts`)
    : join(programs, program, `${command}.mjs`);
process.argv = [node, entry, ...args];
await import(pathToFileURL(entry).href);

/** The name of the folder with the bundle of today's sources, or undefined where there can be none. */
async function bundledProgram() {
  try {
    const sources = sourceFiles();
    const name = hashOf(sources);
    const folder = join(programs, name);
    if (!existsSync(folder)) await bundle(sources, folder);
    const now = new Date();
    utimesSync(folder, now, now);
    return name;
  } catch {
    return undefined;
  }
}

function sourceFiles() {
  // Asked for their types too, Node need not ask the disk of each one whether it is a folder.
  const entries = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true });
  const files = entries.map(({ parentPath, name }) => relative(root, join(parentPath, name)));
  const isSource = (file) => /(?<!\.test|\.fixture|\.d)\.(?:ts|mjs|njk|json)$/.test(file);
  return [".eleventy.ts", ...files.filter(isSource).sort()];
}

/** A hash of the sources, of the packages as they are installed, and of how they are bundled. */
function hashOf(sources) {
  const hash = createHash("sha256");
  // npm writes this file whenever it changes a package.
  const packages = join(root, "node_modules", ".package-lock.json");
  for (const file of [packages, ...sources.map((source) => join(root, source))])
    hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
  return hash.digest("hex").slice(0, 20);
}

async function bundle(sources, folder) {
  const { build } = await import("esbuild");
  const { compiledTemplates } = await import("./compiled-templates.mjs");
  const { ownAddresses } = await import("./own-addresses.mjs");
  const { plainFields } = await import("./plain-fields.mjs");
  const commands = sources.filter((source) => /^src[\\/]commands[\\/][a-z-]+\.ts$/.test(source));
  const beside = `${folder}.${process.pid}`;
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [
        { in: ".eleventy.ts", out: "eleventy.config" },
        { in: "src/site/kept-bodies/ahead-thread.ts", out: "ahead-thread" },
        ...commands.map((source) => ({
          in: source,
          out: source.slice("src/commands/".length, -".ts".length),
        })),
      ],
      outdir: beside,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      external: unbundled,
      plugins: [compiledTemplates(root), ownAddresses(folder), plainFields],
      // Packages in the older module format ask for Node's own modules with require().
      banner: {
        js: 'import { createRequire as $from } from "node:module"; const require = $from(import.meta.url);',
      },
      // A shorter program is read sooner. Names stay, so that profiles can be read.
      minifyWhitespace: true,
      minifySyntax: true,
      sourcemap: true,
      sourcesContent: false,
      logLevel: "silent",
    });
    removeUnused();
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    // Another command may have made the same bundle meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/** Removes programs, and what was left of unfinished ones, that nothing has used for long. */
function removeUnused() {
  mkdirSync(programs, { recursive: true });
  for (const name of readdirSync(programs)) {
    const folder = join(programs, name);
    if (Date.now() - statSync(folder).mtimeMs > longestKept) rmSync(folder, { recursive: true, force: true });
  }
}
