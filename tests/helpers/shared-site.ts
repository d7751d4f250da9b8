import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { contentFolders, home, listFiles, makeProject, testDay } from "./project.ts";

const folder = join(home, ".cache", "test-site");

/** How long another test file may take to build the site, in milliseconds. */
const patience = 8 * 60 * 1000;

/** What is built besides the content that ships, and how. */
interface Addition {
  readonly files?: Readonly<Record<string, string>>;
  /** Leaves out the search index and the social pictures. */
  readonly onlyPages?: boolean;
}

/**
 * The folder of the shipped site, or of one with more content, built once for every test file that only looks at
 * it: the first that asks builds it, the others wait. It is kept below `.cache/` by what it was made of.
 */
export async function sharedSite(addition: Addition = {}): Promise<string> {
  const key = keyOfInputs(addition);
  const site = join(folder, key);
  const claim = `${site}.building`;
  mkdirSync(folder, { recursive: true });
  for (const until = Date.now() + patience; Date.now() < until; await wait(250)) {
    if (existsSync(site)) return site;
    if (!claimed(claim)) continue;
    try {
      if (!existsSync(site)) await build(site, addition);
      removeOld(key);
      return site;
    } finally {
      rmSync(claim, { force: true });
    }
  }
  throw new Error("Another test file did not end its build of the site.");
}

/** Takes the building on, unless a process that still runs has it. */
function claimed(claim: string): boolean {
  try {
    writeFileSync(claim, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    try {
      process.kill(Number(readFileSync(claim, "utf8")), 0);
    } catch {
      // Its process is gone, or has just ended and removed it.
      rmSync(claim, { force: true });
    }
    return false;
  }
}

async function build(site: string, { files, onlyPages }: Addition): Promise<void> {
  const project = makeProject(files, { shipped: true });
  const { code, stderr } = await project.run("build", onlyPages ? ["--only=pages"] : []);
  if (code !== 0) throw new Error(`The site does not build:\n${stderr}`);
  const beside = `${site}.${process.pid}`;
  cpSync(join(project.root, "_site"), beside, { recursive: true });
  if (existsSync(site)) rmSync(beside, { recursive: true });
  else renameSync(beside, site);
}

/** A hash of all that the site is made of: the generator, its packages, the content and the day. */
function keyOfInputs(addition: Addition): string {
  const hash = createHash("sha256").update(testDay).update(JSON.stringify(addition));
  const files = ["src", ...contentFolders].flatMap((name) =>
    listFiles(join(home, name)).map((file) => join(name, file)),
  );
  for (const file of [".eleventy.ts", "package-lock.json", ...files]) {
    if (!file.endsWith(".test.ts"))
      hash
        .update(file)
        .update("\0")
        .update(readFileSync(join(home, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Removes sites of an hour ago and more, which no test is looking at. */
function removeOld(key: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (!name.startsWith(key) && age > 60 * 60 * 1000) rmSync(path, { recursive: true, force: true });
  }
}
