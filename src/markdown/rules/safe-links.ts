import type { MarkdownIt } from "markdown-it";

/** Schemes that a link or a picture may have; an address without one is of this site. */
const allowed = new Set(["http", "https", "mailto", "tel", "webcal"]);

/** Lets through addresses of known kinds only: `javascript:`, `data:` and all others stay text. */
export function safeLinks(md: MarkdownIt): void {
  md.validateLink = (address) => {
    const scheme = /^[\s\p{Cc}]*([a-z][a-z0-9+.-]*):/iu.exec(address.slice(0, 200))?.[1];
    return scheme === undefined || allowed.has(scheme.toLowerCase());
  };
}
