import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { insidePath } from "./output-path.ts";

/**
 * Writes a file below a folder, and the folders on the way to it.
 * @param path from the folder, with forward slashes; one that leads out of it is an error, and nothing is written
 */
export async function writeBelow(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, insidePath(path));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
