import { realpathSync } from "node:fs";
import * as modules from "node:module";
import { join } from "node:path";
import { requireWithCode } from "./compiled-code.mjs";
import { tellPlaces } from "./source-places.mjs";

/**
 * Loads a bundled program, and gives what runs one of its commands. What Node compiles of it while the command runs
 * is kept beside it for the next time: to compile it again takes a tenth of a second and more.
 */
export function loadProgram(folder, command) {
  // By its real place, by which whoever asks for it later knows it: the folder may stand elsewhere under this name.
  const file = realpathSync(join(folder, "program.cjs"));
  tellPlaces(file);
  const { commands } = modules.enableCompileCache
    ? requireByNode(file, join(folder, "compiled"))
    : requireWithCode(file, join(folder, `${command}-${process.version}-${process.arch}.code`));
  return commands[command];
}

/** From Node 22 on, Node keeps what it compiled by itself. */
function requireByNode(file, cache) {
  modules.enableCompileCache(cache);
  return modules.createRequire(file)(file);
}
