import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findBrowser } from "../../src/doctor/find-browser.ts";

/** What installs a browser is made of, so that the choice can be tested without installing one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  find(): Promise<string | undefined>;
  /** Whether a program runs and ends well. */
  runs(program: string, args: readonly string[]): boolean;
  say(sentence: string): void;
}

/** The sentence for a machine on which no browser can be had. */
export const noBrowser =
  "No Chromium was found or could be installed: install Chromium or Chrome and name its program in CHROMIUM_PATH.";

/**
 * The browser that the tests use, installed where there is none: from apt on Debian and Ubuntu where that is
 * allowed, by Playwright's own download elsewhere. Undefined, and said why, where neither can be had.
 */
export async function ensureBrowser(machine: Machine = thisMachine): Promise<string | undefined> {
  const found = await machine.find();
  if (found) return found;
  for (const install of [fromApt, fromPlaywright]) {
    if (!install(machine)) continue;
    const installed = await machine.find();
    if (installed) {
      machine.say(`The tests' browser is ${installed}.`);
      return installed;
    }
  }
  machine.say(noBrowser);
  return undefined;
}

function fromApt(machine: Machine): boolean {
  if (machine.platform !== "linux" || !machine.runs("apt-get", ["--version"])) return false;
  const sudo = machine.isRoot ? [] : ["sudo", "-n"];
  if (!machine.isRoot && !machine.runs("sudo", ["-n", "true"])) return false;
  machine.say("There is no Chromium for the tests: installing it from apt.");
  const apt = (...args: string[]) => {
    const [program = "", ...rest] = [...sudo, "apt-get", "-q", "-y", ...args];
    return machine.runs(program, rest);
  };
  // A list of packages that is old, or not there, as in a new container: the first try then finds nothing.
  return (
    apt("install", "--no-install-recommends", "chromium") ||
    (apt("update") && apt("install", "--no-install-recommends", "chromium"))
  );
}

function fromPlaywright(machine: Machine): boolean {
  machine.say("There is no Chromium for the tests: downloading Playwright's own.");
  const script = join(
    dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")),
    "cli.js",
  );
  return machine.runs(process.execPath, [script, "install", "chromium"]);
}

const thisMachine: Machine = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  find: () => findBrowser(),
  runs(program, args) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const { status } = spawnSync(program, args, { stdio: "ignore", env, timeout: 10 * 60 * 1000 });
    return status === 0;
  },
  say: (sentence) => console.error(sentence),
};
