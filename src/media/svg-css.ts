import { stripDataAddress } from "./data-address.ts";

/** Functions that load a file from words rather than from url(). */
const loading = /(?:-webkit-)?(?:image-set|cross-fade|expression|(?<![\w-])(?:src|image))\s*\(/gi;
const address = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')]*))\s*\)?/gi;

/**
 * Styles without anything that loads from elsewhere: what is left are fragments of the same file (`url(#a)`),
 * pictures and fonts that stand in it as data. Escapes and comments go first, since they can hide a word.
 */
export function cleanCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, " ")
    .replaceAll("\\", "")
    .replace(/@import[^;]*(?:;|$)/gi, " ")
    .replace(/-moz-binding|behavior\s*:/gi, "x-$&")
    .replace(loading, "none(")
    .replace(address, (_whole, double?: string, single?: string, bare?: string) => {
      const target = (double ?? single ?? bare ?? "").trim();
      if (/^#[^"()\s]*$/.test(target)) return `url(${target})`;
      const data = stripDataAddress(target, true);
      return data === undefined ? "none" : `url(${data})`;
    });
}
