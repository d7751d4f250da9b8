import { attributes, escapeHtml } from "./html.ts";

/** HTML that the site made of a picture, with the title that its author gave the picture: an `<img>`, or the link that stands for it. */
export function withTitle(html: string, title: string | undefined): string {
  if (title === undefined || title.trim() === "") return html;
  return html.replace(/<(?:img|a)(?=[\s>])/, (start) => start + attributes({ title }));
}

/** Words that stand for a picture in a link, with the picture's title. */
export function titledWords(words: string, title = ""): string {
  const isSaid = title.trim() === "" || title === words;
  return isSaid ? escapeHtml(words) : `<span${attributes({ title })}>${escapeHtml(words)}</span>`;
}
