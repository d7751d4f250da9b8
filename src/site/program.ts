/**
 * The hash of the sources and packages that this very code was bundled from, which launch.mjs named its folder by;
 * undefined where it runs from the sources, which may change under it. Node counts too: it brings the alphabets that
 * words are compared and cut by.
 */
export const program = programOf(import.meta.url);

function programOf(url: string): string | undefined {
  const hash = /\/\.cache\/program\/([0-9a-f]{20})\/[^/]+$/.exec(url)?.[1];
  return hash && `${hash}-${process.version}`;
}
