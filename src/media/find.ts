import { decodePath } from "../site/addresses.ts";
import type { Found, ImageFile } from "./types.ts";

/** One spelling for names that only differ in how accents are put together. */
const composed = (path: string) => path.normalize("NFC");
const folded = (path: string) => composed(path).toLowerCase();

/** Looks a picture up by its path: as written, then with its escapes undone, then in any case of its letters. */
export function finder(images: readonly ImageFile[]): (path: string) => Found | undefined {
  const exact = new Map(images.map((image) => [image.path, image]));
  const byComposed = new Map(images.map((image) => [composed(image.path), image]));
  const byFolded = new Map(images.map((image) => [folded(image.path), image]));
  return (path) => {
    const written = exact.get(path);
    if (written) return { image: written, how: "exact" };
    const plain = decodePath(path);
    const unescaped = exact.get(plain) ?? byComposed.get(composed(plain));
    if (unescaped) return { image: unescaped, how: "decoded" };
    const similar = byFolded.get(folded(plain));
    return similar && { image: similar, how: "case" };
  };
}
