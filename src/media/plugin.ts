import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { Problem } from "../content/problem.ts";
import type { Build } from "../site/build.ts";
import { oldImagePlace } from "../site/old-places.ts";
import { pruneCache } from "../site/prune-cache.ts";
import type { IconLink } from "../site/services.ts";
import { derivatives } from "./derivatives.ts";
import { diskCache } from "./disk-cache.ts";
import { sharedSocialAddress, siteIcons } from "./icons.ts";
import { type ImageLibrary, imageLibrary } from "./library.ts";
import { pictureMaker } from "./maker.ts";
import { openMemo } from "./memo.ts";
import { loadNative } from "./native.ts";
import { isOwn, type Publisher, publisher } from "./publish.ts";
import { resolveImage } from "./resolve.ts";
import { socialPictures } from "./social.ts";
import { SocialAgain } from "./social-again.ts";
import { canDrawTitle } from "./social-svg.ts";

interface MediaOptions {
  readonly build: Build;
  /** False does without the native library, as on a machine where it is not installed. */
  readonly native?: boolean;
}

/** Serves the community's pictures: cleaned, in small modern formats, and the site's icons made of one. */
export async function mediaPlugin(
  _eleventyConfig: UserConfig,
  { build, native: wanted }: MediaOptions,
): Promise<void> {
  const { root, prefix } = build.options;
  const folder = join(root, ".cache", "images");
  const native = await loadNative(wanted);
  if (native.notice) console.warn(native.notice);
  const memo = openMemo(folder, native.version);
  const cache = diskCache(folder);
  const maker = pictureMaker(native, cache, (problem) => build.report([problem]));
  const socialPicture = socialPictures(native, cache);
  const social =
    native.sharp && !build.options.onlyPages
      ? new SocialAgain(join(folder, "social"), socialPicture)
      : undefined;
  const used = new Set<string>();
  let library: ImageLibrary;
  let making: Publisher;
  let icons: ReadonlyMap<string, Uint8Array> | undefined;

  let listed: string | undefined;
  let known: Problem[] = [];

  await build.onPlan(async () => {
    const files = [...build.tree.files.values()].filter(({ path }) => /^(?:images|static)\//.test(path));
    const listing = JSON.stringify(files);
    if (listing !== listed) {
      library = imageLibrary({ root, paths: files.map(({ path }) => path), native, memo });
      making = publisher(library, maker, (path) => oldImagePlace(path, build.site.config));
      known = [...library.problems];
      icons = await siteIcons(library, native, cache, (problem) => known.push(problem));
      build.icons = iconLinks(icons, build.href("/"));
      await memo.save();
      listed = listing;
    }
    build.report(known);
  });

  build.services.social = (words) => {
    if (social && canDrawTitle(words.title)) {
      const picture = socialPicture(words);
      if (!social.has(picture)) build.addLate(picture);
      return `/${picture.path}`;
    }
    return icons?.has(sharedSocialAddress) ? sharedSocialAddress : undefined;
  };

  build.services.image = (path, alt, className, priority = false, size) => {
    const found = library.find(path)?.image;
    if (found) for (const { address } of derivatives(found)) used.add(address);
    return resolveImage(library, path, {
      alt,
      prefix,
      priority,
      ...(className && { className }),
      ...(size && { size }),
    });
  };

  build.addOutputs(function* () {
    for (const [address, bytes] of icons ?? []) yield { path: address.slice(1), bytes: async () => bytes };
    // Pictures in static/ are served as they are, less their metadata; other files there are not this room's.
    for (const image of library.images) {
      if (!isOwn(image)) yield { path: image.path, bytes: () => maker.copy(image) };
    }
  });
  build.addFolder({
    again: (link) => social?.link(link),
    write: async (to) => {
      social?.tidy(to);
      build.report(await making.writeAll(to, used));
    },
    written: async () => {
      await cache.save();
      await social?.save();
      pruneCache(folder);
    },
    serve: (address) => making.serve(address),
  });
}

/** The links to those icons that a page names itself. */
function iconLinks(icons: ReadonlyMap<string, Uint8Array>, home: string): IconLink[] {
  if (!icons.has("/apple-touch-icon.png")) return [];
  return [
    { rel: "icon", href: `${home}images/icon.svg`, type: "image/svg+xml" },
    { rel: "apple-touch-icon", href: `${home}apple-touch-icon.png` },
  ];
}
