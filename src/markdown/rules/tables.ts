import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { attributes, classNames } from "../html.ts";
import { type Page, pageOf } from "../page.ts";
import { closingIndex, textOf } from "../tokens.ts";

/** What the renderer must know of a table before it opens. */
interface TableData {
  regionName: string;
  captionHtml: string;
  classes: readonly string[];
}

const known = new WeakMap<Token, TableData>();

/**
 * Tables in NHS.UK's own markup, each in a region that scrolls, has a name of its own and can be reached by
 * keyboard: https://service-manual.nhs.uk/design-system/components/table
 */
export function tables(md: MarkdownIt): void {
  md.core.ruler.push("tables", (state: StateCore) => {
    const page = pageOf(state.env);
    let heading = page.context.title ?? "";
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === "heading_open") heading = textOf(state.tokens[index + 1]?.children ?? null).trim();
      else if (token.type === "table_open") {
        page.features.add("table");
        const regionName = page.uniqueRegionName(heading === "" ? "Table" : `Table: ${heading}`);
        known.set(token, { regionName, captionHtml: "", classes: [] });
      } else classify(token, state.tokens[index + 1], state.tokens[index + 2]);
    }
  });
  md.renderer.rules.table_open = (tokens, index, _options, env) => open(tokens[index], pageOf(env));
  md.renderer.rules.table_close = () => "</table>\n</div>\n</div>\n";
}

/** Gives a table a caption, the first cell of each row as its heading, and classes. `tokens` starts with the table. */
export function captionTable(
  tokens: readonly Token[],
  {
    captionHtml,
    rowHeaders,
    classes,
  }: { captionHtml: string; rowHeaders: boolean; classes: readonly string[] },
): void {
  const [table] = tokens;
  const data = table && known.get(table);
  if (table === undefined || data === undefined) return;
  known.set(table, { ...data, captionHtml, classes });
  if (!rowHeaders) return;
  const end = closingIndex(tokens, 0);
  for (let index = 0; index < end; index++) {
    const cell = tokens[index + 1];
    if (tokens[index]?.type !== "tr_open" || cell?.type !== "td_open") continue;
    const close = tokens[closingIndex(tokens, index + 1)];
    cell.tag = "th";
    cell.attrSet("class", "nhsuk-table__header");
    cell.attrSet("scope", "row");
    if (close !== undefined) close.tag = "th";
  }
}

const classes: Readonly<Record<string, string>> = {
  thead_open: "nhsuk-table__head",
  tbody_open: "nhsuk-table__body",
  tfoot_open: "nhsuk-table__body app-table__foot",
  tr_open: "nhsuk-table__row",
};

function classify(token: Token, content?: Token, close?: Token): void {
  const name = classes[token.type];
  if (name !== undefined) token.attrJoin("class", name);
  if (token.type !== "th_open" && token.type !== "td_open") return;
  // A heading cell without words is no heading (WCAG technique H51).
  if (token.type === "th_open" && content?.content === "" && close !== undefined)
    token.tag = close.tag = "td";
  const block = token.tag === "th" ? "nhsuk-table__header" : "nhsuk-table__cell";
  const align = String(token.attrGet("style") ?? "").replace("text-align:", "");
  token.attrs = [
    [
      "class",
      classNames(
        block,
        align === "right" && `${block}--numeric`,
        align === "center" && "nhsuk-u-text-align-centre",
      ),
    ],
  ];
  if (token.tag === "th") token.attrPush(["scope", "col"]);
}

function open(token: Token | undefined, page: Page): string {
  const data = token && known.get(token);
  if (token === undefined || data === undefined) return "<table>\n";
  let caption = "";
  let label: Record<string, string> = { "aria-label": data.regionName };
  if (data.captionHtml !== "") {
    const id = `table-${++page.captions}-caption`;
    label = { "aria-labelledby": id };
    const classes = "nhsuk-table__caption nhsuk-table__caption--m";
    caption = `<caption${attributes({ class: classes, id })}>${data.captionHtml}</caption>\n`;
  }
  const own = token.attrGet("class");
  const table = classNames("nhsuk-table", own !== null && String(own), ...data.classes);
  const id = token.attrGet("id") ?? undefined;
  return (
    `<div class="nhsuk-scroll" data-module="nhsuk-scroll">\n` +
    `<div${attributes({ class: "nhsuk-scroll__content", role: "region", ...label, tabindex: 0 })}>\n` +
    `<table${attributes({ class: table, id })}>\n${caption}`
  );
}
