import type { Env } from "markdown-it";
import { HeadingIds } from "./heading-ids.ts";
import { BracketWords } from "./html/bracket-words.ts";
import { ProblemLog } from "./problem-log.ts";
import type { Feature, Heading, RenderContext } from "./types.ts";

/** What the rules know, and learn, of the one body that is being rendered. */
export class Page {
  readonly context: RenderContext;
  /** The body's lines, for looking up what an author wrote. */
  readonly lines: readonly string[];
  readonly problems: ProblemLog;
  readonly headingIds = new HeadingIds();
  readonly headings: Heading[] = [];
  readonly features = new Set<Feature>();
  /** The body holds HTML of its own, which must be repaired and made safe. */
  rawHtml = false;
  /** That HTML has headings: the levels of all are worked out with it. */
  headingsInHtml = false;
  /** How many captions have an id so far. */
  captions = 0;
  /** Names of scrolling regions so far: each must be different. */
  readonly regionNames = new Map<string, number>();
  /** Where each container directive ends, by the line on which it starts; worked out when first needed. */
  containers: ReadonlyMap<number, number> | undefined;
  /**
   * How many elements of the author's HTML are open after so many of the body's tokens; if that HTML came last, how far
   * its last line is indented, and whether it says that Markdown follows; up to which line all that is indented belongs
   * to it.
   */
  readonly htmlSoFar = { tokens: 0, open: 0, indent: 0, markdown: false, proseUntil: 0 };
  /** How many cells tables have got so far that no one wrote, for rows that are wider than their heading. */
  addedCells = 0;
  /** From this line on, no `{% endhighlight %}` is left to find. */
  noHighlightEndFrom: number | undefined;
  /** Code in characters that may still be highlighted: a bound on the time that one body takes. */
  highlightBudget = 200_000;

  /** The author's HTML is going to be repaired. */
  readonly #repairs: boolean;
  #bracketWords: BracketWords | undefined;
  /** HTML that is set aside meanwhile. */
  readonly trusted: string[] = [];
  /** What is made of the page's headings, once all of them are known. */
  readonly unfinished: ((headings: readonly Heading[]) => string)[] = [];

  /** How many lists of contents the page has so far. */
  contentsLists = 0;

  constructor(context: RenderContext, body: string, repairs = false) {
    this.context = context;
    this.#repairs = repairs;
    this.lines = body.split("\n");
    this.problems = new ProblemLog(context, this.lines);
  }

  /** The rendered body is going to be repaired: what must pass that as it is has to be marked. */
  get isRepaired(): boolean {
    return this.rawHtml && this.#repairs;
  }

  /** Tells words in angle brackets from tags in this body. */
  get bracketWords(): BracketWords {
    this.#bracketWords ??= new BracketWords(this.lines.join("\n"));
    return this.#bracketWords;
  }

  /** Sets HTML that the site itself made aside, so that the repair of the author's leaves it as it is. */
  trust(html: string, tag: "div" | "span" = "div"): string {
    if (!this.isRepaired) return html;
    this.trusted.push(html);
    return `<${tag} data-app-trusted="${this.trusted.length - 1}"></${tag}>`;
  }

  /** HTML that depends on all of the page's headings, those in the author's HTML among them. */
  fromHeadings(make: (headings: readonly Heading[]) => string): string {
    if (!this.isRepaired) return make(this.headings);
    this.unfinished.push(make);
    return this.trust(unfinishedMark(this.unfinished.length - 1));
  }

  /** Names a region so that no other on the page has the same name. */
  uniqueRegionName(name: string): string {
    const count = (this.regionNames.get(name) ?? 0) + 1;
    this.regionNames.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  }
}

/** A comment: the repair lets no author's comment through, so none can pass for it. */
function unfinishedMark(number: number): string {
  return `<!--unfinished-${number}-->`;
}

/** Puts what depends on the headings in its places, all in one pass: there may be many. */
export function finish(html: string, page: Page, headings: readonly Heading[]): string {
  return html.replace(/<!--unfinished-(\d+)-->/g, (mark, number) => {
    const make = page.unfinished[Number(number)];
    return make ? make(headings) : mark;
  });
}

const key = Symbol("page");

/** markdown-it hands one `env` to every rule: ours carries the page. */
export function envOf(page: Page): Env {
  return { [key]: page };
}

/** The page that a rule was called for. */
export function pageOf(env: Env | undefined): Page {
  const page = env?.[key];
  if (!(page instanceof Page)) throw new TypeError("The Markdown rules were called without a page.");
  return page;
}
