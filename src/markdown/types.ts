import type { Problem } from "../content/problem.ts";
import type { Rule } from "../content/rules.ts";
import type { PictureSize } from "./picture-size.ts";

export type { PictureSize } from "./picture-size.ts";

/** What a lookup found wrong; the renderer adds the place. */
export interface Complaint {
  readonly rule: Rule;
  readonly message: string;
  readonly remedy: string;
}

/** A link as it should stand on the page. */
export interface ResolvedLink {
  readonly href: string;
  readonly complaint?: Complaint;
}

/** A picture as it should stand on the page. `html` is the whole element where the site makes more than an `<img>`. */
export interface ResolvedImage {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
  readonly html?: string;
  /** `html` is a link, which may not stand in another: there the picture's words are shown. */
  readonly isLink?: true;
  readonly complaint?: Complaint;
}

/** What an author asks of a chart: `::chart{file="static/x.csv" x=month y=count}`; no file means the statistics chart. */
export interface ChartRequest {
  readonly attributes: Readonly<Record<string, string>>;
  /** The directive's words: the chart's title. */
  readonly title?: string;
}

/** What the renderer must know of the site, handed to it so that it needs neither files nor other rooms. */
export interface RenderContext {
  /** The file, for problems. */
  readonly path: string;
  /** The line of the file, counted from 1, on which the body starts. */
  readonly bodyLine: number;
  /** The page's title: a first heading that says the same again is left out. */
  readonly title?: string;
  /** Addresses come percent-encoded, as Markdown makes them, even where the author wrote a space. */
  resolveLink?(href: string): ResolvedLink;
  /** `className` is what the `<img>` must carry, where the site makes the element itself, and `size` how large it is at most. */
  resolveImage?(src: string, alt: string, className?: string, size?: PictureSize): ResolvedImage;
  /** The chart's HTML, or what is wrong with the request. */
  chart?(request: ChartRequest): { readonly html: string } | { readonly complaint: Complaint };
}

export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** What a page holds that needs a style sheet or a script of its own. */
export type Feature = "chart" | "code" | "embed" | "table";

/** What the repair of a body's own HTML must know. */
export interface RepairContext extends RenderContext {
  /** The Markdown that the HTML was made from, in which a problem's place is looked for. */
  readonly body: string;
  /** HTML that the renderer itself made: number n goes where the body has `<div data-app-trusted="n"></div>`. */
  readonly trusted?: readonly string[];
}

/** What repairing a body's own HTML gives back. */
export interface Repaired {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly features: ReadonlySet<Feature>;
  readonly problems: readonly Problem[];
}

/** A body as HTML, with what the page around it must know. */
export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly features: ReadonlySet<Feature>;
  readonly problems: readonly Problem[];
}
