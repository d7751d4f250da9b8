import { escapeHtml } from "../../markdown/html.ts";
import type { ChartRequest, Complaint, RenderContext, ResolvedImage } from "../../markdown/types.ts";
import { AddressBook } from "../../site/address-book.ts";
import { withPrefix } from "../../site/addresses.ts";
import { foreignImage, imageCandidates, missingImage } from "../../site/images.ts";
import { type LinkTable, resolveLink } from "../../site/links.ts";
import type { WriteFacts } from "../../site/write-facts.ts";

/** The site's addresses, looked up in the browser by the same code as in the build. */
export class Lookups {
  readonly #facts: WriteFacts;
  readonly #table: LinkTable;
  readonly #files: ReadonlySet<string>;

  constructor(facts: WriteFacts) {
    const book = new AddressBook();
    for (const [path, url] of Object.entries(facts.documents)) book.claim(url, path, 1);
    for (const file of facts.files) book.claim(`/${encodeURI(file)}`, file, 1);
    this.#facts = facts;
    this.#files = new Set(facts.files);
    this.#table = {
      config: facts,
      prefix: facts.prefix,
      book,
      pageOf: (path) => (Object.hasOwn(facts.documents, path) ? facts.documents[path] : undefined),
    };
  }

  /** What the renderer is told of the site for a file at `path`. */
  context(path: string): Pick<RenderContext, "resolveLink" | "resolveImage" | "chart"> {
    return {
      resolveLink: (href) => resolveLink(href, path, this.#table),
      resolveImage: (src, alt) => this.#image(src, alt, path),
      chart: (request) => this.#chart(request),
    };
  }

  /** The content file that has an address already. */
  ownerOf(url: string): string | undefined {
    return Object.entries(this.#facts.documents).find(([, taken]) => taken === url)?.[0];
  }

  #image(src: string, alt: string, path: string): ResolvedImage {
    if (/^(?:https?:)?\/\//i.test(src.trim())) return foreignImage(src.trim(), alt);
    const found = imageCandidates(src, path).find((candidate) => this.#files.has(candidate));
    // Nothing is asked for that is not there: a picture of the author's own comes with the pull request.
    if (found === undefined)
      return { src, complaint: missingImage(src), html: `<em>Picture: ${escapeHtml(alt || src)}</em>` };
    return { src: withPrefix(this.#facts.prefix, `/${encodeURI(found)}`) };
  }

  /** Charts are drawn by the build; here a sentence says that one will stand there. */
  #chart({ attributes }: ChartRequest): { html: string } | { complaint: Complaint } {
    const { file } = attributes;
    if (file !== undefined && !this.#files.has(file.replace(/^\//, ""))) {
      const message = `There is no file ${file}.`;
      const remedy = "Put the file there, or write the name of one that is there.";
      return { complaint: { rule: "chart-unknown", message, remedy } };
    }
    return { html: '<div class="nhsuk-inset-text"><p>The site draws a chart here.</p></div>' };
  }
}
