import { rmdirSync } from "node:fs";

/** Removes a folder that is empty; false where it is not, or is not there. */
export function removedEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
