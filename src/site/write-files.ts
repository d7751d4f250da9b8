import { Worker } from "node:worker_threads";
import type { SeenFile } from "./services.ts";
import type { Piece, Text } from "./text.ts";

/** How many files may wait to be written before their maker has to, so that they do not fill the memory. */
const mostWaiting = 256;

/** How many second names go to the thread at once: one by one, to send them takes three times as long. */
const linksAtOnce = 50;

/** How many second names the thread gives before each file that it writes: all at once, they would keep pages waiting. */
const linksBetween = 8;

/** How long no file at all need be written before the thread is taken for dead, in milliseconds. */
const patience = 60_000;

/** The places in the memory that both sides share. */
const waiting = 0;
const failed = 1;

/** What goes to the thread of a piece: itself, or the number of one that many files have, which comes with the first. */
type Sent = string | Uint8Array | { readonly number: number; readonly shared?: string };

/** What the thread that writes runs. */
const program = new URL("./write-thread.cjs", import.meta.url);

/**
 * Writes files in a thread of their own, while the pages that come next are made: a build of thousands of pages
 * would wait for the disk at each. Texts become bytes there, too.
 */
export class FileWriter {
  readonly #state = new Int32Array(new SharedArrayBuffer(8));
  readonly #worker = new Worker(program, {
    workerData: { state: this.#state, waiting, failed, linksBetween },
    // It needs nothing of what reads TypeScript, which would take long to load there.
    execArgv: [],
  });
  readonly #ended: Promise<readonly number[]>;
  readonly #numbers = new Map<string, number>();
  /** Files, their second names and what they were like, in one text each, which is sent sooner than parts. */
  #links: string[] = [];
  #failure: Error | undefined;

  constructor() {
    const worker = this.#worker;
    this.#ended = new Promise((resolve) => {
      worker.on("message", (said: { gone: number[] } | { message: string; code?: string }) => {
        if ("gone" in said) resolve(said.gone);
        else this.#failure ??= Object.assign(new Error(said.message), { code: said.code });
      });
      worker.on("error", (error) => {
        this.#failure ??= error;
      });
      worker.on("exit", () => resolve([]));
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
    this.#send({ file, pieces });
  }

  /**
   * Gives a file a second name, which takes a fraction of writing it once more; where a disk knows no second names, it
   * is copied. It goes to the thread with others.
   */
  link({ path, stamp }: SeenFile, to: string): void {
    this.#links.push(`${path}\0${to}\0${stamp ?? ""}`);
    if (this.#links.length >= linksAtOnce) this.#send({});
  }

  #send(job: { readonly file?: string; readonly pieces?: readonly Sent[]; readonly isLast?: true }): void {
    Atomics.add(this.#state, waiting, 1);
    this.#worker.postMessage({ ...job, links: this.#links });
    this.#links = [];
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

  /**
   * Waits until all is written; the thread then ends by itself. Gives the numbers of the links that could not be made,
   * from 0 in their order, because the file was gone or another one. Rejects with what kept a file from being written.
   */
  async close(): Promise<readonly number[]> {
    this.#worker.ref();
    this.#send({ isLast: true });
    const gone = await this.#ended;
    if (this.#failure) throw this.#failure;
    return gone;
  }
}
