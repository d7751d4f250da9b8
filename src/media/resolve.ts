import { fitted } from "../markdown/picture-size.ts";
import type { Complaint, ResolvedImage } from "../markdown/types.ts";
import { decodePath } from "../site/addresses.ts";
import type { ImageLibrary } from "./library.ts";
import { type PictureOptions, pictureHtml, shownSize } from "./picture.ts";

/** What a page shows for a picture that it names by a path from the project's root; undefined where there is none. */
export function resolveImage(
  library: ImageLibrary,
  path: string,
  options: PictureOptions,
): ResolvedImage | undefined {
  const at = (address: string) => (options.prefix ?? "/").replace(/\/$/, "") + address;
  const found = library.find(path);
  if (found) {
    const { image, how } = found;
    const html = pictureHtml(image, options);
    const complaint = how === "case" ? { complaint: otherCase(decodePath(path), image.path) } : {};
    return { src: at(image.address), ...fitted(shownSize(image), options.size), html, ...complaint };
  }
  const fault = library.faultOf(path);
  if (!fault) return undefined;
  const { rule, message, remedy } = fault;
  return { src: at(`/${encodeURI(path)}`), complaint: { rule, message, remedy } };
}

function otherCase(path: string, name: string): Complaint {
  return {
    rule: "image-name",
    message: `The picture “${path}” is called “${name}”: capitals count on the web.`,
    remedy: `Write “${name}”.`,
  };
}
