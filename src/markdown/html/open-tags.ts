import {
  adoptedTags,
  inlineTags,
  lineTags,
  optionalEnds,
  paragraphEnders,
  scopes,
  selfClosers,
} from "./tags.ts";

/** A tag that does not nest as it should. */
export interface Fault {
  readonly kind: "stray" | "unclosed" | "block" | "comment" | "deep" | "unsafe" | "words";
  readonly tag: string;
  /** Where the tag stands in the HTML that was given. */
  readonly offset: number;
}

interface Open {
  readonly tag: string;
  readonly offset: number;
  /** Its start tag, and which of the pieces that is. */
  readonly source: string;
  readonly piece: number;
  /** The piece before the first block inside an element of the line: where it ends, if it is left open. */
  breakAt?: number;
}

/** Deeper elements are flattened: the tools that walk the tree do it by recursion. */
export const maximumDepth = 100;

/** HTML as it is written anew: the elements that are open at a place in it, and what came before. */
export class OpenTags {
  readonly pieces: string[] = [];
  readonly faults: Fault[] = [];
  /** The elements that are open, the outermost first: never more than `maximumDepth`. */
  private readonly open: Open[] = [];
  /** The block that ended a paragraph before its end tag. */
  private ender: Fault | undefined;

  /** Opens an element, or says that it would stand too deep. */
  start(tag: string, offset: number, source: string): boolean {
    if (this.open.length >= maximumDepth && !this.evict()) return false;
    this.open.push({ tag, offset, source, piece: this.pieces.push(source) - 1 });
    return true;
  }

  isOpen(tag: string): boolean {
    return this.open.some((entry) => entry.tag === tag);
  }

  /** Ends what an end tag ends. */
  end(tag: string, offset: number): void {
    const at = this.find(tag);
    if (at < 0) this.stray(tag, offset);
    else if (inlineTags.has(tag) && tag !== "svg" && this.someAbove(at, (open) => !inlineTags.has(open))) {
      this.misnest(at, tag, offset);
    } else this.closeTo(at);
  }

  /** Ends all that is open. */
  endAll(): void {
    this.closeTo(0, true);
  }

  /** Ends what ends by itself before this tag: a paragraph before a block, an item before the next. */
  closeBefore(tag: string, offset: number): void {
    const paragraph = paragraphEnders.has(tag) ? this.find("p") : -1;
    if (paragraph >= 0) {
      const link = this.takeEmptyLink();
      this.closeTo(paragraph);
      if (link) this.start(link.tag, link.offset, link.source);
      this.ender = { kind: "block", tag: `<${tag}>`, offset };
    }
    this.closeLike(tag);
    const last = this.open.at(-1)?.tag ?? "";
    const nested =
      tag === "a" ? this.find("a") : isHeading(tag) && isHeading(last) ? this.open.length - 1 : -1;
    if (nested >= 0 && !this.someAbove(nested, (open) => scopes.has(open))) this.endUnclosed(nested);
  }

  /** Notes for the open elements of the line that a block starts here. */
  markBreaks(): void {
    let slot: number | undefined;
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const entry = this.open[at];
      if (!entry || !lineTags.has(entry.tag)) break;
      if (entry.breakAt !== undefined) continue;
      slot ??= this.pieces.push("") - 1;
      entry.breakAt = slot;
    }
  }

  /** A link that holds nothing yet may hold the block that ends its paragraph: it is opened again after that. */
  private takeEmptyLink(): Open | undefined {
    const last = this.open.at(-1);
    if (last?.tag !== "a" || this.pieces.slice(last.piece + 1).some((piece) => piece.trim() !== ""))
      return undefined;
    this.open.pop();
    this.pieces[last.piece] = "";
    return last;
  }

  private closeLike(tag: string): void {
    // Every object has a “constructor”, which an author may write for a tag.
    const rule = Object.hasOwn(selfClosers, tag) ? selfClosers[tag] : undefined;
    if (!rule) return;
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const open = this.open[at]?.tag ?? "";
      if (rule.within.has(open)) return;
      if (rule.closes.has(open)) {
        this.closeTo(at);
        return;
      }
    }
  }

  private find(tag: string): number {
    const isTablePart = ["table", "thead", "tbody", "tfoot", "tr"].includes(tag);
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const open = this.open[at]?.tag ?? "";
      if (open === tag || (isHeading(tag) && isHeading(open))) return at;
      if (open === "table" || (scopes.has(open) && !isTablePart)) return -1;
      if (tag === "li" && (open === "ul" || open === "ol")) return -1;
      if (tag === "p" && !inlineTags.has(open)) return -1;
    }
    return -1;
  }

  private someAbove(at: number, test: (tag: string) => boolean): boolean {
    return this.open.slice(at + 1).some(({ tag }) => test(tag));
  }

  /** An end tag that closes nothing; a paragraph's, because a block has ended the paragraph before. */
  private stray(tag: string, offset: number): void {
    const ender = tag === "p" ? this.ender : undefined;
    this.ender = undefined;
    this.faults.push(ender ?? { kind: "stray", tag: `</${tag}>`, offset });
  }

  /** An element of the line that ends inside a block which opened after it: the parser mends some of them. */
  private misnest(at: number, tag: string, offset: number): void {
    this.faults.push({ kind: "stray", tag: `</${tag}>`, offset });
    if (!adoptedTags.has(tag)) return;
    this.pieces.push(`</${tag}>`);
    this.open.splice(at, 1);
  }

  /** Ends every open element from the innermost to the one at this place, which alone was asked for. */
  private closeTo(at: number, atEnd = false): void {
    while (this.open.length > at) {
      const last = this.open.length - 1;
      const entry = this.open[last];
      if (!entry) return;
      const asked = last === at && !atEnd;
      if (!asked && lineTags.has(entry.tag)) this.endUnclosed(last);
      else {
        if (!asked && !optionalEnds.has(entry.tag)) this.unclosed(entry);
        this.pieces.push(`</${entry.tag}>`);
        this.open.pop();
      }
    }
  }

  /** Ends an element of the line that nobody ended: before the first block in it, or here. */
  private endUnclosed(at: number): void {
    const [entry] = this.open.splice(at, 1);
    if (!entry) return;
    this.unclosed(entry);
    const end = `</${entry.tag}>`;
    if (entry.breakAt === undefined) this.pieces.push(end);
    else this.pieces[entry.breakAt] = `${this.pieces[entry.breakAt] ?? ""}${end}`;
  }

  private unclosed(entry: Open): void {
    this.faults.push({ kind: "unclosed", tag: `<${entry.tag}>`, offset: entry.offset });
  }

  /** Makes room by ending the outermost element of the line that already holds a block. */
  private evict(): boolean {
    const at = this.open.findIndex((entry) => entry.breakAt !== undefined);
    if (at >= 0) this.endUnclosed(at);
    return at >= 0;
  }
}

function isHeading(tag: string): boolean {
  return tag.length === 2 && tag >= "h1" && tag <= "h6";
}
