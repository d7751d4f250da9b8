/*
 * npm run doctor begins here, in plain JavaScript: on a machine whose Node is too old, or where nothing has
 * been installed yet, nothing else of this project would run.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const isOld = major < 20 || (major === 20 && minor < 19);
const tsx = fileURLToPath(new URL("../../node_modules/tsx/package.json", import.meta.url));

if (isOld) {
  console.log(`WRONG  Node is ${process.version}; the site needs 20.19 or newer.`);
  console.log("       Type: nvm install (or install Node from https://nodejs.org/en/download)");
  process.exitCode = 1;
} else if (!existsSync(tsx)) {
  console.log("WRONG  The packages are not installed.");
  console.log("       Type: npm ci");
  process.exitCode = 1;
} else {
  const { register } = await import("tsx/esm/api");
  register();
  await import("./doctor.ts");
}
