import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Problem } from "../content/problem.ts";
import { decodePath } from "../site/addresses.ts";
import { contentType } from "../site/content-types.ts";
import { inTurns } from "../site/in-turns.ts";
import type { SiteFolder } from "../site/site-folder.ts";
import { derivatives } from "./derivatives.ts";
import type { ImageLibrary } from "./library.ts";
import type { Maker } from "./maker.ts";
import type { ImageFile } from "./types.ts";

/** A file that the preview answers with. */
export interface Served {
  readonly type: string;
  readonly body: Uint8Array;
}

/** Where a picture's or file's own copy stands besides, by its path; undefined for nowhere. */
export type OtherPlace = (path: string) => string | undefined;

export interface Publisher {
  /**
   * Writes below a folder, at their own addresses, the clean copy of every picture in images/ and the other files
   * there, and of the smaller pictures those whose addresses are in `used`. What cannot be made is told and left out.
   */
  writeAll(site: SiteFolder, used: ReadonlySet<string>): Promise<readonly Problem[]>;
  /** Makes what an address (without path prefix) names, for the preview. Rejects where it cannot be made. */
  serve(address: string): Promise<Served | undefined>;
}

interface Task {
  /** From the site's folder, as it is written on disk. */
  readonly output: string;
  /** The file that it is made from, from the project's root. */
  readonly path: string;
  readonly type: string;
  readonly make: () => Promise<Uint8Array>;
}

/** Makes ready what a library holds. */
export function publisher(
  library: ImageLibrary,
  maker: Maker,
  otherPlace: OtherPlace = () => undefined,
): Publisher {
  const tasks = new Map<string, Task>();
  const others = new Map<string, Task>();
  const add = (task: Task) => {
    tasks.set(task.output, task);
    const other = task.output === task.path ? otherPlace(task.path) : undefined;
    if (other !== undefined) others.set(other, task);
  };
  for (const { path, file } of library.others) {
    add({ output: path, path, type: contentType(path), make: () => readFile(file) });
  }
  for (const image of library.images) {
    const { path } = image;
    if (isOwn(image)) add({ output: path, path, type: typeOf(image), make: () => maker.copy(image) });
    for (const each of derivatives(image)) {
      add({ output: each.address.slice(1), path, type: each.type, make: () => maker.derivative(each) });
    }
  }
  return {
    async writeAll(site, used) {
      const problems: Problem[] = [];
      const wanted = [...tasks.values()].filter(
        ({ output }) => output.startsWith("images/") || used.has(`/${output}`),
      );
      await inTurns(availableParallelism(), wanted, async ({ output, path, make }) => {
        const body = await make().catch((error: unknown) => String(error));
        if (typeof body === "string") return void problems.push(notMade(path, body));
        for (const place of [output, output === path ? otherPlace(path) : undefined]) {
          if (place !== undefined) site.write(place, body);
        }
      });
      return problems;
    },
    async serve(address) {
      const place = decodePath(address).slice(1);
      const task = tasks.get(place) ?? others.get(place);
      return task && { type: task.type, body: await task.make() };
    },
  };
}

/** Whether a picture's own address is this room's: what lies in static/ is served by another. */
export const isOwn = ({ path }: ImageFile): boolean => path.startsWith("images/");

/** By what a picture is, whatever its name says. */
const typeOf = ({ format }: ImageFile): string => contentType(`picture.${format}`);

function notMade(path: string, why: string): Problem {
  return {
    path,
    line: 1,
    column: 1,
    rule: "image-unreadable",
    message: `“${path}” could not be made ready for the site: ${why.replace(/^Error: |\.$/g, "")}.`,
    remedy: "Open it in a picture editor and save it again under the same name.",
  };
}
