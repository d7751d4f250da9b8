/*
 * What Node 22 and later do by themselves, for Node 20: to keep what was compiled of a program. It goes when Node 20
 * does.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { dirname } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

/** How many bytes stand before the code, for its checksum: Node takes code as it is where it stands at eights. */
const headLength = 8;

/** After how long a command that goes on has run most of what it runs, in milliseconds. */
const settled = 5000;

const before = "(function (exports, require, module, __filename, __dirname) {";

/** Does as `require(file)`, with the code that an earlier run kept in a file; keeps it where there is none that fits. */
export function requireWithCode(file, codeFile) {
  // V8 would forget what has not run for a while, and of a long first build keep next to nothing. Set each time,
  // because it takes no code that was compiled under other flags.
  setFlagsFromString("--no-flush-bytecode");
  const cachedData = readCode(codeFile);
  const script = new Script(`${before}${readFileSync(file, "utf8")}\n})`, {
    filename: file,
    columnOffset: -before.length,
    cachedData,
  });
  if (cachedData === undefined || script.cachedDataRejected) {
    process.once("exit", (exitCode) => {
      if (exitCode === 0) writeCode(codeFile, script);
    });
    // A preview runs for hours, and may end without a word when its window is closed.
    setTimeout(() => writeCode(codeFile, script), settled).unref();
  }
  const require = createRequire(file);
  const module = new Module(file);
  module.filename = file;
  // Whoever else asks for the file gets this very program.
  require.cache[file] = module;
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  module.loaded = true;
  return module.exports;
}

/** The code that an earlier run kept; undefined where it is not there, or not whole. */
function readCode(file) {
  try {
    const bytes = readFileSync(file);
    const code = bytes.subarray(headLength);
    return bytes.readUInt32LE() === crc32(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

function writeCode(file, script) {
  const beside = `${file}.${process.pid}`;
  try {
    const code = script.createCachedData();
    const head = Buffer.alloc(headLength);
    head.writeUInt32LE(crc32(code));
    writeFileSync(beside, Buffer.concat([head, code]));
    renameSync(beside, file);
  } catch {
    // The next command compiles the program again.
    rmSync(beside, { force: true });
  }
}
