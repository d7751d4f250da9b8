/*
 * kramdown's lines between a table's rows, whose columns a `+` may part as well as a `|`:
 * https://kramdown.gettalong.org/syntax.html#tables
 */

/** Whether a row's cell is a part of such a line: `----`, `:---+---:`, `====` or `===+===`. */
export function isRuleCell(cell: string): boolean {
  return /^(?:=[=+ \t]*|:?-{3,}:?|:?-+:?(?:[ \t]*\+[ \t]*:?-+:?)+)$/.test(cell);
}

/** Whether a whole line parts rows: `|----+----|`. */
export function isRuleLine(line: string): boolean {
  return /^\|[-+|: \t]*$/.test(line) && line.includes("---");
}

/** A line that parts a table's rows, with `|` for each `+`: GitHub's tables know no other. Other lines stay as they are. */
export function withPipes(line: string): string {
  const isRule = line.includes("+") && /^[>\s]*[-:|][-+|:\s]*$/.test(line) && /-:?\+:?-/.test(line);
  return isRule ? line.replaceAll("+", "|") : line;
}
