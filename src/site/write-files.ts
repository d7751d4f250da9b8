import { Worker } from "node:worker_threads";

/** How many files may wait to be written before their maker has to, so that they do not fill the memory. */
const mostWaiting = 256;

/** How long no file at all need be written before the thread is taken for dead, in milliseconds. */
const patience = 60_000;

/** The places in the memory that both sides share. */
const waiting = 0;
const failed = 1;

/** What the thread that writes runs. After a failure it writes nothing more. */
const program = `
const fs = require("node:fs");
const { dirname } = require("node:path");
const { parentPort, workerData: state } = require("node:worker_threads");
const made = new Set();
parentPort.on("message", (job) => {
  if (job === "end") return parentPort.postMessage("ended");
  try {
    if (Atomics.load(state, ${failed}) === 0) {
      const folder = dirname(job.file);
      if (!made.has(folder)) fs.mkdirSync(folder, { recursive: true });
      made.add(folder);
      fs.writeFileSync(job.file, job.bytes);
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
  readonly #ended: Promise<void>;
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
  write(file: string, content: string | Uint8Array): void {
    if (Atomics.load(this.#state, failed) !== 0) return;
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.#waitForRoom();
    Atomics.add(this.#state, waiting, 1);
    // The bytes of a text are handed over; others may be somebody's own, and are copied.
    this.#worker.postMessage({ file, bytes }, content === bytes ? [] : [bytes.buffer as ArrayBuffer]);
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
