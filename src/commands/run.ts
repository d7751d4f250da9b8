import { type ParseArgsConfig, parseArgs } from "node:util";

/** A wrong word on the command line: exit code 2, and one sentence. */
export class UsageError extends Error {}

/** The options of a command line; a wrong one is a UsageError that names it, and those that there are. */
export function readOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const message = error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : String(error);
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    const ways = known.length === 0 ? "it has no options" : `its options are ${known.join(", ")}`;
    throw new UsageError(`${message.replace(/\.$/, "")}: ${ways}.`);
  }
}

/** Runs a command: its result is the exit code, a UsageError is 2, anything else that goes wrong is 1. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** What went wrong first: Eleventy wraps errors in its own, which say less. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = "originalError" in error ? error.originalError : error.cause;
  if (inner instanceof Error) return messageOf(inner);
  const said = "code" in error && typeof error.code === "string" ? diskSentences[error.code] : undefined;
  return said === undefined ? error.message : `${said} (${error.message})`;
}

/** What the system's codes for a disk that cannot be written mean, and what to do. */
const diskSentences: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full. Make room on it, and run the command again.",
  EDQUOT: "Your share of the disk is full. Make room, and run the command again.",
  EROFS: "The disk can only be read. Copy the project to one that can be written.",
  EACCES: "A file may not be written or read by you. Put right who owns it.",
};
