import type { TestContext } from "node:test";
import type { Problem } from "../content/problem.ts";
import { project } from "../site/folder.fixture.ts";
import { diskCache } from "./disk-cache.ts";
import { pictureMaker } from "./maker.ts";
import { libraryOf, native } from "./pictures.fixture.ts";
import type { ImageFile } from "./types.ts";

type Files = Readonly<Record<string, Uint8Array | string>>;

/** A maker over these files, with all that it reports. */
export function making(t: TestContext, files: Files, with_ = native, cache = project(t, {})) {
  const library = libraryOf(t, files, with_);
  const problems: Problem[] = [];
  const maker = pictureMaker(with_, diskCache(cache), (problem) => problems.push(problem));
  const image = (path: string): ImageFile => {
    const found = library.find(path)?.image;
    if (!found) throw new Error(`${path} was not found`);
    return found;
  };
  return { library, maker, problems, image };
}
