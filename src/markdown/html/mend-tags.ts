import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from "parse5";
import {
  adoptedTags,
  inlineTags,
  lineTags,
  optionalEnds,
  paragraphEnders,
  rawTags,
  scopes,
  selfClosers,
  transparentTags,
  voidTags,
} from "./tags.ts";

/** A tag that does not nest as it should. */
export interface Fault {
  readonly kind: "stray" | "unclosed" | "block" | "comment" | "deep" | "unsafe";
  readonly tag: string;
  /** Where the tag stands in the HTML that was given. */
  readonly offset: number;
}

interface Open {
  readonly tag: string;
  readonly offset: number;
  /** The piece before the first block inside an element of the line: where it ends, if it is left open. */
  breakAt?: number;
}

/** Deeper elements are flattened: the tools that walk the tree do it by recursion. */
export const maximumDepth = 100;

/**
 * Makes HTML's tags nest, before it is parsed: end tags that close nothing go, an element of the line that
 * is left open ends with the block that it opened in, and what is nested too deeply is flattened. Text is
 * never touched. Takes time in proportion to the HTML's length.
 */
export function mendTags(
  html: string,
  { keepComments = false } = {},
): { readonly html: string; readonly faults: readonly Fault[] } {
  const mender = new Mender(html, keepComments);
  const comment = mender.run();
  if (comment === undefined) return { html: mender.pieces.join(""), faults: mender.faults };
  // A comment that never ends would swallow the rest of the page: its words are kept instead.
  const again = mendTags(html.slice(0, comment) + html.slice(comment).replaceAll("<!--", " "), {
    keepComments,
  });
  return { html: again.html, faults: [{ kind: "comment", tag: "<!--", offset: comment }, ...again.faults] };
}

class Mender implements TokenHandler {
  readonly pieces: string[] = [];
  readonly faults: Fault[] = [];
  private readonly html: string;
  private readonly keepComments: boolean;
  private readonly lower: string;
  private readonly open: Open[] = [];
  private readonly tokenizer: Tokenizer;
  private readonly neverEnded = new Set<string>();
  private tooDeep = 0;
  private foreign = 0;
  private unended: number | undefined;
  private read = 0;
  /** The block that ended a paragraph before its end tag. */
  private ender: Fault | undefined;

