/*
 * The thread that writes files and gives them second names: see write-files.ts. After a failure it writes nothing more.
 * Plain JavaScript, so that it runs from sources as it is; in the older module format, which a thread loads sooner.
 */
const { copyFileSync, existsSync, linkSync, lstatSync, mkdirSync, writeFileSync } = require("node:fs");
const { dirname } = require("node:path");
const { parentPort, workerData } = require("node:worker_threads");

const { state, waiting, failed, linksBetween } = workerData;

const made = new Set();
/** Pieces that many files have, by their numbers. */
const known = [];
const links = [];
let given = 0;
/** The numbers of links that could not be made. */
const gone = [];

function bytesOf(piece) {
  if (piece instanceof Uint8Array) return piece;
  if (typeof piece === "string") return Buffer.from(piece);
  known[piece.number] ??= Buffer.from(piece.shared);
  return known[piece.number];
}

function makeFolder(file) {
  const folder = dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
}

function isAsSeen(file, stamp) {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return stats !== undefined && (stamp === "" || stamp === `${stats.size} ${stats.mtimeMs} ${stats.ino}`);
}

function link(number) {
  const [from, to, stamp] = links[number].split("\0");
  links[number] = undefined;
  if (!isAsSeen(from, stamp)) return gone.push(number);
  makeFolder(to);
  try {
    linkSync(from, to);
  } catch {
    if (!existsSync(from)) return gone.push(number);
    copyFileSync(from, to);
  }
}

function giveLinks(most) {
  for (const end = Math.min(links.length, given + most); given < end; given += 1) link(given);
}

parentPort.on("message", (job) => {
  try {
    if (Atomics.load(state, failed) === 0) {
      links.push(...job.links);
      giveLinks(job.isLast ? Number.POSITIVE_INFINITY : job.file === undefined ? 0 : linksBetween);
      if (job.file !== undefined) {
        makeFolder(job.file);
        writeFileSync(job.file, Buffer.concat(job.pieces.map(bytesOf)));
      }
    }
  } catch (error) {
    Atomics.store(state, failed, 1);
    parentPort.postMessage({ message: error.message, code: error.code });
  }
  Atomics.sub(state, waiting, 1);
  Atomics.notify(state, waiting);
  if (!job.isLast) return;
  parentPort.postMessage({ gone });
  parentPort.close();
});
