import type { MarkdownIt } from "markdown-it";
import type { Complaint } from "../types.ts";

/** Schemes that a link or a picture may have; an address without one is of this site. */
const allowed = new Set(["http", "https", "mailto", "tel", "webcal"]);

/** What stands for an address that is let through nowhere: a place on the page that is not there, with the address behind. */
const refused = "#app-refused:";

/**
 * Lets through addresses of known kinds only: `javascript:`, `data:` and all others. What is written as a link or a
 * picture still is one to the parser, with an address that leads nowhere, so that the rules for those can say so.
 */
export function safeLinks(md: MarkdownIt): void {
  md.validateLink = (address) => {
    const scheme = /^[\s\p{Cc}]*([a-z][a-z0-9+.-]*):/iu.exec(address.slice(0, 200))?.[1];
    return scheme === undefined || allowed.has(scheme.toLowerCase());
  };
  const { parseLinkDestination } = md.helpers;
  md.helpers = {
    ...md.helpers,
    parseLinkDestination(text, start, max) {
      const found = parseLinkDestination(text, start, max);
      const isSafe = md.validateLink(found.str) && md.validateLink(md.normalizeLink(found.str));
      return isSafe
        ? found
        : { ...found, str: refused + encodeURIComponent(found.str.replace(/\p{Surrogate}/gu, "�")) };
    },
  };
}

/** The address that a link or a picture would have had, if the site allowed it; undefined where nothing was refused. */
export function refusedAddress(address: string): string | undefined {
  if (!address.startsWith(refused)) return undefined;
  const encoded = address.slice(refused.length);
  try {
    return decodeURIComponent(encoded);
  } catch {
    // An author's own words, which only start like ours.
    return encoded;
  }
}

/** What an author is told of such an address. */
export function refusal(kind: "link" | "picture", address: string): Complaint {
  const shown = address.slice(0, 80);
  return kind === "link"
    ? {
        rule: "html-unsafe",
        message: `The link to “${shown}” is not one that the site allows.`,
        remedy: "Link to a page of this site, or to an address that starts with https:// or mailto:.",
      }
    : {
        rule: "html-unsafe",
        message: `The address “${shown}” is not one that the site allows for a picture.`,
        remedy: "Save the picture in the images folder and use it from there.",
      };
}
