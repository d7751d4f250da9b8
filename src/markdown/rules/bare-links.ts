import type { MarkdownIt } from "markdown-it";

const wwwRest = /[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][^\s<>"'()[\]{}|\\^`]*)?/iy;

/** No address is without one of these; to look for them takes a third of what the whole test takes. */
const signs = /[:@]|\/\/|www\./i;

/** Makes links of bare addresses: http://, https://, www. and email. Nothing else: README.md and node.js are no addresses. */
export function bareLinks(md: MarkdownIt): void {
  md.linkify.set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true });
  md.linkify.add("ftp:", null).add("//", null);
  md.linkify.add("www.", {
    validate(text, position) {
      wwwRest.lastIndex = position;
      const found = wwwRest.exec(text)?.[0] ?? "";
      let end = found.length;
      // Signs at its end are the sentence's. A pattern would try each run of them within the address too.
      while (".,;:!?*_~-".includes(found[end - 1] ?? " ")) end--;
      return end;
    },
    normalize(match) {
      match.url = `https://${match.url}`;
    },
  });
  const test = md.linkify.test.bind(md.linkify);
  md.linkify.test = (text) => signs.test(text) && test(text);
}
