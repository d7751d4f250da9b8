import type {
  ChartRequest,
  Complaint,
  PictureSize,
  RenderContext,
  Rendered,
  ResolvedImage,
} from "../markdown/types.ts";
import type { SiteFolder } from "./site-folder.ts";
import type { Text } from "./text.ts";

/*
 * What rooms put out and lend one another through a build.
 */

/** A file of the finished site, made when it is asked for: the preview asks for one at a time. */
export type Output = {
  /** From the site's folder, with forward slashes: `blog/x/index.html`. */
  readonly path: string;
} & (
  | { readonly text: () => Text | Promise<Text> }
  | { readonly bytes: () => Promise<Uint8Array> }
  | KeptFile
  /** A file on disk, by its whole path, that is served as it is. */
  | { readonly copyOf: string }
);

/** What a cache keeps as a file of its own. */
export interface KeptFile {
  bytes(): Promise<Uint8Array>;
  /** The cache's file, by its whole path, which must not be written to; undefined where it could not be kept. */
  file(): Promise<string | undefined>;
}

/** A file, by its whole path, that was found whole: just now, or when its stamp was this. */
export interface SeenFile {
  readonly path: string;
  readonly stamp?: Stamp;
}

/** A file of the site that a cache may keep: its place, and what makes it anew where the kept one is gone by then. */
export interface Linked {
  readonly path: string;
  bytes(): Promise<Uint8Array>;
}

/** What changes when a file is written to: its size, the time in milliseconds and its number on the disk. */
export type Stamp = `${number} ${number} ${number}`;

/** What rooms further down lend to those that render bodies. */
export interface Services {
  markdown: { render(body: string, context: RenderContext): Rendered };
  /** A picture by its path from the project's root; `first` is for the one that a reader sees first. */
  image(
    path: string,
    alt: string,
    className?: string,
    first?: boolean,
    size?: PictureSize,
  ): ResolvedImage | undefined;
  chart(request: ChartRequest, path: string): { html: string } | { complaint: Complaint };
  /** The address, without the prefix, of a page's picture for social media: 1200 by 630 pixels. */
  social(words: SocialWords): string | undefined;
  /** A text that is made of nothing but these parts, the first of which says how: an earlier build's, or made now. */
  keep(parts: readonly string[], make: () => string): string;
}

/** What a picture for social media says, as plain text. */
export interface SocialWords {
  readonly title: string;
  /** What kind of page it is: Blog */
  readonly kind?: string;
  readonly siteName: string;
}

/** A link to one of the site's icons. */
export interface IconLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

/** A style sheet or script as the browser gets it. */
export interface Asset {
  /** Its address without the prefix; the hash in it lets hosts keep it for ever. */
  readonly url: string;
  readonly text: string;
}

/** Styles and scripts by the name of their entry: `src/styles/core.scss` is `styles.core`. */
export interface Assets {
  readonly styles: Readonly<Record<string, Asset>>;
  readonly scripts: Readonly<Record<string, Asset>>;
  /** The rules of `styles.core`, of which each page carries its own part. */
  readonly core?: UsableStyles;
}

/** A style sheet of which a page can be given only what it uses. */
export interface UsableStyles {
  /** The rules that a page with these classes and elements can meet, in their order. */
  usedBy(names: Names): string;
}

/** The classes (`.x`) and elements of a page: its own, and those of parts and scripts that other pages have too. */
export interface Names {
  readonly own: ReadonlySet<string>;
  /** The very same sets for the same parts: what is known of one need not be found out again. */
  readonly shared: readonly ReadonlySet<string>[];
}

/** A folder of files that a room makes and writes itself, because they are many and large. */
export interface Folder {
  /** Links what is kept and was in the last site into this one, before any page is laid out. */
  again?(link: (file: Linked, seen: SeenFile) => void): void;
  /** Writes what is not there yet into the site. */
  write?(site: SiteFolder): Promise<void>;
  /** Is told once the whole site is written. */
  written?(): Promise<void>;
  /** Makes one file for the preview, by its address without the prefix. */
  serve?(address: string): Promise<{ readonly type: string; readonly body: Uint8Array } | undefined>;
}
