import MarkdownItClass from "markdown-it";

/*
 * Where a body is prose and where it is code. Only blocks are parsed: that takes a tenth of the time of rendering.
 */
const blocks = new MarkdownItClass({ html: true });
blocks.core.ruler.enableOnly(["normalize", "block"]);

const blank = (text: string) => text.replace(/[^\n]/g, " ");

/** A body with all its code made spaces, so that whatever is found in it stands where it stands in the body. */
export function proseOf(body: string): string {
  const lines = body.split("\n");
  for (const { type, map } of blocks.parse(body, {})) {
    if (map === null || (type !== "fence" && type !== "code_block")) continue;
    for (let line = map[0]; line < map[1]; line++) lines[line] = blank(lines[line] ?? "");
  }
  return withoutCodeSpans(withoutMarked(lines.join("\n")));
}

/** Code that is marked in other ways: Jekyll's highlight, HTML's elements, and comments, which nobody sees. */
const marked: readonly { readonly opens: RegExp; closes(opening: string): string }[] = [
  { opens: /\{%-?\s{0,9}highlight\b/g, closes: () => "endhighlight" },
  { opens: /<(?:pre|code|kbd|samp|script|style|textarea)\b/g, closes: (opening) => `</${opening.slice(1)}` },
  { opens: /<!--/g, closes: () => "--" },
];

function withoutMarked(text: string): string {
  const lower = text.toLowerCase();
  // Letters that change their length with their case would move what follows them.
  const plain = lower.length === text.length ? lower : text;
  return marked.reduce((out, { opens, closes }) => {
    let result = "";
    let done = 0;
    for (const { 0: opening, index } of plain.matchAll(opens)) {
      if (index < done) continue;
      const close = plain.indexOf(closes(opening), index + opening.length);
      if (close === -1) break;
      const end = nextEnd(plain, close);
      result += out.slice(done, index) + blank(out.slice(index, end));
      done = end;
    }
    return result + out.slice(done);
  }, text);
}

/** Behind the bracket that closes a tag. */
function nextEnd(text: string, from: number): number {
  for (let at = from; at < Math.min(text.length, from + 100); at++) {
    if (text[at] === ">" || text[at] === "}") return at + (text[at + 1] === "}" ? 2 : 1);
  }
  return from;
}

/** Code between backticks ends at the next run of as many, within its paragraph: CommonMark 0.31, 6.1. */
function withoutCodeSpans(text: string): string {
  if (!text.includes("`")) return text;
  return text
    .split(/(\n[ \t]*\n)/)
    .map((paragraph) => {
      const runs = [...paragraph.matchAll(/`+/g)];
      let out = "";
      let done = 0;
      for (const [number, open] of runs.entries()) {
        if (open.index < done || paragraph[open.index - 1] === "\\") continue;
        const close = runs.slice(number + 1, number + 200).find((run) => run[0].length === open[0].length);
        if (close === undefined) continue;
        const end = close.index + close[0].length;
        out += paragraph.slice(done, open.index) + blank(paragraph.slice(open.index, end));
        done = end;
      }
      return out + paragraph.slice(done);
    })
    .join("");
}

/** A body's own headings, not those in HTML: their lines counted from 0, and their levels as written. */
export function headingLines(body: string): { line: number; level: number; words: string }[] {
  const tokens = blocks.parse(body, {});
  return tokens.flatMap(({ type, tag, map }, index) =>
    type === "heading_open" && map !== null
      ? [{ line: map[0], level: Number(tag.slice(1)), words: tokens[index + 1]?.content.trim() ?? "" }]
      : [],
  );
}
