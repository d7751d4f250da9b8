import { escapeHtml } from "../markdown/html.ts";
import { fitted, type PictureSize } from "../markdown/picture-size.ts";
import { derivatives } from "./derivatives.ts";
import { widestCopy } from "./settings.ts";
import type { Derivative, ImageFile } from "./types.ts";

export interface PictureOptions {
  /** What the picture shows, in words; empty for one that only decorates. */
  readonly alt: string;
  /** True for the one picture that a reader sees first: it is fetched at once, others when they come near. */
  readonly priority?: boolean;
  readonly className?: string;
  /** How large it may be shown at most, in CSS pixels. Without it, as large as it is and its place allows. */
  readonly size?: PictureSize;
  /** The site's path prefix, as `/` or `/x/`. */
  readonly prefix?: string;
}

/** NHS.UK frontend's two-thirds column, within its gutters. */
const columnWidth = 640;
const column = "(min-width: 1020px) 640px, (min-width: 769px) 63vw, calc(100vw - 32px)";

/** The size in pixels that the copy at a picture's own address has. */
export function shownSize({ width, height }: Pick<ImageFile, "width" | "height">): {
  width: number;
  height: number;
} {
  if (width <= widestCopy) return { width, height };
  return { width: widestCopy, height: Math.max(1, Math.round((height * widestCopy) / width)) };
}

/** A picture's element: `<picture>` with AVIF and WebP where they are made, else `<img>` alone. */
export function pictureHtml(image: ImageFile, options: PictureOptions): string {
  const { alt, priority = false, className, prefix = "/" } = options;
  const { width, height } = fitted(shownSize(image), options.size);
  const sizes = options.size !== undefined && width < columnWidth ? `${width}px` : column;
  const at = (address: string) => escapeHtml(prefix.replace(/\/$/, "") + address);
  const attributes = [
    ...(className ? [`class="${escapeHtml(className)}"`] : []),
    `src="${at(image.address)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}"`,
    priority ? 'fetchpriority="high"' : 'loading="lazy" decoding="async"',
  ];
  const img = `<img ${attributes.join(" ")}>`;
  const all = derivatives(image);
  if (all.length === 0) return img;
  const source = (format: Derivative["format"]) => {
    const set = all
      .filter((each) => each.format === format)
      .map((each) => `${at(each.address)} ${each.width}w`);
    return `<source type="image/${format}" srcset="${set.join(", ")}" sizes="${sizes}">`;
  };
  return `<picture>${source("avif")}${source("webp")}${img}</picture>`;
}
