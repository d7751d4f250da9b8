import { withoutBaseUrl } from "../../markdown/rules/jekyll-base-url.ts";
import { markdown } from "./brackets.ts";
import { withoutDirectives } from "./directives.ts";
import { withoutHtml } from "./html.ts";
import { withoutInline } from "./inline.ts";
import { withoutReferences } from "./references.ts";

/** Whether an address, as it stands in a link, is one of those that are meant. */
export type IsMeant = (href: string) => boolean;

/** A text without its links to some addresses, in whatever way they are written; their words stay. */
export function withoutLinks(text: string, hrefs: ReadonlySet<string>): string {
  const isMeant: IsMeant = (href) => {
    const address = withoutBaseUrl(href.trim());
    return hrefs.has(address) || hrefs.has(markdown.normalizeLink(address));
  };
  // Directives come first: their brackets look like those of a link.
  return [withoutDirectives, withoutReferences, withoutInline, withoutHtml].reduce(
    (out, without) => without(out, isMeant),
    text,
  );
}
