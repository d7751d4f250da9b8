/*
 * Loaded before a command (node --import): the disk is full once FULL_DISK_AFTER bytes have been written.
 * A small file system would be nearer to the truth, but only root can mount one.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { fileURLToPath } from "node:url";
import threads from "node:worker_threads";

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

/** The same for the thread that writes: what is loaded before a command is not loaded in those. */
const inThread = `{
  const fs = require("node:fs");
  const { writeFileSync } = fs;
  let left = Number(process.env.FULL_DISK_AFTER ?? "0");
  fs.writeFileSync = (path, data) => {
    left -= data.length;
    if (left < 0) throw Object.assign(new Error("ENOSPC: no space left on device, write '" + path + "'"), { code: "ENOSPC" });
    writeFileSync(path, data);
  };
}`;
threads.Worker = class extends threads.Worker {
  constructor(program: string | URL, options?: threads.WorkerOptions) {
    const writer = String(program).endsWith("/write-thread.cjs") ? fileURLToPath(program) : undefined;
    if (writer === undefined) super(program, options);
    else super(`${inThread}\nrequire(${JSON.stringify(writer)});`, { ...options, eval: true });
  }
};
syncBuiltinESMExports();