  constructor(html: string, keepComments: boolean) {
    this.html = html;
    this.keepComments = keepComments;
    this.lower = html.toLowerCase();
    this.tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, this);
  }

  /** Runs over the whole HTML; gives back where a comment starts that does not end. */
  run(): number | undefined {
    this.tokenizer.write(this.html, true);
    return this.unended;
  }

  onStartTag(token: Token.TagToken): void {
    const { tagName: tag, location } = token;
    if (!location) return;
    const { startOffset: offset, endOffset } = location;
    const source = this.html.slice(offset, endOffset);
    this.read = endOffset;
    if (transparentTags.has(tag)) {
      if (tag === "form" || tag === "select") this.faults.push({ kind: "unsafe", tag: `<${tag}>`, offset });
      this.pieces.push(tag === "option" ? " " : "");
      return;
    }
    this.closeBefore(tag, offset);
    if (voidTags.has(tag)) {
      this.pieces.push(source);
      return;
    }
    if (this.open.length >= maximumDepth && !this.evict()) {
      if (this.tooDeep === 0) this.faults.push({ kind: "deep", tag: `<${tag}>`, offset });
      this.tooDeep += 1;
      return;
    }
    if (this.foreign > 0 && token.selfClosing) {
      this.pieces.push(source);
      return;
    }
    if (this.foreign === 0 && !inlineTags.has(tag)) this.markBreaks();
    if (this.isEmpty(token, endOffset)) {
      this.pieces.push(`${source}</${tag}>`);
      return;
    }
    this.pieces.push(source);
    this.open.push({ tag, offset });
    if (tag === "svg") this.foreign += 1;
  }

  onEndTag(token: Token.TagToken): void {
    const { tagName: tag, location } = token;
    if (!location) return;
    const { startOffset: offset } = location;
    this.read = location.endOffset;
    if (transparentTags.has(tag)) return;
    if (tag === "br") {
      this.pieces.push("<br>");
      return;
    }
    if (this.tooDeep > 0) {
      this.tooDeep -= 1;
      return;
    }
    const at = this.find(tag);
    if (at < 0) {
      if (!voidTags.has(tag)) this.stray(tag, offset);
      return;
    }
    if (inlineTags.has(tag) && this.hasBlockAbove(at)) {
      this.misnest(at, tag, offset);
      return;
    }
    this.closeTo(at);
  }

  /** An end tag that closes nothing; a paragraph's, because a block has ended the paragraph before. */
  private stray(tag: string, offset: number): void {
    const ender = tag === "p" ? this.ender : undefined;
    this.ender = undefined;
    this.faults.push(ender ?? { kind: "stray", tag: `</${tag}>`, offset });
  }

  onComment(token: Token.CommentToken): void {
    const { location } = token;
    if (!location) return;
    this.read = location.endOffset;
    const source = this.html.slice(location.startOffset, location.endOffset);
    if (this.keepComments) this.pieces.push(source);
    if (location.endOffset < this.html.length) return;
    if (source.startsWith("<!--") && !source.endsWith("-->")) this.unended ??= location.startOffset;
    else if (!source.endsWith(">")) this.read = location.startOffset;
  }

  onDoctype(token: Token.DoctypeToken): void {
    this.read = token.location?.endOffset ?? this.read;
  }

  onEof(): void {
    // A tag that never ends (`<a href="x`): what it would swallow is shown as it was written.
    const rest = this.html.slice(this.read);
    if (rest !== "" && this.unended === undefined) {
      this.faults.push({ kind: "unclosed", tag: rest.slice(0, 20), offset: this.read });
      this.pieces.push(rest.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
    }
    if (this.open.length > 0) this.closeTo(0, true);
  }

  onCharacter(token: Token.CharacterToken): void {
    this.text(token);
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.text(token);
  }

  onNullCharacter(token: Token.CharacterToken): void {
    this.read = token.location?.endOffset ?? this.read;
  }

  private text({ location }: Token.CharacterToken): void {
    if (!location) return;
    this.read = location.endOffset;
    this.pieces.push(this.html.slice(location.startOffset, location.endOffset));
  }

  /** Ends what ends by itself before this tag: a paragraph before a block, an item before the next. */
  private closeBefore(tag: string, offset: number): void {
    if (paragraphEnders.has(tag)) {
      const paragraph = this.paragraph();
      if (paragraph >= 0) {
        this.closeTo(paragraph);
        this.ender = { kind: "block", tag: `<${tag}>`, offset };
      }
    }
    const rule = selfClosers[tag];
    if (rule) {
      for (let at = this.open.length - 1; at >= 0; at -= 1) {
        const entry = this.open[at];
        if (!entry || rule.within.has(entry.tag)) break;
        if (rule.closes.has(entry.tag)) {
          this.closeTo(at);
          break;
        }
      }
    }
    const last = this.open.at(-1);
    const nested =
      tag === "a"
        ? this.find("a")
        : isHeading(tag) && last && isHeading(last.tag)
          ? this.open.length - 1
          : -1;
    const entry = this.open[nested];
    if (entry && (tag !== "a" || !this.hasScopeAbove(nested))) this.endUnclosed(nested, entry);
  }

  private paragraph(): number {
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const tag = this.open[at]?.tag ?? "";
      if (tag === "p") return at;
      if (!inlineTags.has(tag)) return -1;
    }
    return -1;
  }

  private find(tag: string): number {
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const open = this.open[at]?.tag ?? "";
      if (open === tag || (isHeading(tag) && isHeading(open))) return at;
      if (scopes.has(open) && !["table", "thead", "tbody", "tfoot", "tr"].includes(tag)) return -1;
      if (open === "table") return -1;
      if (tag === "li" && (open === "ul" || open === "ol")) return -1;
      if (tag === "p" && !inlineTags.has(open)) return -1;
    }
    return -1;
  }

  private hasBlockAbove(at: number): boolean {
    return this.open.slice(at + 1).some((entry) => !inlineTags.has(entry.tag));
  }

  private hasScopeAbove(at: number): boolean {
    return this.open.slice(at + 1).some((entry) => scopes.has(entry.tag));
  }

  /** An element of the line that ends inside a block which opened after it. */
  private misnest(at: number, tag: string, offset: number): void {
    this.faults.push({ kind: "stray", tag: `</${tag}>`, offset });
    if (!adoptedTags.has(tag)) return;
    this.pieces.push(`</${tag}>`);
    this.open.splice(at, 1);
  }

  /** Ends every open element from the innermost to the one at this place. */
  private closeTo(at: number, atEnd = false): void {
    while (this.open.length > at) {
      const last = this.open.length - 1;
      const entry = this.open[last];
      if (!entry) return;
      const asked = last === at && !atEnd;
      if (asked || !lineTags.has(entry.tag)) {
        if (!asked && !optionalEnds.has(entry.tag)) this.unclosed(entry);
        this.pieces.push(`</${entry.tag}>`);
        this.open.pop();
        if (entry.tag === "svg") this.foreign -= 1;
      } else {
        this.endUnclosed(last, entry);
      }
    }
  }

  /** Ends an element of the line that nobody ended: before the first block in it, or here. */
  private endUnclosed(at: number, entry: Open): void {
    this.unclosed(entry);
    const end = `</${entry.tag}>`;
    if (entry.breakAt === undefined) this.pieces.push(end);
    else this.pieces[entry.breakAt] = `${this.pieces[entry.breakAt] ?? ""}${end}`;
    this.open.splice(at, 1);
  }

  private unclosed(entry: Open): void {
    this.faults.push({ kind: "unclosed", tag: `<${entry.tag}>`, offset: entry.offset });
  }

  /** Notes for the open elements of the line that a block starts here. */
  private markBreaks(): void {
    let slot: number | undefined;
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const entry = this.open[at];
      if (!entry || !lineTags.has(entry.tag)) break;
      if (entry.breakAt !== undefined) continue;
      if (slot === undefined) {
        slot = this.pieces.length;
        this.pieces.push("");
      }
      entry.breakAt = slot;
    }
  }

  /** Makes room by ending the outermost element of the line that already holds a block. */
  private evict(): boolean {
    const at = this.open.findIndex((entry) => entry.breakAt !== undefined);
    const entry = this.open[at];
    if (!entry) return false;
    this.endUnclosed(at, entry);
    return true;
  }

  /** Whether a start tag opens nothing: `<i/>`, or an `<iframe>` without an end, which would swallow the page. */
  private isEmpty(token: Token.TagToken, end: number): boolean {
    const { tagName: tag } = token;
    if (this.foreign > 0) return false;
    if (token.selfClosing) return true;
    if (!rawTags.has(tag)) return false;
    if (!this.neverEnded.has(tag) && this.lower.indexOf(`</${tag}`, end) < 0) this.neverEnded.add(tag);
    if (this.neverEnded.has(tag)) {
      this.faults.push({ kind: "unclosed", tag: `<${tag}>`, offset: token.location?.startOffset ?? 0 });
      return true;
    }
    this.tokenizer.state = modeOf(tag);
    this.tokenizer.lastStartTagName = tag;
    return false;
  }
}

function isHeading(tag: string): boolean {
  return tag.length === 2 && tag.startsWith("h") && tag >= "h1" && tag <= "h6";
}

function modeOf(tag: string): (typeof TokenizerMode)[keyof typeof TokenizerMode] {
  if (tag === "script") return TokenizerMode.SCRIPT_DATA;
  return tag === "textarea" || tag === "title" ? TokenizerMode.RCDATA : TokenizerMode.RAWTEXT;
}
