/** The formats that browsers show and that the site can clean. */
export type Format = "avif" | "gif" | "ico" | "jpeg" | "png" | "svg" | "webp";

/** What a picture's own bytes say of it, read without decoding it. */
export interface Facts {
  readonly format: Format;
  /** Pixels as they are stored, before any turn. */
  readonly width: number;
  readonly height: number;
  /** EXIF's orientation, 1 to 8: from 5 on, width and height change places when the picture is shown. */
  readonly orientation: number;
  /** True where it has more than one frame. */
  readonly animated: boolean;
  /** True where the bytes end before the picture does. */
  readonly cut: boolean;
}

/** A picture of the community's: below images/, or below static/. */
export interface ImageFile {
  /** From the project's root, as it is written on disk, with forward slashes. */
  readonly path: string;
  /** Where it lies on this machine. */
  readonly file: string;
  /** Its address on the site, without a path prefix: /images/a%20photo.jpg */
  readonly address: string;
  readonly format: Format;
  /** Pixels as it is shown: EXIF's orientation is taken into account. */
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
  readonly animated: boolean;
  /** True where its data are broken: it is served without its metadata, and nothing is made from it. */
  readonly damaged: boolean;
  /** Widths in pixels in which it is made as AVIF and WebP; none where it is shown as it is. */
  readonly widths: readonly number[];
  /** The file's size in bytes. */
  readonly bytes: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash: string;
}

/** A file below images/ that is no picture and is copied as it is. */
export interface OtherFile {
  readonly path: string;
  readonly file: string;
  readonly address: string;
}

/** A picture that was looked for: how well the words agree with the file's name. */
export interface Found {
  readonly image: ImageFile;
  /** `case`: only a file system that takes A for a would find it; a web server does not. */
  readonly how: "exact" | "decoded" | "case";
}

/** A picture made from another. */
export interface Derivative {
  readonly image: ImageFile;
  /** Known before the picture is made: it holds the hash of the source and the settings. */
  readonly address: string;
  readonly format: "avif" | "webp";
  readonly type: `image/${string}`;
  /** In pixels. */
  readonly width: number;
}
