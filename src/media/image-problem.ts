import type { Problem } from "../content/problem.ts";
import type { ImageFile } from "./types.ts";

/** What is plenty for any page, on a screen with two device pixels each; beyond it a repository only grows. */
const plenty = { width: 2560, bytes: 1_000_000, svgBytes: 200_000 } as const;

/** What `check` says of a picture that is larger than it need be, in pixels or in bytes. */
export function imageProblem({ path, format, width, bytes }: ImageFile): Problem | undefined {
  const place = { path, line: 1, column: 1, rule: "image-large" } as const;
  const kilobytes = `${Math.round(bytes / 1000)} KB`;
  if (format === "svg") {
    if (bytes <= plenty.svgBytes) return undefined;
    const message = `“${path}” has ${kilobytes}, which is much for a drawing.`;
    return {
      ...place,
      message,
      remedy: "Save it as plain SVG, without embedded pictures and editor's data.",
    };
  }
  if (width <= plenty.width && bytes <= plenty.bytes) return undefined;
  const message = `“${path}” is ${width} pixels wide and has ${kilobytes}: larger than a page needs.`;
  return { ...place, message, remedy: "Save it 1,600 pixels wide, as JPEG where it is a photograph." };
}
