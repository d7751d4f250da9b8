import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { endOf, type Place, sumOf } from "./pack-format.ts";

/** How much is gathered before it is written, in bytes. */
const batchLength = 1024 * 1024;

/**
 * A pack that is written: beside its place, as texts come, so that they need not stay in memory. Its methods throw
 * what the disk does.
 */
export class PackWriter {
  readonly places = new Map<string, Place>();
  readonly #path: string;
  readonly #beside: string;
  readonly #file: number;
  readonly #batch = Buffer.alloc(batchLength);
  #batched = 0;
  #size = 0;

  constructor(path: string) {
    this.#path = path;
    this.#beside = `${path}.${process.pid}`;
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(this.#beside, "w");
  }

  /** Adds a text; the bytes are the caller's again at once. */
  add(key: string, bytes: Uint8Array): void {
    this.places.set(key, { offset: this.#size, length: bytes.length, sum: sumOf(bytes) });
    this.#write(bytes);
  }

  /** Ends the pack and puts it in its place. */
  finish(): void {
    this.#write(endOf(this.places, this.#size));
    this.#flush();
    closeSync(this.#file);
    renameSync(this.#beside, this.#path);
  }

  /** Leaves the pack that was there as it is. */
  abandon(): void {
    try {
      closeSync(this.#file);
    } finally {
      rmSync(this.#beside, { force: true });
    }
  }

  #write(bytes: Uint8Array): void {
    this.#size += bytes.length;
    if (this.#batched + bytes.length > batchLength) this.#flush();
    if (bytes.length > batchLength) this.#put(bytes);
    else {
      this.#batch.set(bytes, this.#batched);
      this.#batched += bytes.length;
    }
  }

  #flush(): void {
    this.#put(this.#batch.subarray(0, this.#batched));
    this.#batched = 0;
  }

  #put(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done);
  }
}
