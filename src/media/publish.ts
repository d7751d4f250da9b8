import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import type { Problem } from "../content/problem.ts";
import { cleanCopy } from "./clean-copy.ts";
import { derivatives } from "./derivatives.ts";
import { diskCache, keyOf } from "./disk-cache.ts";
import { encodeDerivative } from "./encode.ts";
import type { ImageLibrary } from "./library.ts";
import { pool } from "./pool.ts";
import { encoding, recipe } from "./settings.ts";
import type { Derivative, ImageFile, OtherFile } from "./types.ts";

/** A file that the preview answers with. */
export interface Served {
  readonly type: string;
  readonly body: Uint8Array;
}

export interface Publisher {
  /**
   * Writes every picture's clean copy and every other file at its own address, and those smaller pictures whose
   * addresses are in `used`, below a folder. What cannot be made is told and left out.
   */
  writeAll(
    outFolder: string,
    used: ReadonlySet<string>,
    options?: { readonly concurrency?: number },
  ): Promise<readonly Problem[]>;
  /** Makes what an address (without path prefix) names, for the preview. Rejects where it cannot be made. */
  serve(address: string): Promise<Served | undefined>;
}

/** The source's bytes, if they are still those that the addresses were made from. */
async function sourceOf(image: ImageFile): Promise<Uint8Array> {
  const bytes = await readFile(image.file);
  if (createHash("sha256").update(bytes).digest("hex") === image.hash) return bytes;
  throw new Error("it changed while the site was built");
}

const mediaTypes: Readonly<Record<string, string>> = { svg: "image/svg+xml", ico: "image/x-icon" };

/** Makes pictures, through the cache. */
export function publisher(library: ImageLibrary): Publisher {
  const { images, others, native } = library;
  const cache = diskCache(library.cache);

  const copyOf = (image: ImageFile) => {
    const { hash, path, format } = image;
    // The path counts too, since what a file is follows from its name's ending as well.
    const key = keyOf("copy", recipe, hash, path, format, native.version, JSON.stringify(encoding));
    return cache.make(key, async () => cleanCopy(image, await sourceOf(image), native));
  };
  const make = (made: Derivative) => {
    const { image, width, format } = made;
    const settings = JSON.stringify(encoding[format]);
    const key = keyOf("derivative", recipe, image.hash, width, format, native.version, settings);
    return cache.make(key, async () => {
      if (!native.sharp) throw new Error("it takes sharp's native library to make it");
      return encodeDerivative(native.sharp, await sourceOf(image), made);
    });
  };

  interface Task {
    readonly address: string;
    readonly path: string;
    readonly type: string;
    readonly make: () => Promise<Uint8Array>;
  }
  const ofOther = ({ address, path, file }: OtherFile): Task => {
    return { address, path, type: "application/octet-stream", make: () => readFile(file) };
  };
  const ofImage = (image: ImageFile): Task[] => [
    {
      address: image.address,
      path: image.path,
      type: mediaTypes[image.format] ?? `image/${image.format}`,
      make: () => copyOf(image),
    },
    ...derivatives(image).map((made) => ({
      address: made.address,
      path: image.path,
      type: made.type,
      make: () => make(made),
    })),
  ];
  const tasks = new Map(
    [...others.map(ofOther), ...images.flatMap(ofImage)].map((task) => [task.address, task]),
  );

  return {
    async writeAll(outFolder, used, { concurrency = availableParallelism() } = {}) {
      const wanted = [...tasks.values()].filter(
        ({ address }) => address.startsWith("/images/") || used.has(address),
      );
      const problems = await pool(wanted, concurrency, async (task): Promise<Problem | undefined> => {
        const body = await task.make().catch((error: unknown) => String(error));
        if (typeof body === "string") return notMade(task.path, body);
        const file = join(outFolder, ...task.address.split("/").map(decodeURIComponent));
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, body);
        return undefined;
      });
      return problems.filter((problem) => problem !== undefined);
    },
    async serve(address) {
      const task = tasks.get(address);
      return task && { type: task.type, body: await task.make() };
    },
  };
}

function notMade(path: string, why: string): Problem {
  return {
    path: `images/${path}`,
    line: 1,
    column: 1,
    rule: "image-unreadable",
    message: `“images/${path}” could not be made ready for the site: ${why.replace(/^Error: |\.$/g, "")}.`,
    remedy: "Open it in a picture editor and save it again under the same name.",
  };
}
