import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { footLength, listPlace, type Place, readList, sumOf } from "./pack-format.ts";

/** A pack that is read from: texts stay on disk until they are asked for. */
export class PackReader {
  readonly places: ReadonlyMap<string, Place>;
  readonly #file: number;
  readonly #size: number;
  #buffer = Buffer.alloc(64 * 1024);

  /** Opens a pack. Throws where there is none, or it is not whole. */
  constructor(path: string) {
    this.#file = openSync(path, "r");
    this.#size = fstatSync(this.#file).size;
    try {
      const foot = this.#bytes(this.#size - footLength, footLength);
      const place = foot && listPlace(foot.toString());
      const list = place && this.#whole(place);
      if (list === undefined) throw new Error(`“${path}” is not whole.`);
      this.places = readList(list.toString());
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** The bytes of a text, until the next is read; undefined where there is none or they are not those written. */
  read(key: string): Buffer | undefined {
    const place = this.places.get(key);
    return place && this.#whole(place);
  }

  close(): void {
    closeSync(this.#file);
  }

  #whole({ offset, length, sum }: Place): Buffer | undefined {
    const bytes = this.#bytes(offset, length);
    return bytes && sumOf(bytes) === sum ? bytes : undefined;
  }

  #bytes(offset: number, length: number): Buffer | undefined {
    if (offset < 0 || offset + length > this.#size) return undefined;
    if (length > this.#buffer.length) this.#buffer = Buffer.alloc(2 * length);
    const bytes = this.#buffer.subarray(0, length);
    return readSync(this.#file, bytes, 0, length, offset) === length ? bytes : undefined;
  }
}
