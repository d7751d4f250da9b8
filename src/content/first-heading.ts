const atx = /^ {0,3}#{1,6}[ \t]+(.*)$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const html = /<h[1-6](?:\s[^<>]{0,300})?>([^<]{1,300})/i;

/** The words of a heading without its marks: a link's words stay, its address goes. */
export function headingText(source: string): string {
  let text = source.slice(0, 1000).replace(/[ \t]+#+[ \t]*$/, "");
  // Twice, for a picture that is a link.
  for (let pass = 0; pass < 2; pass++)
    text = text.replace(/!?\[([^[\]]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\])/g, "$1");
  return text
    .replace(/<[^<>]*>/g, "")
    .replace(/`+/g, "")
    .replace(/(\*{1,3}|~~)(?=\S)([^*~]+)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)([^_]+)\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/\{#[\w-]+\}\s*$/, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

/** The words of a body's first heading, however it is marked; undefined where there is none. Code is passed over. */
export function firstHeading(body: string): string | undefined {
  let open: string | undefined;
  let before = "";
  let start = 0;
  while (start < body.length) {
    const next = body.indexOf("\n", start);
    const end = next === -1 ? body.length : next;
    const line = body.slice(start, Math.min(end, start + 2000)).trimEnd();
    start = end + 1;
    const mark = fence.exec(line)?.[1];
    if (open !== undefined) {
      if (mark?.startsWith(open) && line.trim() === mark) open = undefined;
      continue;
    }
    if (mark) {
      open = mark;
      before = "";
      continue;
    }
    const setext = before !== "" && /^ {0,3}(?:=+|-{2,})$/.test(line);
    const found = setext ? before : (atx.exec(line)?.[1] ?? html.exec(line)?.[1]);
    const text = found === undefined ? "" : headingText(found);
    if (text) return text;
    before = /^ {0,3}[^\s>#|*+<-]/.test(line) || /^ {0,3}[*_[]{1,3}\S/.test(line) ? line.trim() : "";
  }
  return undefined;
}
