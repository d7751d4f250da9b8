import MarkdownItClass, { type MarkdownIt, type StateCore, type Token } from "markdown-it";
import { type Page, pageOf } from "../page.ts";
import { refusal, refusedAddress } from "./safe-links.ts";

/** Sends every link to where it should lead on this site, and takes the link off words that lead nowhere. */
export function links(md: MarkdownIt): void {
  md.core.ruler.push("links", (state: StateCore) => {
    const page = pageOf(state.env);
    let line = 0;
    for (const token of state.tokens) {
      if (token.map !== null) line = token.map[0];
      if (token.type === "inline" && token.children !== null) {
        token.children = resolveAll(token.children, page, line, md);
      }
    }
  });
}

function resolveAll(children: Token[], page: Page, line: number, md: MarkdownIt): Token[] {
  const resolved: Token[] = [];
  let empty = false;
  for (const [index, token] of children.entries()) {
    if (token.type === "link_open") {
      const href = String(token.attrGet("href") ?? "");
      const refused = refusedAddress(href);
      empty = href === "" || href === "#" || refused !== undefined;
      if (refused !== undefined) {
        page.problems.add(line, refusal("link", refused), refused.slice(0, 20));
        if (children[index + 1]?.type === "link_close") resolved.push(textToken(refused));
      } else if (empty) leadsNowhere(page, line, href);
      else {
        token.attrSet("href", resolveLink(page, line, href, md));
        if (page.isRepaired) token.attrSet("data-app-resolved", "");
        resolved.push(token);
        if (children[index + 1]?.type === "link_close") resolved.push(nameLink(page, line, href));
      }
    } else if (token.type !== "link_close" || !empty) resolved.push(token);
  }
  return resolved;
}

/** The address as it should stand on the page; the site says what is wrong with it. */
export function resolveLink(page: Page, line: number, href: string, md: MarkdownIt): string {
  if (!md.validateLink(href)) {
    page.problems.add(line, refusal("link", href));
    return "#";
  }
  const found = page.context.resolveLink?.(href);
  if (found?.complaint) page.problems.add(line, found.complaint, asWritten(page, line, href));
  return found?.href ?? href;
}

function leadsNowhere(page: Page, line: number, href: string): void {
  page.problems.add(
    line,
    {
      rule: "link-empty",
      message: `A link leads nowhere: “(${href})”.`,
      remedy: "Write an address between the round brackets, or take the brackets out.",
    },
    `](${href}`,
  );
}

/** A link without words cannot be read out: its address stands in for them. */
function nameLink(page: Page, line: number, href: string): Token {
  page.problems.add(
    line,
    {
      rule: "link-empty",
      message: `The link to “${href}” has no words.`,
      remedy: "Write between the square brackets what the reader finds there.",
    },
    "[](",
  );
  return textToken(href);
}

function textToken(content: string): Token {
  const text = new MarkdownItClass.Token("text", "", 0);
  text.content = content;
  return text;
}

/** A longer line holds no prose: an address in it is told as it is encoded. */
const longestLooked = 20_000;

/** Addresses are percent-encoded by the time they are resolved; authors may have written them plainly. */
export function asWritten(page: Page, line: number, address: string): string {
  const text = page.lines[line] ?? "";
  // To look through a line for each of its addresses would take time with the square of its length.
  if (!address.includes("%") || text.length > longestLooked || text.includes(address)) return address;
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
