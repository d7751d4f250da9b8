import { attributes, classNames } from "../html.ts";

interface CardHeading {
  readonly html: string;
  readonly level: number;
  readonly href?: string | undefined;
  readonly hiddenPrefix?: string | undefined;
  readonly classes?: string | undefined;
}

/** The heading of a card, as the card macro makes it: a link where the card has an address. */
export function cardHeading({ html, level, href, hiddenPrefix, classes }: CardHeading): string {
  if (html === "") return "";
  let inner = html;
  if (href !== undefined) inner = `<a${attributes({ class: "nhsuk-card__link", href })}>${html}</a>`;
  else if (hiddenPrefix !== undefined) {
    inner = `<span role="text"><span class="nhsuk-u-visually-hidden">${hiddenPrefix}: </span>${html}</span>`;
  }
  return `<h${level} class="${classNames("nhsuk-card__heading", classes)}">${inner}</h${level}>\n`;
}
