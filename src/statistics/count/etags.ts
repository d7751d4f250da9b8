import { readFileSync } from "node:fs";
import * as z from "zod";
import { writeWhole } from "../../site/write-whole.ts";

const pageSchema = z.object({
  etag: z.string(),
  next: z.string().optional(),
  repositories: z.array(
    z.object({
      id: z.number(),
      month: z.string(),
      language: z.string(),
      licence: z.string(),
      owner: z.string().optional(),
    }),
  ),
});
const schema = z.record(z.string(), pageSchema);

/** A page of GitHub's answer as it was last time: where GitHub says that nothing changed, it stands for the answer. */
export type KnownPage = z.infer<typeof pageSchema>;

/** Pages of earlier runs by their address. A file that cannot be read is as good as none. */
export class Etags {
  readonly #file: string;
  readonly #pages: Map<string, KnownPage>;

  constructor(file: string) {
    this.#file = file;
    this.#pages = new Map(Object.entries(read(file)));
  }

  get(address: string): KnownPage | undefined {
    return this.#pages.get(address);
  }

  set(address: string, page: KnownPage): void {
    this.#pages.set(address, page);
  }

  /** Writes all pages, whole or not at all. */
  save(): Promise<void> {
    return writeWhole(this.#file, JSON.stringify(Object.fromEntries(this.#pages)));
  }
}

function read(file: string): Record<string, KnownPage> {
  try {
    return schema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return {};
  }
}
