import MarkdownItClass, { type MarkdownIt, type StateCore, type Token } from "markdown-it";
import { closingIndex } from "../tokens.ts";
import { isRuleCell } from "./table-rules.ts";

/**
 * kramdown's tables: after a line like `|====|` come the rows of the table's foot, and a line like `|----+----|`
 * between rows only parts them: https://kramdown.gettalong.org/syntax.html#tables
 */
export function tableFooters(md: MarkdownIt): void {
  md.core.ruler.after("block", "table_footers", (state: StateCore) => {
    if (!state.tokens.some((token) => token.type === "inline" && isRuleCell(token.content))) return;
    const kept: Token[] = [];
    let body: Token | undefined;
    for (let index = 0; index < state.tokens.length; index++) {
      const token = state.tokens[index];
      if (token === undefined) continue;
      if (token.type === "tbody_open") body = token;
      if (token.type === "tr_open" && body !== undefined) {
        const end = closingIndex(state.tokens, index);
        const rule = ruleOf(state.tokens.slice(index, end));
        if (rule !== undefined) {
          if (rule === "=" && body.type === "tbody_open" && state.tokens[end + 1]?.type === "tr_open") {
            if (kept.at(-1) === body) kept.pop();
            else kept.push(part("tbody", -1));
            body = part("tfoot", 1);
            kept.push(body);
          }
          index = end;
          continue;
        }
      }
      if (token.type === "tbody_close") {
        kept.push(body?.type === "tfoot_open" ? part("tfoot", -1) : token);
        body = undefined;
      } else kept.push(token);
    }
    state.tokens = kept;
  });
}

function part(tag: "tbody" | "tfoot", nesting: 1 | -1): Token {
  const token = new MarkdownItClass.Token(`${tag}_${nesting === 1 ? "open" : "close"}`, tag, nesting);
  token.block = true;
  return token;
}

/** "=" for a row that starts the foot, "-" for one that parts the body, undefined for a row of data. */
function ruleOf(row: readonly Token[]): "=" | "-" | undefined {
  const cells = row.filter((token) => token.type === "inline").map((token) => token.content);
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length === 0 || !filled.every(isRuleCell)) return undefined;
  return filled[0]?.startsWith("=") ? "=" : "-";
}
