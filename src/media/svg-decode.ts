/** A named entity that a drawing program declares for a namespace: its value holds no entity itself. */
const declared = /<!ENTITY\s+([A-Za-z_][\w.-]{0,60})\s+(?:"([^"&<%]{0,200})"|'([^'&<%]{0,200})')\s*>/g;

/** The plain entities that a DOCTYPE declares. Those that hold others, or come from a file, are not taken. */
export function entitiesIn(doctype: string): Map<string, string> {
  const entities = new Map<string, string>();
  for (const [, name = "", double, single] of doctype.matchAll(declared)) {
    if (entities.size < 50) entities.set(name, double ?? single ?? "");
  }
  return entities;
}

/** The text of an XML file by its byte order mark or its declaration, else UTF-8; undefined where it is neither. */
export function decodeXml(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const marked = start.startsWith("\xff\xfe")
    ? "utf-16le"
    : start.startsWith("\xfe\xff")
      ? "utf-16be"
      : undefined;
  const said = /^(?:\xef\xbb\xbf)?<\?xml[^>]*\bencoding=["']([\w-]{1,40})["']/.exec(start)?.[1];
  try {
    return new TextDecoder(marked ?? said ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
