import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * When a process began, as its system writes it, so that a number given anew to another process is told apart:
 * on Linux in clock ticks since the machine began, elsewhere as `ps` says. Undefined where there is no such
 * process, or no way to ask (Windows).
 */
export function processStart(pid: number): string | undefined {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      // The program's name stands in brackets and may hold anything; what follows it is plain. See proc(5).
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return fields[0] === "Z" ? undefined : fields[19];
    }
    if (process.platform === "win32") return undefined;
    const words = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return words.replace(/[^0-9A-Za-z]+/g, "") || undefined;
  } catch {
    return undefined;
  }
}

/** Whether a process is there at all. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process is there, and somebody else's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
