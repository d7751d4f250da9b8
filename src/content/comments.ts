import { isMap, isNode, isScalar, parseDocument, visit } from "yaml";
import { nestsTooDeep } from "./yaml/bounds.ts";
import { quoteColons } from "./yaml/quote-colons.ts";

/**
 * The comments in YAML, each with the field that it stands at, as lines that can stand before that field.
 * Those that stand at no field are at the empty name.
 */
export function commentsOf(yaml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!yaml.includes("#") || nestsTooDeep(yaml)) return found;
  const document = parseDocument(quoteColons(yaml).text, {
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const add = (name: string, ...comments: (string | null | undefined)[]) => {
    const lines = comments.flatMap((comment) => (comment ? comment.split("\n") : []));
    if (lines.length > 0)
      found.set(name, (found.get(name) ?? "") + lines.map((line) => `#${line}\n`).join(""));
  };
  add(
    "",
    document.commentBefore,
    document.comment,
    isNode(document.contents) ? document.contents.commentBefore : null,
  );
  if (!isMap(document.contents)) return found;
  add("", document.contents.comment);
  for (const pair of document.contents.items) {
    const name = isScalar(pair.key) ? String(pair.key.value ?? "") : "";
    for (const part of [pair.key, pair.value])
      if (isNode(part)) visit(part, { Node: (_, node) => add(name, node.commentBefore, node.comment) });
  }
  return found;
}
