/** The widths in pixels that a page's column needs, at one and two device pixels each, from phone to desktop. */
export const widths: readonly number[] = [320, 640, 960, 1280];

/** The widest copy in pixels that a picture's own address answers with. */
export const widestCopy = 1600;

/** Bytes from which a PNG's copy is reduced to 256 colours. */
export const largePng = 400_000;

export const encoding = {
  avif: { quality: 50, effort: 3 },
  webp: { quality: 75, effort: 4 },
  jpeg: { quality: 80, mozjpeg: true },
  gif: { effort: 1 },
  png: { compressionLevel: 9 },
  /** Effort above 1 takes half a minute for a photograph, and saves a sixth. */
  palette: { compressionLevel: 9, palette: true, quality: 90, effort: 1 },
} as const;

/** Rises when the code that makes pictures changes what it makes, so that nothing old is taken from the cache. */
export const recipe = 2;

/** Larger files are not read, and pictures of more pixels are not decoded: a small file can claim a billion. */
export const limits = { bytes: 40_000_000, svgBytes: 5_000_000, pixels: 100_000_000, seconds: 60 } as const;
