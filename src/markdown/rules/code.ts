import hljs from "highlight.js/lib/core";
import type { MarkdownIt, Token } from "markdown-it";
import { attributes, escapeHtml } from "../html.ts";
import { type Page, pageOf } from "../page.ts";
import { languageName, languages } from "./languages.ts";

/** Code longer than this, in characters, is shown without colours, so that no block takes long. */
const longest = 10_000;

/** Python-Markdown's way of naming the language of indented code, in a line that it does not show. */
const pelicanLanguage = /^:::([\w+#-]+)\n/;

const highlighter = hljs.newInstance();
highlighter.configure({ classPrefix: "app-code-" });
for (const [name, { grammar }] of Object.entries(languages)) highlighter.registerLanguage(name, grammar);

/** Code in NHS.UK's own markup, coloured when the page is built: nhsuk-frontend 10, components/code. */
export function code(md: MarkdownIt): void {
  md.renderer.rules.fence = (tokens, index, _options, env) => {
    const token = tokens[index];
    if (token === undefined) return "";
    return codeBlock(pageOf(env), token, languageOf(token.info));
  };
  md.renderer.rules.code_block = (tokens, index, _options, env) => {
    const token = tokens[index];
    if (token === undefined) return "";
    const shebang = pelicanLanguage.exec(token.content);
    if (shebang !== null) token.content = token.content.slice(shebang[0].length);
    return codeBlock(pageOf(env), token, languageOf(shebang?.[1] ?? token.info));
  };
}

/** The language named after the backticks, as GitHub, Jekyll, Pelican or Quarto have it: `python`, `{.python}`, `{r, echo=FALSE}`. */
function languageOf(info: string): string | undefined {
  const word = /^[{.:!\s]*([\w+#-]+)/.exec(info.slice(0, 100))?.[1];
  return word === undefined ? undefined : languageName(word);
}

/**
 * The block scrolls sideways, so a keyboard must reach it and it must have a name. `data-app-copy` tells the
 * script where a button to copy goes: without the script there is none, as it could do nothing. The language is
 * shown by the style sheet, from `data-language`, so that it is no part of the words.
 */
function codeBlock(page: Page, token: Token, name: string | undefined): string {
  page.features.add("code");
  const label = name === undefined ? undefined : languages[name]?.label;
  const content = attributes({
    class: "nhsuk-code__content",
    tabindex: 0,
    role: "group",
    "aria-label": label === undefined ? "Code" : `${label} code`,
  });
  const id = token.attrGet("id");
  const block = attributes({
    class: "nhsuk-code app-code",
    ...(id === null ? {} : { id: String(id) }),
    "data-module": "nhsuk-code",
    "data-app-copy": true,
    "data-language": label,
  });
  return page.trust(
    `<div${block}>\n` +
      `<pre class="nhsuk-code__container"><code${content}>${highlight(page, token.content, name)}</code></pre>\n</div>\n`,
  );
}

function highlight(page: Page, source: string, name: string | undefined): string {
  if (name === undefined || source.length > longest || source.length > page.highlightBudget)
    return escapeHtml(source);
  page.highlightBudget -= source.length;
  return highlighter.highlight(source, { language: name, ignoreIllegals: true }).value;
}
