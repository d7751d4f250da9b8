import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** This project's root. */
export const home = fileURLToPath(new URL("../..", import.meta.url));

/** What a community writes; the generator is the rest. */
export const contentFolders = ["content", "board_notes", "images", "static"];

/** A project in a folder of its own: this generator with content of the test's. */
export interface Project {
  readonly root: string;
  /** Runs one of the commands as npm would; resolves with what it said and its exit code. */
  run(command: string, args?: readonly string[], env?: Record<string, string>): Promise<Outcome>;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  read(path: string): string;
  remove(path: string): void;
  /** The files below a folder, in order, with forward slashes. */
  list(folder: string): string[];
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The day on which tests build, unless they say another: 1 December 2026. */
export const testDay = "1796083200";

/**
 * Makes a project out of this generator: with the content that ships, or with none but the files given.
 * The folder goes when the test's process ends.
 */
export function makeProject(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: { shipped?: boolean } = {},
): Project {
  const root = mkdtempSync(join(tmpdir(), "site-test-"));
  process.on("exit", () => rmSync(root, { recursive: true, force: true }));
  for (const name of ["src", "node_modules"]) linkFolder(join(home, name), join(root, name));
  for (const name of [".eleventy.ts", "package.json", "package-lock.json", "tsconfig.json"]) {
    cpSync(join(home, name), join(root, name));
  }
  if (options.shipped)
    for (const name of contentFolders) cpSync(join(home, name), join(root, name), { recursive: true });
  // Styles and the bundled program are the same whatever the content, and take longer to make than all the rest.
  mkdirSync(join(root, ".cache"));
  for (const name of ["assets", "program"]) {
    mkdirSync(join(home, ".cache", name), { recursive: true });
    linkFolder(join(home, ".cache", name), join(root, ".cache", name));
  }

  const project: Project = {
    root,
    run: (command, args = [], env = {}) => runCommand(root, command, args, env),
    write(more) {
      for (const [path, text] of Object.entries(more)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
    },
    read: (path) => readFileSync(join(root, path), "utf8"),
    remove: (path) => rmSync(join(root, path), { recursive: true, force: true }),
    list: (folder) => listFiles(join(root, folder)),
  };
  project.write(files);
  return project;
}

/** Lets a folder stand at another place too: on Windows as a junction, which needs no rights that a user lacks. */
function linkFolder(folder: string, at: string): void {
  symlinkSync(folder, at, "junction");
}

/** The files below a folder, by their paths from it. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

function runCommand(
  root: string,
  command: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Outcome> {
  const launch = join("src", "commands", "launch.mjs");
  const child = spawn(process.execPath, [launch, command, ...args], {
    cwd: root,
    env: { ...process.env, SOURCE_DATE_EPOCH: testDay, NODE_TEST_CONTEXT: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
