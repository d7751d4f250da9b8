import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { parseAttributes } from "../directives/attributes.ts";
import { directiveData } from "../directives/data.ts";
import { directiveOf } from "../directives/index.ts";
import { type PlacedHeading, placeHeadings } from "../heading-levels.ts";
import { type Page, pageOf } from "../page.ts";
import { textOf } from "../tokens.ts";
import { attributesOf } from "./inline-attributes.ts";

/**
 * Fits the body's headings under the page's title, which is the one h1: gives each its level and its id,
 * and leaves out empty ones and one that only says the title again.
 */
export function headings(md: MarkdownIt): void {
  md.core.ruler.push("headings", (state: StateCore) => {
    const page = pageOf(state.env);
    dropHeadings(state, page.context.title);
    // Where the author's HTML has headings too, all are placed together once the HTML is read.
    if (state.tokens.some(hasHtmlHeading)) page.headingsInHtml = true;
    placeAll(state.tokens, page);
  });
}

function placeAll(tokens: readonly Token[], page: Page): void {
  const open = tokens.filter((token) => token.type === "heading_open");
  const placed = placeHeadings(open.map((token) => ({ level: levelOf(token) })));
  let current = 1;
  let number = 0;
  let tag = "";
  let inside = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const place = placed[number++];
      const inline = tokens[index + 1];
      if (place === undefined || inline === undefined) continue;
      const chosen = takeChosenId(token, inline);
      const text = textOf(inline.children).trim();
      const asWritten = chosen === undefined ? undefined : page.headingIds.chosen(chosen);
      const id = asWritten ?? page.headingIds.next(chosen ?? text);
      if (!page.headingsInHtml) complain(page, token, text, place);
      current = place.level;
      tag = page.headingsInHtml ? token.tag : `h${place.level}`;
      token.attrSet("id", id);
      token.tag = tag;
      // What stands in a component heads no section of the page.
      if (inside === 0) page.headings.push({ level: place.level, id, text });
    } else if (token.type === "heading_close") token.tag = tag;
    else if (token.type === "directive_close") inside--;
    else if (token.type === "directive_open") {
      inside++;
      const data = directiveData(token);
      if (data && directiveOf(data.name)?.heading) data.level = Math.min(current + 1, 6);
    }
  }
}

function levelOf(token: Token): number {
  return Number(token.tag.slice(1));
}

function hasHtmlHeading(token: Token): boolean {
  if (token.type === "html_block") return /<h[1-6][\s>]/i.test(token.content);
  return (
    token.children?.some((child) => child.type === "html_inline" && /^<h[1-6][\s>]/i.test(child.content)) ??
    false
  );
}

/** The id that an author chose: `## Words {#id}`, or kramdown's `{: #id}` there or on a line of its own. */
function takeChosenId(open: Token, inline: Token): string | undefined {
  const last = inline.children?.at(-1);
  const ownLine = attributesOf(open)?.id;
  if (last?.type !== "text" || !last.content.endsWith("}")) return ownLine;
  const start = last.content.lastIndexOf("{");
  const braces = last.content.slice(Math.max(start, 0));
  const inner = /^\{(?::|(?=[ \t]{0,9}[#.]))([^{}]{1,200})\}$/.exec(braces)?.[1];
  const attributes = inner === undefined ? undefined : parseAttributes(inner);
  if (attributes === undefined) return ownLine;
  last.content = last.content.slice(0, start).trimEnd();
  return attributes.id ?? ownLine;
}

function complain(page: Page, token: Token, text: string, place: PlacedHeading): void {
  const line = token.map?.[0] ?? 0;
  const words = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const hashes = "#".repeat(place.level);
  if (place.secondH1) {
    page.problems.add(line, {
      rule: "heading-second-h1",
      message: `“${words}” is a main heading, but the page’s title is that already.`,
      remedy: `Write it with ${place.level} hashes: “${hashes} ${words}”.`,
    });
  } else if (place.skips) {
    page.problems.add(line, {
      rule: "heading-levels",
      message: `The heading “${words}” leaves out a level.`,
      remedy: `Write it with ${place.level} hashes: “${hashes} ${words}”.`,
    });
  }
}

/** Takes out headings without words, and a first one that says the page's title again. A link in that one stays. */
function dropHeadings(state: StateCore, title: string | undefined): void {
  let first = true;
  const kept: Token[] = [];
  for (let index = 0; index < state.tokens.length; index++) {
    const token = state.tokens[index];
    const inline = state.tokens[index + 1];
    if (token?.type === "heading_open" && inline !== undefined) {
      const children = inline.children ?? [];
      const text = textOf(children).trim();
      const isTitle =
        first && title !== undefined && (token.tag === "h1" || index === 0) && same(text, title);
      const isEmpty = text === "" && !children.some(({ type }) => type === "image" || type === "html_inline");
      if (!isEmpty) first = false;
      if (isTitle && children.some((child) => child.type === "link_open")) {
        token.type = "paragraph_open";
        token.tag = "p";
        const close = state.tokens[index + 2];
        if (close !== undefined) {
          close.type = "paragraph_close";
          close.tag = "p";
        }
      } else if (isTitle || isEmpty) {
        index += 2;
        continue;
      }
    }
    if (token !== undefined) kept.push(token);
  }
  state.tokens = kept;
}

function same(one: string, other: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();
  return plain(one) === plain(other);
}
