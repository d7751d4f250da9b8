import type { Env, MarkdownIt, Renderer, Token } from "markdown-it";
import { escapeHtml } from "../html.ts";
import { type Page, pageOf } from "../page.ts";
import { imageHtml } from "../rules/images.ts";
import { resolveLink } from "../rules/links.ts";
import { textOf } from "../tokens.ts";
import { type DirectiveData, directiveData } from "./data.ts";
import { directiveOf } from "./index.ts";

/** Renders each directive by its own file. */
export function renderDirectives(md: MarkdownIt): void {
  md.renderer.rules.directive = (tokens, index, options, env, renderer) => {
    const token = tokens[index];
    const data = token && directiveData(token);
    const directive = data && directiveOf(data.name);
    if (token === undefined || data === undefined || directive === undefined) return "";
    const page = pageOf(env);
    const body = token.children ?? [];
    const render = (some: readonly Token[] = body): string => renderer.render([...some], options, env);
    const title = directive.linksTitle ? withoutLinks(data.titleTokens) : data.titleTokens;
    return directive.render({
      name: data.name,
      attributes: data.attributes.values,
      classes: data.attributes.classes,
      titleText: title.length > 0 ? textOf(title).trim() : data.title,
      titleHtml: titleHtml(data, title, renderer, options, env),
      level: data.level,
      page,
      body,
      render,
      complain: (complaint) => page.problems.add(data.line, complaint),
      link: (href) => ({
        href: resolveLink(page, data.line, md.normalizeLink(href), md),
        "data-app-resolved": page.isRepaired,
      }),
      image: (src, alt, className) =>
        imageHtml(page, data.line, { src: md.normalizeLink(src), alt, className }),
      ...idOf(data, page),
    });
  };
}

function idOf({ attributes: { id } }: DirectiveData, { headingIds }: Page): { id?: string } {
  return id === undefined ? {} : { id: headingIds.chosen(id) ?? headingIds.next(id) };
}

function titleHtml(
  data: DirectiveData,
  tokens: readonly Token[],
  renderer: Renderer,
  options: Parameters<Renderer["render"]>[1],
  env: Env | undefined,
): string {
  return tokens.length > 0 ? renderer.renderInline([...tokens], options, env) : escapeHtml(data.title);
}

/** A link inside a link is no HTML: the directive's own address wins. */
function withoutLinks(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => token.type !== "link_open" && token.type !== "link_close");
}
