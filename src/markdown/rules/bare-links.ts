import type { MarkdownIt } from "markdown-it";

const wwwRest = /[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][^\s<>"'()[\]{}|\\^`]*)?/iy;

/** Makes links of bare addresses: http://, https://, www. and email. Nothing else: README.md and node.js are no addresses. */
export function bareLinks(md: MarkdownIt): void {
  md.linkify.set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true });
  md.linkify.add("ftp:", null).add("//", null);
  md.linkify.add("www.", {
    validate(text, position) {
      wwwRest.lastIndex = position;
      return wwwRest.exec(text)?.[0].replace(/[.,;:!?*_~-]+$/, "").length ?? 0;
    },
    normalize(match) {
      match.url = `https://${match.url}`;
    },
  });
}
