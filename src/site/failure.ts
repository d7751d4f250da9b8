import { relative } from "node:path";
import { fileURLToPath } from "node:url";

/** What went wrong, in words: what went wrong first, for Eleventy wraps errors in its own, which say less. */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = "originalError" in error ? error.originalError : error.cause;
  if (inner instanceof Error) return failureOf(inner);
  const said = "code" in error && typeof error.code === "string" ? diskSentences[error.code] : undefined;
  if (said !== undefined) return `${said} (${error.message})`;
  const place = mistakes.some((kind) => error instanceof kind) ? placeOf(error) : undefined;
  return place === undefined
    ? error.message
    : `${error.message}\nThis is a mistake in the program, not in the content. It happened at ${place}.`;
}

/** What the system's codes for a disk that cannot be written mean, and what to do. */
const diskSentences: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full. Make room on it, and run the command again.",
  EDQUOT: "Your share of the disk is full. Make room, and run the command again.",
  EROFS: "The disk can only be read. Copy the project to one that can be written.",
  EACCES: "A file may not be written or read by you. Put right who owns it.",
};

/** Errors whose words say nothing without the place where they happened. */
const mistakes = [TypeError, ReferenceError, RangeError, SyntaxError];

/** Where in the sources of this project an error happened: path:line:column, from the project's root. */
function placeOf(error: Error): string | undefined {
  for (const line of error.stack?.split("\n") ?? []) {
    const [, file = "", at] = /^ +at (?:.* \()?(.+?):(\d+:\d+)\)?$/.exec(line) ?? [];
    const path = file.startsWith("file:") ? fileURLToPath(file) : file;
    const own = relative(process.cwd(), path).replaceAll("\\", "/");
    if (/^(?:src\/|\.eleventy\.ts$)/.test(own)) return `${own}:${at}`;
  }
  return undefined;
}
