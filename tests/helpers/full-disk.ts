/*
 * Loaded before a command (node --import): the disk is full once FULL_DISK_AFTER bytes have been written.
 * A small file system would be nearer to the truth, but only root can mount one.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

let left = Number(process.env.FULL_DISK_AFTER ?? "0");

function take(path: unknown, data: unknown): void {
  left -= typeof data === "string" || data instanceof Uint8Array ? data.length : 1000;
  if (left < 0) {
    const error = new Error(`ENOSPC: no space left on device, write '${String(path)}'`);
    throw Object.assign(error, { code: "ENOSPC" });
  }
}

const { writeFileSync, copyFileSync } = fs;
const { writeFile, copyFile } = fs.promises;
fs.writeFileSync = (path, data, options) => {
  take(path, data);
  writeFileSync(path, data, options);
};
fs.copyFileSync = (from, to, mode) => {
  take(to, undefined);
  copyFileSync(from, to, mode);
};
fs.promises.writeFile = async (path, data, options) => {
  take(path, data);
  await writeFile(path, data, options);
};
fs.promises.copyFile = async (from, to, mode) => {
  take(to, undefined);
  await copyFile(from, to, mode);
};
syncBuiltinESMExports();
