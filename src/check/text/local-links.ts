import type { Finding } from "./finding.ts";

/** Addresses that only their author's computer or network answers: RFC 6761, RFC 1918, and paths of a disk. */
const local =
  /^(?:https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+)(?=[:/?#]|$)|file:|[a-z]:[\\/]|\\\\)/i;

const inMarkdown = /\]\([ \t]*<?([^\s<>()]{1,2000})/g;
const inHtml = /\s(?:href|src)=["']?([^\s"'<>]{1,2000})/gi;

/** Links and pictures that work on their author's computer and nowhere else. An address that stands there to be read is none. */
export function* localLinks(prose: string): Generator<Finding> {
  for (const pattern of [inMarkdown, inHtml]) {
    for (const { 0: whole, 1: address = "", index } of prose.matchAll(pattern)) {
      if (!local.test(address)) continue;
      yield {
        at: index + whole.length - address.length,
        rule: "link-local",
        message: `“${address.slice(0, 60)}” is an address on your own computer or network, which readers cannot reach.`,
        remedy:
          "Write the address that it has on the web, or put the file in the images or the static folder.",
      };
    }
  }
}
