import MarkdownIt, { type Token } from "markdown-it";
import { escapeInline } from "./escape.ts";
import { isLabelLine } from "./labels.ts";
import type { Link } from "./record.ts";

/*
 * A note as the row of blocks that it is made of. Definitions of links stay paragraphs here, so that every line
 * of the file belongs to a block and none is lost.
 */
const parser = new MarkdownIt("commonmark").disable("reference");

// Right below a list, `**Apologies**` would go on with the last item's words, and its own list with the one above.
parser.block.ruler.before(
  "paragraph",
  "label",
  ({ blkIndent, sCount, src, bMarks, eMarks }, line, _end, silent) =>
    silent && (sCount[line] ?? 0) < blkIndent && isLabelLine(src.slice(bMarks[line], eMarks[line])),
  { alt: ["paragraph"] },
);

/** A top-level block of a note, or a block inside a list item. */
export interface Block {
  readonly type: "heading" | "paragraph" | "bullets" | "numbers" | "fence" | "rule" | "other";
  /** A heading's level, else 0. */
  readonly level: number;
  /** The words of a heading or a paragraph, without marks; a fence's content. */
  readonly text: string;
  /** The words that stand in bold at the start of a paragraph or heading. */
  readonly bold: string;
  /** The links of a heading or a paragraph. */
  readonly links: readonly Link[];
  /** Whether it shows a picture, so that its words are not all that it says. */
  readonly hasPicture: boolean;
  /** What a fence's label says: "python". */
  readonly info: string;
  /** The Markdown it was written in, without the indentation of a list around it. */
  readonly source: string;
  /** The line of the body, counted from 0. */
  readonly line: number;
  readonly items: readonly Item[];
}

/** An item of a list. */
export interface Item {
  /** The number as written, for numbered lists. */
  readonly number: number | undefined;
  readonly blocks: readonly Block[];
}

const types: Readonly<Record<string, Block["type"]>> = {
  heading_open: "heading",
  paragraph_open: "paragraph",
  bullet_list_open: "bullets",
  ordered_list_open: "numbers",
  fence: "fence",
  code_block: "fence",
  hr: "rule",
};

/** The words of an inline token's children, as a reader sees them. */
function words(tokens: readonly Token[]): string {
  const parts = tokens.map((token) => {
    if (token.type === "softbreak" || token.type === "hardbreak") return " ";
    if (token.type === "html_inline") return /^<br\b/i.test(token.content) ? " " : "";
    return token.content;
  });
  return parts.join("").split(/\s+/).join(" ").trim();
}

function linksIn(tokens: readonly Token[]): Link[] {
  return tokens.flatMap((token, at) => {
    if (token.type !== "link_open") return [];
    const text = words(tokens.slice(at, closing(tokens, at)));
    return text === "" ? [] : [{ text, href: String(token.attrGet("href") ?? "") }];
  });
}

function leadingBold(tokens: readonly Token[]): string {
  const first = tokens.findIndex((token) => token.type !== "text" || token.content.trim() !== "");
  if (tokens[first]?.type !== "strong_open") return "";
  const level = tokens[first].level;
  const end = tokens.findIndex(
    (token, at) => at > first && token.type === "strong_close" && token.level === level,
  );
  return words(tokens.slice(first, end));
}

/** The lines of a block inside a list item, freed from the item's indentation. */
function dedent(lines: readonly string[]): string {
  const [first = "", ...others] = lines;
  const indents = others.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const least = indents.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return [first.trimStart(), ...others.map((line) => line.slice(Math.min(least, line.search(/\S|$/))))].join(
    "\n",
  );
}

/** The index of the token that closes the one at `open`. */
function closing(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.nesting !== 1) return open;
  const level = tokens[open].level;
  let at = open + 1;
  while (at < tokens.length && (tokens[at]?.nesting !== -1 || tokens[at]?.level !== level)) at += 1;
  return at;
}

function listItems(tokens: readonly Token[], lines: readonly string[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = closing(tokens, at);
    const number = Number.parseInt(tokens[at]?.info ?? "", 10);
    items.push({
      number: Number.isNaN(number) ? undefined : number,
      blocks: toBlocks(tokens.slice(at + 1, end), lines),
    });
    at = end;
  }
  return items;
}

function toBlocks(tokens: readonly Token[], lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const end = closing(tokens, at);
    const type = types[token.type] ?? "other";
    const inside = tokens.slice(at + 1, end);
    const inline = inside[0]?.type === "inline" ? inside[0] : undefined;
    const children = inline?.children ?? [];
    blocks.push({
      type,
      level: type === "heading" ? Number(token.tag.slice(1)) : 0,
      text: type === "fence" ? token.content : words(children),
      bold: leadingBold(children),
      links: linksIn(children),
      hasPicture: children.some((child) => child.type === "image"),
      info: token.info.trim(),
      source: sourceOf(token, inline, lines),
      line: token.map?.[0] ?? 0,
      items: type === "bullets" || type === "numbers" ? listItems(inside, lines) : [],
    });
    at = end;
  }
  return blocks;
}

/** A block's Markdown, as it can stand anywhere: out of its list, and with a heading on one line. */
function sourceOf(token: Token, inline: Token | undefined, lines: readonly string[]): string {
  if (token.type === "paragraph_open") return inline?.content ?? "";
  if (token.type === "heading_open") {
    return `${"#".repeat(Number(token.tag.slice(1)))} ${(inline?.content ?? "").split("\n").join(" ")}`;
  }
  const [from, to] = token.map ?? [0, 0];
  const own = lines.slice(from, to);
  return (token.level > 0 ? dedent(own) : own.join("\n")).trimEnd();
}

/** Reads a note's Markdown as blocks, in order. */
export function readBlocks(body: string): Block[] {
  return toBlocks(parser.parse(body, {}), body.split("\n"));
}

/** A line's words as a block of their own, though they may look like a list or a heading. */
export function readParagraph(source: string, line: number): Block {
  const [first, ...others] = readBlocks(source);
  if (first?.type === "paragraph" && others.length === 0) return { ...first, line };
  const escaped = escapeInline(source.split(/\s+/).join(" "));
  return {
    type: "paragraph",
    level: 0,
    text: source,
    bold: "",
    links: [],
    hasPicture: false,
    info: "",
    source: escaped,
    line,
    items: [],
  };
}
