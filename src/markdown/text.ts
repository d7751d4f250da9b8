const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** The words of rendered HTML, without its tags, comments and icons, spaces made single. Linear in its length. */
export function plainText(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    parts.push(html.slice(at, open));
    const end = endOfTag(html, open);
    const tag = html.slice(open, Math.min(open + 12, end)).toLowerCase();
    if (
      !/^<\/?(?:a|abbr|b|cite|code|del|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var)[\s>/]/.test(
        tag,
      )
    ) {
      parts.push(" ");
    }
    at = end;
  }
  parts.push(html.slice(at));
  return decode(parts.join("")).replace(/\s+/g, " ").trim();
}

function endOfTag(html: string, open: number): number {
  const mark = html.startsWith("<!--", open) ? "-->" : ">";
  const end = html.indexOf(mark, open);
  return end < 0 ? html.length : end + mark.length;
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (point !== undefined) return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    return entities[String(name).toLowerCase()] ?? whole;
  });
}

/** The first paragraph of rendered HTML as plain text, of at most `length` characters, cut at a word's end. */
export function excerpt(html: string, length = 200): string {
  const opening = /<p[\s>]/g;
  for (let found = opening.exec(html); found !== null; found = opening.exec(html)) {
    const end = html.indexOf("</p>", found.index);
    if (end < 0) return "";
    const text = plainText(html.slice(found.index, end));
    if (text !== "") return shorten(text, length);
    opening.lastIndex = end;
  }
  return "";
}

/** Text of at most `length` characters, cut at a word's end, with an ellipsis where it was cut. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/, "")}…`;
}
