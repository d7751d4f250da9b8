import { join } from "node:path";
import type { Problem } from "../content/problem.ts";
import { diskCache } from "../media/disk-cache.ts";
import { imageProblem } from "../media/image-problem.ts";
import { type ImageLibrary, imageLibrary } from "../media/library.ts";
import { damagedPictures } from "../media/maker.ts";
import { openMemo } from "../media/memo.ts";
import { loadNative } from "../media/native.ts";
import { resolveImage } from "../media/resolve.ts";
import type { Build } from "../site/build.ts";

/** Lends the build the community's pictures, without making any, and tells what is wrong with them. */
export async function lendPictures(build: Build): Promise<readonly Problem[]> {
  const { root, prefix } = build.options;
  const native = await loadNative();
  const folder = join(root, ".cache", "images");
  const memo = openMemo(folder, native.version);
  const paths = [...build.tree.files.keys()].filter((path) => /^(?:images|static)\//.test(path));
  const library: ImageLibrary = imageLibrary({ root, paths, native, memo });
  await memo.save();
  build.services.image = (path, alt, className, _first, size) =>
    resolveImage(library, path, { alt, prefix, ...(className && { className }), ...(size && { size }) });
  const large = library.images.flatMap((image) => {
    const problem = image.path.startsWith("images/") ? imageProblem(image) : undefined;
    return problem ? [problem] : [];
  });
  const damaged = await damagedPictures(library.images, native, diskCache(folder));
  return [...library.problems, ...large, ...damaged];
}
