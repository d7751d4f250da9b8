import type { ResolvedImage } from "../types.ts";

/** Answers for every picture as the site does for one of another site. */
export function elsewhere(src: string, alt: string): ResolvedImage {
  const complaint = { rule: "image-third-party", message: "It is elsewhere.", remedy: "Save it." } as const;
  return { src, html: `<a href="${src}">${alt || "A picture on another site"}</a>`, isLink: true, complaint };
}
