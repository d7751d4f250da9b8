import MarkdownItClass, { type MarkdownIt } from "markdown-it";
import abbreviations from "markdown-it-abbr";
import definitionLists from "markdown-it-deflist";
import inserted from "markdown-it-ins";
import marked from "markdown-it-mark";
import { foldDirectives } from "./directives/fold.ts";
import { readDirectives } from "./directives/read.ts";
import { renderDirectives } from "./directives/render.ts";
import { alerts } from "./rules/alerts.ts";
import { bareLinks } from "./rules/bare-links.ts";
import { blockAttributes } from "./rules/block-attributes.ts";
import { blockIds } from "./rules/block-ids.ts";
import { bracketWords } from "./rules/bracket-words.ts";
import { code } from "./rules/code.ts";
import { elements } from "./rules/elements.ts";
import { footnotes } from "./rules/footnotes.ts";
import { headings } from "./rules/headings.ts";
import { headlessTables } from "./rules/headless-tables.ts";
import { images } from "./rules/images.ts";
import { indentedHtml } from "./rules/indented-html.ts";
import { jekyllBaseUrl } from "./rules/jekyll-base-url.ts";
import { jekyllHighlight } from "./rules/jekyll-highlight.ts";
import { jekyllInclude } from "./rules/jekyll-include.ts";
import { kramdownExtensions } from "./rules/kramdown-extensions.ts";
import { links } from "./rules/links.ts";
import { markdownAfterHtml } from "./rules/markdown-after-html.ts";
import { markdownAttribute } from "./rules/markdown-attribute.ts";
import { markedLists } from "./rules/marked-lists.ts";
import { rawHtml } from "./rules/raw-html.ts";
import { safeLinks } from "./rules/safe-links.ts";
import { spacedAddresses } from "./rules/spaced-addresses.ts";
import { spanHtml } from "./rules/span-html.ts";
import { splitTags } from "./rules/split-tags.ts";
import { tableCells } from "./rules/table-cells.ts";
import { tableFooters } from "./rules/table-footers.ts";
import { tables } from "./rules/tables.ts";
import { trusted } from "./rules/trusted.ts";
import { unclosedCode } from "./rules/unclosed-code.ts";

/**
 * The one Markdown parser of the site, with all its rules. Making it takes a few milliseconds, so it is made
 * once. The order matters where rules work on what others leave: headings before pictures, folding last.
 */
export function createMarkdown(): MarkdownIt {
  const md = new MarkdownItClass({ html: true, linkify: true, typographer: false, breaks: false });
  return (
    md
      // More of Markdown
      .use(footnotes)
      .use(definitionLists)
      .use(abbreviations)
      .use(marked)
      .use(inserted)
      .use(bareLinks)
      .use(bracketWords)
      .use(splitTags)
      // Older sites' syntax
      .use(kramdownExtensions)
      .use(blockAttributes)
      .use(tableCells)
      .use(tableFooters)
      .use(headlessTables)
      .use(indentedHtml)
      .use(markdownAfterHtml)
      .use(markdownAttribute)
      .use(spanHtml)
      .use(jekyllHighlight)
      .use(jekyllInclude)
      .use(spacedAddresses)
      .use(jekyllBaseUrl)
      .use(safeLinks)
      // NHS.UK's components
      .use(readDirectives)
      .use(alerts)
      .use(code)
      .use(unclosedCode)
      // What stands where on the page
      .use(rawHtml)
      .use(headings)
      .use(blockIds)
      .use(links)
      .use(tables)
      .use(images)
      .use(markedLists)
      .use(elements)
      .use(trusted)
      .use(foldDirectives)
      .use(renderDirectives)
  );
}
