import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const commands = join(import.meta.dirname, "../../src/commands");
const loader = import.meta.resolve("tsx");

/** What a command of the site did, run as npm runs it, in a folder of its own. */
export function runCommand(root: string, name: string, words: readonly string[] = []) {
  const file = pathToFileURL(join(commands, `${name}.ts`)).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", loader, file, ...words], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 20, 12) / 1000) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { status, out: stdout, error: stderr };
}
