import type { Complaint, ResolvedImage } from "../markdown/types.ts";
import { escapeHtml } from "./escape.ts";
import { join, oldImage } from "./links.ts";

/**
 * Where a picture in a file's body can lie, by its path from the project's root, the likeliest first:
 * case and spaces are kept as written, and an address reaches what it meant on an older site.
 */
export function imageCandidates(src: string, path: string): string[] {
  const written = src.trim().replace(/[?#].*$/, "");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const below = oldImage(written) ?? written.replace(/^(?:\.{0,2}\/)+/, "");
  const beside = written.startsWith("/") ? written.slice(1) : join(folder, written);
  const tries = [beside, `images/${below}`, `static/${below.replace(/^static\//, "")}`].map((name) =>
    join("", name),
  );
  return [...new Set([...tries, ...tries.map(decoded)])].filter((name) => /^(?:images|static)\//.test(name));
}

/** What is said of a picture that is not there: the page stands without it. */
export function missingImage(src: string): Complaint {
  return {
    rule: "image-missing",
    message: `The picture “${src}” is not there.`,
    remedy: "Put it in the images folder, or correct its name: capitals and spaces count.",
  };
}

/** A picture on another site becomes a link to it: shown, it would tell that site who reads the page. */
export function foreignImage(src: string, alt: string): ResolvedImage {
  return {
    src,
    html: `<a href="${escapeHtml(src)}">${escapeHtml(alt || "A picture on another site")}</a>`,
    complaint: {
      rule: "image-third-party",
      message: `The picture “${src}” is on another site, which would see who reads the page. It is shown as a link.`,
      remedy: "Save the picture in the images folder and use it from there.",
    },
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
