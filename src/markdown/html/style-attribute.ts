/**
 * The declarations of a `style` attribute, names in lower case. Semicolons in quotes or brackets separate
 * nothing (https://drafts.csswg.org/css-style-attr/).
 */
export function declarations(style: unknown): readonly (readonly [name: string, value: string])[] {
  if (typeof style !== "string") return [];
  const found: [string, string][] = [];
  let quote = "";
  let brackets = 0;
  let start = 0;
  for (let at = 0; at <= style.length; at += 1) {
    const character = style[at] ?? ";";
    const ends = at === style.length || (character === ";" && quote === "" && brackets === 0);
    if (ends) {
      const part = style.slice(start, at);
      const colon = part.indexOf(":");
      if (colon > 0) found.push([part.slice(0, colon).trim().toLowerCase(), part.slice(colon + 1).trim()]);
      start = at + 1;
    } else if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "(") brackets += 1;
    else if (character === ")" && brackets > 0) brackets -= 1;
  }
  return found;
}

/** The address in the first `url(…)` of a value. */
export function urlOf(value: string): string | undefined {
  const start = value.toLowerCase().indexOf("url(");
  if (start < 0) return undefined;
  const inner = value.slice(start + 4).trimStart();
  const quote = inner[0] === '"' || inner[0] === "'" ? inner[0] : undefined;
  const end = quote === undefined ? inner.indexOf(")") : inner.indexOf(quote, 1);
  const url = inner.slice(quote === undefined ? 0 : 1, end < 0 ? inner.length : end).trim();
  return url === "" ? undefined : url;
}
