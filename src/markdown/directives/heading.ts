import { attributes, classNames } from "../html.ts";
import type { LinkAttributes } from "./directive.ts";

interface CardHeading {
  readonly html: string;
  readonly level: number;
  readonly link?: LinkAttributes | undefined;
  readonly hiddenPrefix?: string | undefined;
  readonly classes?: string | undefined;
}

/** The heading of a card, as the card macro makes it: a link where the card has an address. */
export function cardHeading({ html, level, link, hiddenPrefix, classes }: CardHeading): string {
  if (html === "") return "";
  let inner = html;
  if (link !== undefined) inner = `<a${attributes({ class: "nhsuk-card__link", ...link })}>${html}</a>`;
  else if (hiddenPrefix !== undefined) {
    inner = `<span role="text"><span class="nhsuk-u-visually-hidden">${hiddenPrefix}: </span>${html}</span>`;
  }
  return `<h${level} class="${classNames("nhsuk-card__heading", classes)}">${inner}</h${level}>\n`;
}
