import { execFileSync } from "node:child_process";

/** What git knows of a file. */
export interface FileHistory {
  /** When it was last changed, as ISO 8601 with its offset. */
  readonly changed: string;
  /** Who changed it, the first to do so first. */
  readonly people: readonly string[];
}

/**
 * The history of the community's files, by their paths. Empty where there is no git, or where only the last
 * commits were fetched, which would say of every file that it was changed then.
 */
export function readHistory(root: string, folders: readonly string[]): ReadonlyMap<string, FileHistory> {
  const shallow = git(root, ["rev-parse", "--is-shallow-repository"]);
  const prefix = git(root, ["rev-parse", "--show-prefix"]);
  if (shallow?.trim() !== "false" || prefix?.trim() !== "") return new Map();
  const format = "--format=%x01%aI%x02%aN";
  const log = git(root, ["log", format, "--name-only", "--no-renames", "-z", "--", ...folders]);
  return parseLog(log ?? "");
}

/** Reads `git log -z --name-only`: commits from the newest on, each a date and a name, then its files. */
export function parseLog(log: string): Map<string, FileHistory> {
  const found = new Map<string, { changed: string; people: string[] }>();
  for (const commit of log.split("\x01").slice(1)) {
    const [head = "", ...files] = commit.split("\0");
    const [changed = "", name = ""] = head.split("\x02");
    for (const file of files.map((each) => each.replace(/^\n/, "")).filter((each) => each !== "")) {
      const known = found.get(file);
      if (known === undefined) found.set(file, { changed, people: [name] });
      // Older commits come later: who comes last was there first.
      else known.people = [name, ...known.people.filter((person) => person !== name)];
    }
  }
  return found;
}

/** What git prints, or undefined where it cannot be asked. Nothing that a repository's own settings name is run. */
function git(root: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", ["-c", "core.fsmonitor=false", "-c", "log.showSignature=false", ...args], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 512 * 1024 * 1024,
    });
  } catch {
    return undefined;
  }
}
