import { wordsOf } from "./words.ts";

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&nbsp;": " ",
};

/**
 * The words of a source file as a reader should meet them: its title and its body, without the names of fields,
 * comments, tags, addresses, and the signs of Markdown, kramdown and Liquid.
 */
export function proseOf(source: string): string[] {
  const [, matter = "", body = source] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*\n([\s\S]*)$/.exec(source) ?? [];
  const title = /^title:[ \t]*(.*)$/im.exec(matter)?.[1] ?? "";
  const text = body
    .replace(/<!--[\s\S]*?-->/g, " ")
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, " ")
    .replace(/\{%-?\s*(?:highlight|endhighlight|include openhealth)[^%]*%\}/g, " ")
    .replace(/\{\{\s*site\.baseurl\s*\}\}/g, "")
    .replace(/^\{:.*\}$/gm, " ")
    .replace(/^\|?[=:|-]{3,}\|?$/gm, " ")
    .replace(/^(```|~~~)\w*$/gm, " ")
    .replace(/!\[[^\]]*\]/g, "[]")
    .replace(/\]\([^)]*\)+/g, "] ")
    .replace(/<https?:[^>]*>/g, " ")
    .replace(/<\/?[a-z][^>]*>/gi, " ")
    .replace(/&\w+;/g, (entity) => entities[entity] ?? " ");
  return wordsOf(
    `${title} ${text}`
      .replaceAll("â€™", "’")
      .replaceAll("Ã©", "é")
      .replaceAll("â€“", "–")
      .replaceAll("â€¦", "…"),
  );
}
