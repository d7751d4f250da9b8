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
import { existsSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { loadProgram } from "./load-program.mjs";

const root = process.cwd();
const programs = join(root, ".cache", "program");

// Eleventy would read every module that is imported after it through a thread of its own, so that a configuration that
// is loaded again is read again. Nothing here is loaded again, and to start that thread takes 60 ms of a build.
process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";

const [node = "node", , command = "", ...args] = process.argv;
const source = join(root, "src", "commands", `${command}.ts`);
process.argv = [node, source, ...args];
if (!existsSync(source)) {
  console.error(
    `There is no command “${command}”. Those that there are stand in package.json, under scripts.`,
  );
  process.exit(2);
}
const folder = await bundledProgram();
const { ended } = await (folder === undefined ? fromSources() : fromBundle(folder));
await ended;
// Left alone, Node would have V8 tidy up its memory first. A pipe may still have to take what was said.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", () => {
    // Nobody reads on, as with “| head -1”.
  });
  await new Promise((done) => stream.write("", done));
}
process.exit();

async function fromSources() {
  const { register } = await import("tsx/esm/api");
  register();
  return import(pathToFileURL(source));
}

function fromBundle(folder) {
  process.env.SITE_CONFIGURATION = `.cache/program/${basename(folder)}/eleventy.config.cjs`;
  return loadProgram(folder, command)();
}

/** The folder with the bundle of today's sources, or undefined where there can be none. */
async function bundledProgram() {
  try {
    const sources = sourceFiles();
    const folder = join(programs, hashOf(sources));
    if (!existsSync(folder)) {
      const { bundle } = await import("./bundle.mjs");
      await bundle(root, folder);
    }
    const now = new Date();
    utimesSync(folder, now, now);
    return folder;
  } catch {
    return undefined;
  }
}

function sourceFiles() {
  // Asked for their types too, Node need not ask the disk of each one whether it is a folder.
  const entries = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true });
  const files = entries.map(({ parentPath, name }) => relative(root, join(parentPath, name)));
  const isSource = (file) => /(?<!\.test|\.fixture|\.d)\.(?:ts|mjs|cjs|njk|json)$/.test(file);
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
