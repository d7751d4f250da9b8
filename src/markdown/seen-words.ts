/** Where code, a comment or a tag starts. */
const start =
  /(?<code>`+|~{3,})|<(?:(?<comment>!--)|(?<unseen>script|style)(?=[\s>])|\/?[a-z][a-z\d-]*(?=[\s/>]))/gi;

/**
 * Markdown without the tags, comments, scripts and style sheets in it, for its words to be counted; code keeps its own.
 * Near enough for that, and quick: linear in its length.
 */
export function withoutTags(body: string): string {
  if (!body.includes("<")) return body;
  const parts: string[] = [];
  /** What was looked for and stands nowhere further on. */
  const missing = new Set<string>();
  const endOf = (mark: string, from: number): number => {
    const found = missing.has(mark) ? -1 : body.indexOf(mark, from);
    if (found < 0) missing.add(mark);
    return found < 0 ? -1 : found + mark.length;
  };
  let at = 0;
  let blank = -1;
  start.lastIndex = 0;
  for (let found = start.exec(body); found !== null; found = start.exec(body)) {
    const { code, comment, unseen } = found.groups ?? {};
    const from = start.lastIndex;
    if (code !== undefined) {
      if (blank < from) blank = body.indexOf("\n\n", from) < 0 ? body.length : body.indexOf("\n\n", from);
      const end = endOf(code, from);
      // Code in a line ends with its paragraph at the latest: a backtick alone is none.
      if (end > 0 && (code.length > 2 || end <= blank)) start.lastIndex = end;
      continue;
    }
    let end = comment === undefined ? endOfTag(body, from) : endOf("-->", from);
    if (unseen !== undefined && end >= 0) end = Math.max(endOf(`</${unseen}`, end), end);
    if (end < 0) continue;
    parts.push(body.slice(at, found.index));
    at = end;
    start.lastIndex = end;
  }
  parts.push(body.slice(at));
  return parts.join(" ");
}

const rest = /[^<>]*>/y;

function endOfTag(body: string, from: number): number {
  rest.lastIndex = from;
  return rest.test(body) ? rest.lastIndex : -1;
}
