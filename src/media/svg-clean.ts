import { SaxesParser, type SaxesTagNS } from "saxes";
import { allowedElements, animations, toldElements } from "./svg-allowed.ts";
import { cleanAttribute, namespaces } from "./svg-attribute.ts";
import { cleanCss } from "./svg-css.ts";
import { decodeXml, entitiesIn } from "./svg-decode.ts";
import { svgSize } from "./svg-size.ts";

/** A cleaned SVG, the size at which it is shown, and what had to go that its author may have meant. */
export interface CleanSvg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly removed: readonly string[];
}

const DEEPEST = 200;
/** Letters that a cleaned SVG may have: entities could make a small file large. */
const LONGEST = 10_000_000;

const xmlEntities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeXml = (text: string) =>
  text.replace(/[&<>"]/g, (c) => escapes[c] ?? c).replace(/[\t\n\r]/g, (c) => (c === "\r" ? "&#13;" : c));
const escapeAttribute = (text: string) => escapeXml(text).replace(/[\t\n]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Whether an animation would give an element a handler or an address. */
function animatesDanger({ local, attributes }: SaxesTagNS): boolean {
  if (!animations.has(local)) return false;
  return /(?:^on|href$)/i.test((attributes.attributeName?.value ?? "").trim().replace(/^.*:/, ""));
}

class Cleaner {
  readonly removed = new Set<string>();
  readonly rootAttributes = new Map<string, string>();
  #pieces: string[] = [];
  #length = 0;
  #depth = 0;
  /** The depth at which an element that is left out started; 0 while nothing is left out. */
  #leavingOut = 0;
  /** The namespace of the root's elements: none, where its author left it out. */
  #root: string | undefined;
  #styles: string | undefined;

  get text(): string {
    return this.#pieces.join("");
  }

  open(tag: SaxesTagNS): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Error(`its elements stand more than ${DEEPEST} deep`);
    const root = this.#root === undefined;
    if (root) this.#root = tag.uri;
    if (root && (tag.local !== "svg" || (tag.uri !== namespaces.svg && tag.uri !== ""))) {
      throw new Error("its first element is not svg");
    }
    if (this.#leavingOut > 0) return;
    const drawn = tag.uri === this.#root && allowedElements.has(tag.local);
    if (!drawn || animatesDanger(tag)) {
      if (drawn) this.removed.add(`an animation of an address or a handler`);
      else if (toldElements.has(tag.local)) this.removed.add(`the element ${tag.local}`);
      this.#leavingOut = this.#depth;
      return;
    }
    if (tag.local === "style") this.#styles = "";
    const start = root ? ` xmlns="${namespaces.svg}" xmlns:xlink="${namespaces.xlink}"` : "";
    this.#write(`<${tag.local}${start}${this.#attributes(tag, root)}>`);
  }

  words(text: string): void {
    if (this.#leavingOut > 0 || this.#depth === 0) return;
    if (this.#styles === undefined) this.#write(escapeXml(text));
    else this.#styles += text;
  }

  close(tag: SaxesTagNS): void {
    if (this.#leavingOut === 0) {
      if (this.#styles !== undefined) this.#write(escapeXml(cleanCss(this.#styles)));
      this.#styles = undefined;
      this.#write(`</${tag.local}>`);
    } else if (this.#leavingOut === this.#depth) this.#leavingOut = 0;
    this.#depth -= 1;
  }

  #attributes(tag: SaxesTagNS, root: boolean): string {
    let written = "";
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix === "xmlns" || attribute.name === "xmlns") continue;
      const clean = cleanAttribute(tag.local, attribute);
      if ("name" in clean) {
        written += ` ${clean.name}="${escapeAttribute(clean.value)}"`;
        if (root) this.rootAttributes.set(clean.name, clean.value);
      } else if (clean.told) this.removed.add(clean.told);
    }
    return written;
  }

  #write(piece: string): void {
    this.#length += piece.length;
    if (this.#length > LONGEST) throw new Error("it is too long");
    this.#pieces.push(piece);
  }
}

/**
 * Cleans an SVG: it is read as strict XML and written anew from elements and attributes that draw, so that no
 * script, handler, foreign document or address of elsewhere is left, and it looks as it did in an <img>.
 * Gives a phrase that says what is wrong where it cannot be read.
 */
export function cleanSvg(bytes: Uint8Array): CleanSvg | { readonly wrong: string } {
  const source = decodeXml(bytes);
  if (source === undefined) return { wrong: "its letters are not UTF-8" };
  const parser = new SaxesParser({ xmlns: true, additionalNamespaces: { xlink: namespaces.xlink } });
  const cleaner = new Cleaner();
  parser.ENTITIES = Object.assign(Object.create(null), xmlEntities);
  parser.on("doctype", (doctype) => {
    parser.ENTITIES = Object.assign(
      Object.create(null),
      Object.fromEntries(entitiesIn(doctype)),
      xmlEntities,
    );
  });
  parser.on("opentag", (tag) => cleaner.open(tag));
  parser.on("closetag", (tag) => cleaner.close(tag));
  parser.on("text", (text) => cleaner.words(text));
  parser.on("cdata", (text) => cleaner.words(text));
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(source).close();
  } catch (error) {
    return { wrong: error instanceof Error ? error.message.replace(/\.$/, "") : "it is not XML" };
  }
  return { text: cleaner.text, ...svgSize(cleaner.rootAttributes), removed: [...cleaner.removed] };
}
