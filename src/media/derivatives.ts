import { keyOf } from "./disk-cache.ts";
import { encoding, recipe, widths } from "./settings.ts";
import type { Derivative, Facts, ImageFile } from "./types.ts";

const folder = "/assets/images/";

/**
 * The widths in which a picture of pixels is made: never wider than itself, and itself where the next smaller one
 * is not close. Pictures that move keep their own file.
 */
export function widthsOf({ format, animated }: Pick<Facts, "format" | "animated">, width: number): number[] {
  if (animated || format === "svg" || format === "gif" || format === "ico") return [];
  const smaller = widths.filter((each) => each < width * 0.9);
  return smaller.length === widths.length ? smaller : [...smaller, Math.min(width, widths.at(-1) ?? width)];
}

/** The part of an address that says which picture it is: letters a to z, digits and hyphens. */
function nameOf(path: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  const plain = file
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return plain.slice(0, 60).replace(/^-|-$/g, "") || "picture";
}

/** The pictures that a page may show in an image's place, AVIF first, each format from narrow to wide. */
export function derivatives(image: ImageFile): Derivative[] {
  return (["avif", "webp"] as const).flatMap((format) =>
    image.widths.map((width) => {
      const hash = keyOf(recipe, image.hash, width, format, JSON.stringify(encoding[format])).slice(0, 10);
      const address = `${folder}${nameOf(image.path)}-${width}-${hash}.${format}`;
      return { image, address, format, type: `image/${format}` as const, width };
    }),
  );
}
