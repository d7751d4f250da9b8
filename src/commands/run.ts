import { type ParseArgsConfig, parseArgs } from "node:util";
import { failureOf } from "../site/failure.ts";

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

/**
 * Runs a command: its result is the exit code, a UsageError is 2, anything else that goes wrong is 1. Each command
 * exports this as `ended`, which launch.mjs waits for.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(failureOf(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
