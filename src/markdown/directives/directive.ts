import type { Token } from "markdown-it";
import type { Page } from "../page.ts";
import type { Complaint } from "../types.ts";

export interface LinkAttributes {
  readonly href: string;
  /** Tells the repair of an author's HTML that this address needs no more looking up. */
  readonly "data-app-resolved"?: boolean;
}

/** What a directive has to make its HTML from. */
export interface DirectiveUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Classes for the outermost element. */
  readonly classes: readonly string[];
  readonly id?: string;
  /** Its words as text, and as HTML; both empty when there are none. */
  readonly titleText: string;
  readonly titleHtml: string;
  /** The level of a heading that stands here: one below the heading before it. */
  readonly level: number;
  readonly page: Page;
  /** What the author wrote between its lines. */
  readonly body: readonly Token[];
  /** Renders these tokens of the body; all of it, where none are given. */
  render(tokens?: readonly Token[]): string;
  /** Notes a problem with how it is used. */
  complain(complaint: Complaint): void;
  /** The attributes of a link: its address as it should stand on the page. */
  link(href: string): LinkAttributes;
  /** A whole `<img>`, or what the site makes of it. */
  image(src: string, alt: string, className: string): string;
}

/** A component that an author can put into a body. One file each: see index.ts for all of them. */
export interface Directive {
  readonly name: string;
  /** The line that an author types, for messages and for the guide. */
  readonly example: string;
  /** Its title becomes a heading, so it has a level. */
  readonly heading?: boolean;
  /** Its title becomes a link's words, so it can hold no other link. */
  readonly linksTitle?: boolean;
  render(use: DirectiveUse): string;
}
