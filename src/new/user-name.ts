import { spawnSync } from "node:child_process";

/** The name with which Git signs this person's work, to offer it as an author's; undefined where it has none. */
export function userName(folder: string): string | undefined {
  const { status, stdout } = spawnSync("git", ["config", "user.name"], { cwd: folder, encoding: "utf8" });
  const name = status === 0 ? stdout.trim() : "";
  return name === "" ? undefined : name;
}
