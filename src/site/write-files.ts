import { Worker } from "node:worker_threads";
import type { Piece, Text } from "./text.ts";

/** How many files may wait to be written before their maker has to, so that they do not fill the memory. */
const mostWaiting = 256;

/** How long no file at all need be written before the thread is taken for dead, in milliseconds. */
const patience = 60_000;

/** The places in the memory that both sides share. */
const waiting = 0;
const failed = 1;

/** What goes to the thread of a piece: itself, or the number of one that many files have, which comes with the first. */
type Sent = string | Uint8Array | { readonly number: number; readonly shared?: string };

/** What the thread that writes runs. After a failure it writes nothing more. */
const program = `
const fs = require("node:fs");
const { dirname } = require("node:path");
const { parentPort, workerData: state } = require("node:worker_threads");
const made = new Set();
const known = [];
const bytesOf = (piece) => {
  if (piece instanceof Uint8Array) return piece;
  if (typeof piece === "string") return Buffer.from(piece);
  return (known[piece.number] ??= Buffer.from(piece.shared));
};
parentPort.on("message", (job) => {
  if (job === "end") return parentPort.postMessage("ended");
  try {
    if (Atomics.load(state, ${failed}) === 0) {
      const folder = dirname(job.file);
      if (!made.has(folder)) fs.mkdirSync(folder, { recursive: true });
      made.add(folder);
      fs.writeFileSync(job.file, Buffer.concat(job.pieces.map(bytesOf)));
    }
  } catch (error) {
    Atomics.store(state, ${failed}, 1);
    parentPort.postMessage({ message: error.message, code: error.code });
  }
  Atomics.sub(state, ${waiting}, 1);
  Atomics.notify(state, ${waiting});
});
`;

/**
 * Writes files in a thread of their own, while the pages that come next are made: a build of thousands of pages
 * would wait for the disk at each. Texts become bytes there, too.
 */
export class FileWriter {
  readonly #state = new Int32Array(new SharedArrayBuffer(8));
  readonly #worker = new Worker(program, { eval: true, workerData: this.#state });
  readonly #ended: Promise<void>;
  readonly #numbers = new Map<string, number>();
  #failure: Error | undefined;

  constructor() {
    const worker = this.#worker;
    this.#ended = new Promise((resolve) => {
      worker.on("message", (said: "ended" | { message: string; code?: string }) => {
        if (said === "ended") resolve();
        else this.#failure ??= Object.assign(new Error(said.message), { code: said.code });
      });
      worker.on("error", (error) => {
        this.#failure ??= error;
      });
      worker.on("exit", () => resolve());
    });
    // A build that fails elsewhere does not wait for it. (To listen to it is to wait for it: so after that.)
    worker.unref();
  }

  /** Has a file written, and the folders on the way to it; returns before it is there. */
  write(file: string, content: Text | Uint8Array): void {
    if (Atomics.load(this.#state, failed) !== 0) return;
    const whole = typeof content === "string" || content instanceof Uint8Array;
    const pieces = whole ? [content] : content.map((piece) => this.#sent(piece));
    this.#waitForRoom();
    Atomics.add(this.#state, waiting, 1);
    this.#worker.postMessage({ file, pieces });
  }

  #sent(piece: Piece): Sent {
    if (typeof piece === "string") return piece;
    const known = this.#numbers.get(piece.shared);
    if (known !== undefined) return { number: known };
    const number = this.#numbers.size;
    this.#numbers.set(piece.shared, number);
    return { number, shared: piece.shared };
  }

  #waitForRoom(): void {
    for (;;) {
      const files = Atomics.load(this.#state, waiting);
      if (files < mostWaiting) return;
      if (Atomics.wait(this.#state, waiting, files, patience) === "timed-out")
        throw new Error("No file could be written for a minute. Look at the disk, and build again.");
    }
  }

  /** Waits until all is written, and ends. Rejects with what kept a file from it. */
  async close(): Promise<void> {
    this.#worker.ref();
    this.#worker.postMessage("end");
    await this.#ended;
    await this.#worker.terminate();
    if (this.#failure) throw this.#failure;
  }
}
