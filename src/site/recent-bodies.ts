import type { AnyDocument } from "../content/schema.ts";
import type { Rendered } from "../markdown/types.ts";

/** What a body is made from beside its document. */
export interface BodyOptions {
  readonly markdown: string;
  /** The line of the file, counted from 1, on which the text starts. */
  readonly bodyLine: number;
  /** The page's title: a first heading that says the same is left out. */
  readonly title?: string | undefined;
  /** Whether its pictures are what a reader sees first: they are fetched at once. */
  readonly first: boolean;
}

/** How many bodies are kept: more than the feeds show, for those are what is asked for twice. */
const most = 100;

/** The bodies that were rendered last, one a document, so that a post in the feeds is not rendered again for its page. */
export class RecentBodies {
  readonly #kept = new Map<AnyDocument, { readonly options: BodyOptions; readonly body: Rendered }>();

  /** A document's body, rendered now unless it was lately, from the same. */
  get(doc: AnyDocument, options: BodyOptions, render: () => Rendered): Rendered {
    const known = this.#kept.get(doc);
    if (known && isSame(known.options, options)) return known.body;
    const body = render();
    this.#kept.set(doc, { options, body });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > most && oldest) this.#kept.delete(oldest);
    return body;
  }

  /** Forgets all: the site has a new plan, and a link may lead elsewhere. */
  clear(): void {
    this.#kept.clear();
  }
}

function isSame(a: BodyOptions, b: BodyOptions): boolean {
  return a.markdown === b.markdown && a.bodyLine === b.bodyLine && a.title === b.title && a.first === b.first;
}
