/** A name of a file or folder, and not a step up: `..`, which Windows takes `.. ` for, too. */
const step = String.raw`(?!\.{1,2}\s*(?:/|$))[^/\\\u0000-\u001f\u007f]+`;

/** One expression for the whole path, because every file of the site is asked about more than once. */
const inside = new RegExp(`^(?![A-Za-z]:)${step}(?:/${step})*$`);

/**
 * Whether a file's path stays in the folder that it is written below: no step up, no root, no drive, nothing that
 * ends a path early. Addresses are checked where they are read; this is the last gate before the disk.
 */
export function staysInside(path: string): boolean {
  return inside.test(path);
}

/** The path itself, where it stays inside; an error that says what was refused, where it does not. */
export function insidePath(path: string): string {
  if (staysInside(path)) return path;
  throw new Error(
    `The path ${JSON.stringify(path)} leads out of the site's folder; nothing was written there.`,
  );
}
