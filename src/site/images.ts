import { escapeHtml } from "../markdown/html.ts";
import type { Complaint, ResolvedImage } from "../markdown/types.ts";
import { decodePath } from "./addresses.ts";
import { fromPelican, join, oldImage, withSlashes } from "./old-places.ts";

/**
 * Where a picture in a file's body can lie, by its path from the project's root, the likeliest first:
 * case and spaces are kept as written, and an address reaches what it meant on an older site.
 */
export function imageCandidates(src: string, path: string): string[] {
  const { address, folder } = fromPelican(withSlashes(src.trim()).replace(/[?#].*$/, ""), path);
  const below = oldImage(address) ?? address.replace(/^(?:\.{0,2}\/)+/, "");
  const beside = address.startsWith("/") ? address.slice(1) : join(folder, address);
  const inStatic = /^static\//.test(below) ? below : `static/${below}`;
  const tries = below === inStatic ? [beside, inStatic] : [beside, `images/${below}`, inStatic];
  const paths = [...tries, ...tries.map(decodePath)].map((name) => join("", name));
  return [...new Set(paths)].filter((name) => /^(?:images|static)\//.test(name));
}

/** What is said of a picture that is not there: the page stands without it. */
export function missingImage(src: string): Complaint {
  return {
    rule: "image-missing",
    message: `The picture “${decodePath(src)}” is not there.`,
    remedy: "Put it in the images folder, or correct its name: capitals and spaces count.",
  };
}

/** A picture on another site becomes a link to it: shown, it would tell that site who reads the page. */
export function foreignImage(src: string, alt: string): ResolvedImage {
  return {
    src,
    html: `<a href="${escapeHtml(src)}">${escapeHtml(alt || "A picture on another site")}</a>`,
    isLink: true,
    complaint: {
      rule: "image-third-party",
      message: `The picture “${src}” is on another site, which would see who reads the page. It is shown as a link.`,
      remedy: "Save the picture in the images folder and use it from there.",
    },
  };
}
