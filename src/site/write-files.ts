import { Worker } from "node:worker_threads";

/** How many files may wait to be written before their maker has to, so that they do not fill the memory. */
const mostWaiting = 256;

/** The places in the memory that both sides share. */
const waiting = 0;
const failed = 1;

/** What the thread that writes runs. It ends when it is told so; after a failure it writes nothing more. */
const program = `
const { mkdirSync, writeFileSync } = require("node:fs");
const { dirname } = require("node:path");
const { parentPort, workerData: state } = require("node:worker_threads");
const made = new Set();
parentPort.on("message", (job) => {
  if (job === "end") return parentPort.close();
  try {
    if (Atomics.load(state, ${failed}) === 0) {
      const folder = dirname(job.file);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      writeFileSync(job.file, job.bytes);
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
 * Writes files in a thread of their own, while the pages that come next are made: of a build of thousands of
 * pages a third is waiting for the disk.
 */
export class FileWriter {
  readonly #state = new Int32Array(new SharedArrayBuffer(8));
  readonly #worker = new Worker(program, { eval: true, workerData: this.#state });
  #failure: Error | undefined;

  constructor() {
    // A build that fails elsewhere does not wait for it.
    this.#worker.unref();
    this.#worker.on("message", ({ message, code }: { message: string; code?: string }) => {
      this.#failure ??= Object.assign(new Error(message), { code });
    });
    this.#worker.on("error", (error) => {
      this.#failure ??= error;
    });
  }

  /** Has a file written, and the folders on the way to it; returns before it is there. */
  write(file: string, content: string | Uint8Array): void {
    if (Atomics.load(this.#state, failed) !== 0) return;
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    while (Atomics.load(this.#state, waiting) >= mostWaiting)
      Atomics.wait(this.#state, waiting, Atomics.load(this.#state, waiting), 1000);
    Atomics.add(this.#state, waiting, 1);
    // The bytes of a text are handed over; others may be somebody's own, and are copied.
    this.#worker.postMessage({ file, bytes }, content === bytes ? [] : [bytes.buffer as ArrayBuffer]);
  }

  /** Waits until all is written, and ends. Rejects with what kept a file from it. */
  async close(): Promise<void> {
    this.#worker.ref();
    const ended = new Promise((resolve) => this.#worker.once("exit", resolve));
    this.#worker.postMessage("end");
    await ended;
    if (this.#failure) throw this.#failure;
  }
}
