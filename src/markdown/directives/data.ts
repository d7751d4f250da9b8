import type { Token } from "markdown-it";
import { type Attributes, noAttributes } from "./attributes.ts";

/** What the rules know of a directive between reading it and rendering it. */
export interface DirectiveData {
  readonly name: string;
  readonly attributes: Attributes;
  /** Its words as the author wrote them. */
  readonly title: string;
  /** The token after the opening one holds the words as Markdown. */
  readonly inlineTitle: boolean;
  /** From 0, in the body. */
  readonly line: number;
  /** The level of its heading, once the page's headings are placed. */
  level: number;
  /** The words as tokens, once folded. */
  titleTokens: readonly Token[];
}

const known = new WeakMap<Token, DirectiveData>();

/** Remembers what a directive's token stands for. */
export function setDirective(
  token: Token,
  data: { name: string; line: number; title?: string; inlineTitle?: boolean; attributes?: Attributes },
): void {
  known.set(token, {
    title: "",
    inlineTitle: false,
    attributes: noAttributes,
    level: 2,
    titleTokens: [],
    ...data,
  });
}

/** What a directive's token stands for; undefined for any other token. */
export function directiveData(token: Token): DirectiveData | undefined {
  return known.get(token);
}

/** The directive's name; undefined for any other token. */
export function directiveName(token: Token): string | undefined {
  return known.get(token)?.name;
}
