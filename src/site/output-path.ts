/**
 * Whether a file's path stays in the folder that it is written below: no step up, no root, no drive, nothing that
 * ends a path early. Addresses are checked where they are read; this is the last gate before the disk.
 */
export function staysInside(path: string): boolean {
  const steps = path.split(/[/\\]/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL ends a path for the system that writes it
  if (path === "" || path.includes("\\") || /[\u0000-\u001f\u007f]/.test(path)) return false;
  return !/^[A-Za-z]:/.test(path) && steps.every((step) => step !== "" && !/^\.{1,2}\s*$/.test(step));
}

/** The path itself, where it stays inside; an error that says what was refused, where it does not. */
export function insidePath(path: string): string {
  if (staysInside(path)) return path;
  throw new Error(
    `The path ${JSON.stringify(path)} leads out of the site's folder; nothing was written there.`,
  );
}
