import type { Complaint } from "../types.ts";
import { bareAttributes, bareVoids, htmlNames, mathNames, svgNames, unseenNames } from "./known-tags.ts";

const written = /^<(\/?)([a-z][^\s/>]*)([\s\S]*?)\/?>$/i;

/**
 * Tells words in angle brackets, such as `<your name>` and `List<String>`, from tags. Older sites dropped both
 * alike; here the words are to be read.
 */
export class BracketWords {
  /** What has an end tag somewhere in the text. */
  readonly #ended = new Set<string>();

  constructor(text: string) {
    for (const [, name = ""] of text.matchAll(/<\/([a-z][^\s/<>]*)/gi)) this.#ended.add(name.toLowerCase());
  }

  /** Whether what stands in a pair of angle brackets, both included, is words. */
  has(source: string): boolean {
    const [, slash = "", shown = "", rest = ""] = written.exec(source) ?? [];
    const name = shown.toLowerCase();
    if (name === "") return false;
    if (!this.#isElement(name)) return !isWrapper(name) || !this.#isMarkup(name, source, rest);
    if (slash !== "" || rest.includes("=")) return false;
    if (unseenNames.has(name) && this.#ended.has(name)) return false;
    const attributes = rest.split(/[\s/]+/).filter(Boolean);
    if (attributes.length === 0 && bareVoids.has(name)) return true;
    // A type of a programming language: `List<Object>`.
    if (/^[A-Z]+[a-z]/.test(shown) && attributes.length === 0) return !this.#ended.has(name);
    // A comparison: `a<b or c>d`. Frameworks' own attributes have a sign in their names.
    return attributes.some((each) => /^\p{L}+$/u.test(each) && !bareAttributes.has(each.toLowerCase()));
  }

  #isElement(name: string): boolean {
    if (htmlNames.has(name)) return true;
    return (this.#ended.has("svg") && svgNames.has(name)) || (this.#ended.has("math") && mathNames.has(name));
  }

  /** Whether it is used as an element is: words have no end tag and give nothing a value. */
  #isMarkup(name: string, source: string, rest: string): boolean {
    return this.#ended.has(name) || rest.includes("=") || source.endsWith("/>");
  }
}

/** Elements that a page builder, Word or a script of another site made (`<x-tabs>`, `<o:p>`), and parts of drawings. */
function isWrapper(name: string): boolean {
  return /[-:]/.test(name) || svgNames.has(name) || mathNames.has(name);
}

/** What an author is told of words in angle brackets. */
export function complaintOf(source: string): Complaint {
  const shown = source.length > 60 ? `${source.slice(0, 60)}…` : source.replace(/\s+/g, " ");
  return {
    rule: "html-invalid",
    message: `“${shown}” is read as words and not as HTML, so it is shown as it is written.`,
    remedy: `Put it between backticks: “\`${shown}\`”. In HTML, write “&lt;” for “<”.`,
  };
}
