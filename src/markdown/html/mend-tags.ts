import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from "parse5";
import { BracketWords } from "./bracket-words.ts";
import { type Fault, OpenTags } from "./open-tags.ts";
import { inlineTags, paragraphEnders, rawTags, transparentTags, voidTags } from "./tags.ts";

export type { Fault } from "./open-tags.ts";

/**
 * Makes HTML's tags nest, before it is parsed: end tags that close nothing go, an element of the line that
 * is left open ends with the block that it opened in, and what is nested too deeply is flattened. What only
 * looks like a tag becomes text; text is never touched. Takes time in proportion to the HTML's length.
 */
export function mendTags(
  html: string,
  { keepComments = false } = {},
): { readonly html: string; readonly faults: readonly Fault[] } {
  const mender = new Mender(html, keepComments);
  const { pieces, faults } = mender.tags;
  const comment = mender.run();
  if (comment === undefined) return { html: pieces.join(""), faults };
  // A comment that never ends would swallow the rest of the page: its words are kept instead.
  const rest = html.slice(comment).replaceAll("<!--", " ");
  const again = mendTags(html.slice(0, comment) + rest, { keepComments });
  return { html: again.html, faults: [{ kind: "comment", tag: "<!--", offset: comment }, ...again.faults] };
}

class Mender implements TokenHandler {
  readonly tags = new OpenTags();
  private readonly html: string;
  private readonly lower: string;
  private readonly keepComments: boolean;
  private readonly tokenizer: Tokenizer;
  private readonly words: BracketWords;
  private readonly neverEnded = new Set<string>();
  /** How many elements are open that stand too deep and are left out. */
  private tooDeep = 0;
  /** How far the tokens that were handed over reach. */
  private read = 0;
  private unended: number | undefined;

  constructor(html: string, keepComments: boolean) {
    this.html = html;
    this.lower = html.toLowerCase();
    this.keepComments = keepComments;
    this.words = new BracketWords(html);
    this.tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, this);
  }

  /** Runs over the whole HTML; gives back where a comment starts that does not end. */
  run(): number | undefined {
    this.tokenizer.write(this.html, true);
    return this.unended;
  }

  onStartTag(token: Token.TagToken): void {
    const { tagName: tag, selfClosing, location } = token;
    const source = this.sourceOf(location);
    const { startOffset: offset = 0, endOffset: end = 0 } = location ?? {};
    if (this.isWords(source, offset)) return;
    if (transparentTags.has(tag)) {
      if (tag === "form" || tag === "select") this.fault("unsafe", `<${tag}>`, offset);
      if (tag === "option") this.tags.pieces.push(" ");
      return;
    }
    // A block ends a drawing that was left open, as it does in a browser.
    if (paragraphEnders.has(tag) && this.isDrawing()) this.tags.end("svg", offset);
    this.tags.closeBefore(tag, offset);
    const drawing = this.isDrawing();
    if (voidTags.has(tag) || (drawing && selfClosing)) this.tags.pieces.push(source);
    else if (drawing) this.start(tag, offset, source);
    else {
      if (!inlineTags.has(tag)) this.tags.markBreaks();
      if (selfClosing || this.swallows(tag, offset, end)) this.tags.pieces.push(`${source}</${tag}>`);
      else this.start(tag, offset, source);
    }
  }

  onEndTag({ tagName: tag, location }: Token.TagToken): void {
    if (this.isWords(this.sourceOf(location), location?.startOffset ?? 0)) return;
    if (tag === "br") this.tags.pieces.push("<br>");
    if (transparentTags.has(tag) || voidTags.has(tag)) return;
    if (this.tooDeep > 0) {
      this.tooDeep -= 1;
      return;
    }
    this.tags.end(tag, location?.startOffset ?? 0);
  }

  onComment({ location }: Token.CommentToken): void {
    const source = this.sourceOf(location);
    if (this.keepComments) this.tags.pieces.push(source);
    if (!location || location.endOffset < this.html.length) return;
    if (source.startsWith("<!--") && !source.endsWith("-->")) this.unended ??= location.startOffset;
    else if (!source.endsWith(">")) this.read = location.startOffset;
  }

  onDoctype({ location }: Token.DoctypeToken): void {
    this.sourceOf(location);
  }

  onEof(): void {
    // A tag that never ends (`<a href="x`): what it would swallow is shown as it was written.
    const rest = this.html.slice(this.read);
    if (rest !== "" && this.unended === undefined) {
      this.fault("unclosed", rest.slice(0, 20), this.read);
      this.tags.pieces.push(rest.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
    }
    this.tags.endAll();
  }

  onCharacter({ location }: Token.CharacterToken): void {
    this.tags.pieces.push(this.sourceOf(location));
  }

  onWhitespaceCharacter({ location }: Token.CharacterToken): void {
    this.tags.pieces.push(this.sourceOf(location));
  }

  onNullCharacter({ location }: Token.CharacterToken): void {
    this.sourceOf(location);
  }

  /** Shows what is in angle brackets as text, where that is words and no tag. */
  private isWords(source: string, offset: number): boolean {
    if (this.isDrawing() || !this.words.has(source)) return false;
    this.fault("words", source, offset);
    this.tags.pieces.push(source.replaceAll("<", "&lt;"));
    return true;
  }

  /** Whether tags follow XML's ways here. */
  private isDrawing(): boolean {
    return this.tags.isOpen("svg") && !this.tags.isOpen("foreignobject");
  }

  private sourceOf(location: Token.Location | null): string {
    if (!location) return "";
    this.read = location.endOffset;
    return this.html.slice(location.startOffset, location.endOffset);
  }

  private start(tag: string, offset: number, source: string): void {
    if (this.tags.start(tag, offset, source)) return;
    if (this.tooDeep === 0) this.fault("deep", `<${tag}>`, offset);
    this.tooDeep += 1;
  }

  /**
   * Whether an element's content is text to the parser and never ends: it would swallow the page. Where it
   * does end, the tokenizer is told to read text until then.
   */
  private swallows(tag: string, offset: number, end: number): boolean {
    if (!rawTags.has(tag)) return false;
    if (!this.neverEnded.has(tag) && this.lower.indexOf(`</${tag}`, end) < 0) this.neverEnded.add(tag);
    if (this.neverEnded.has(tag) || this.isFollowedByAnother(tag, end)) {
      this.fault("unclosed", `<${tag}>`, offset);
      return true;
    }
    this.tokenizer.state = modeOf(tag);
    this.tokenizer.lastStartTagName = tag;
    return false;
  }

  /** Whether a frame is left open and the end that follows is the next one's. */
  private isFollowedByAnother(tag: string, end: number): boolean {
    const next = tag === "iframe" ? this.lower.indexOf("<iframe", end) : -1;
    return next >= 0 && !this.lower.slice(end, next).includes("</iframe");
  }

  private fault(kind: Fault["kind"], tag: string, offset: number): void {
    this.tags.faults.push({ kind, tag, offset });
  }
}

function modeOf(tag: string): (typeof TokenizerMode)[keyof typeof TokenizerMode] {
  if (tag === "script") return TokenizerMode.SCRIPT_DATA;
  return tag === "textarea" || tag === "title" ? TokenizerMode.RCDATA : TokenizerMode.RAWTEXT;
}
