import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { portFrom, usualPort } from "../preview/port.ts";
import { findBrowser } from "./find-browser.ts";

/** What was found of one thing that the site needs of a machine. */
export interface Finding {
  readonly well: boolean;
  /** In a sentence. */
  readonly says: string;
  /** What to type, where something is wrong. */
  readonly type?: string;
}

/** The least that a build and its caches should find free on the disk, in bytes. */
const leastFree = 500 * 1024 * 1024;

/** Whether Node is new enough: `wanted` is the version in package.json, `>=20.19`. */
export function checkNode(version: string, wanted: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = wanted.replace(/^>=/, "").split(".").map(Number);
  const well = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  if (well) return { well, says: `Node is ${version}.` };
  return {
    well,
    says: `Node is ${version}; the site needs ${leastMajor}.${leastMinor} or newer.`,
    type: "nvm install (or install Node from https://nodejs.org/en/download)",
  };
}

/** Whether every package is installed in the version that the lock file names. */
export function checkInstall(root: string): Finding {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const top = packages[""] ?? {};
  const names = Object.keys({ ...top.dependencies, ...top.devDependencies });
  const wrong = names.filter((name) => {
    const file = join(root, "node_modules", name, "package.json");
    if (!existsSync(file)) return true;
    return JSON.parse(readFileSync(file, "utf8")).version !== packages[`node_modules/${name}`]?.version;
  });
  if (wrong.length === 0) return { well: true, says: `All ${names.length} packages are installed.` };
  const some = wrong.slice(0, 3).join(", ");
  return {
    well: false,
    says: `${wrong.length} of ${names.length} packages are missing or of another version: ${some}.`,
    type: "npm ci",
  };
}

/** Whether the preview can have its port: `written` is what PORT says, if anything. */
export async function checkPort(written: string | undefined): Promise<Finding> {
  const windows = process.platform === "win32";
  const port = portFrom(written);
  if (typeof port === "string")
    return { well: false, says: port, type: windows ? "Remove-Item Env:PORT" : "unset PORT" };
  const isFree = await new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
  if (isFree) return { well: true, says: `Port ${port} is free for the preview.` };
  const other = port < 65535 ? port + 1 : usualPort;
  return {
    well: false,
    says: `Port ${port} is in use, perhaps by a preview that is still open.`,
    type: windows ? `$env:PORT = "${other}"; npm start` : `PORT=${other} npm start`,
  };
}

/** Whether the tests find a browser; without one they install it themselves, so that nothing is wrong. */
export async function checkBrowser(): Promise<Finding> {
  const named = process.env.CHROMIUM_PATH;
  const path = await findBrowser();
  if (path) return { well: true, says: `The tests' browser is ${path}.` };
  if (named)
    return {
      well: false,
      says: `CHROMIUM_PATH names ${named}, which is not there.`,
      type: "unset CHROMIUM_PATH",
    };
  return { well: true, says: "There is no Chromium; npm test installs one." };
}

/** Whether text files have the line ends that they have in the repository. */
export function checkLineEnds(root: string): Finding {
  const some = ["package.json", "package-lock.json", ".eleventy.ts", "content/site.yaml"];
  const wrong = some.filter((name) => {
    const file = join(root, name);
    return existsSync(file) && readFileSync(file).includes("\r\n");
  });
  if (wrong.length === 0) return { well: true, says: "Text files have the line ends that they should (LF)." };
  return {
    well: false,
    says: `${wrong.join(", ")} ${wrong.length === 1 ? "has" : "have"} Windows line ends: Git changed them (core.autocrlf).`,
    type: "git config core.autocrlf false, commit what you have changed, then: git rm -r --cached -q . && git reset --hard",
  };
}

/** Whether the project can be written to, and there is room for a build. */
export function checkDisk(root: string): Finding {
  const cache = join(root, ".cache");
  try {
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    accessSync(root, constants.W_OK);
  } catch {
    return {
      well: false,
      says: `You may not write in ${root}.`,
      type: process.platform === "win32" ? `icacls . /grant "%USERNAME%":F /T` : `sudo chown -R "$USER" .`,
    };
  }
  const { bavail, bsize } = statfsSync(root);
  const free = Number(bavail) * Number(bsize);
  const megabytes = Math.round(free / 1024 / 1024);
  if (free >= leastFree) return { well: true, says: `The disk has ${megabytes} MB free.` };
  return { well: false, says: `The disk has only ${megabytes} MB free.`, type: "npm cache clean --force" };
}

/** Whether Git is there: without it pages do not say when they were last changed. */
export function checkGit(): Finding {
  try {
    const version = execFileSync("git", ["--version"], { encoding: "utf8" }).trim();
    return { well: true, says: `Git is there: ${version}.` };
  } catch {
    return {
      well: false,
      says: "Git is not there; pages cannot say when they were changed.",
      type: process.platform === "linux" ? "sudo apt-get install git" : "install it from https://git-scm.com",
    };
  }
}

/** Whether pictures can be made smaller: the part that does it is built for each kind of machine. */
export async function checkPictures(): Promise<Finding> {
  try {
    await import("sharp");
    return { well: true, says: "Pictures can be made in modern formats." };
  } catch {
    return {
      well: false,
      says: "sharp does not run on this machine, so pictures are shown as they are and social pictures are not made.",
      type: "npm install --include=optional",
    };
  }
}
