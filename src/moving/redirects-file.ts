import { type Document, isMap, isPair, isScalar, isSeq, parseDocument } from "yaml";

const opening = "# Old addresses, each with the address that answers for it now.\n";

/**
 * The text of the redirects' file with some old addresses led to a new one; comments stay. What led to one of them
 * leads on to the new one, and a redirect away from the new address goes. Undefined where the file cannot be read.
 */
export function withRedirects(
  text: string | undefined,
  from: readonly string[],
  to: string,
): string | undefined {
  const document: Document = parseDocument(text?.trim() ? text : `${opening}{}\n`);
  if (document.errors.length > 0) return undefined;
  if (document.contents === null)
    return `${text?.trimEnd()}\n${from.map((old) => `${old}: ${to}\n`).join("")}`;
  const { contents } = document;
  const old = new Set(from);
  if (isMap(contents)) {
    contents.flow = false;
    for (const pair of contents.items) {
      if (isPair(pair) && isScalar(pair.value) && old.has(String(pair.value.value))) pair.value.value = to;
    }
    contents.delete(to);
    for (const address of from) contents.set(address, to);
  } else if (isSeq(contents)) {
    for (const item of contents.items) if (isMap(item) && old.has(String(item.get("to")))) item.set("to", to);
    contents.items = contents.items.filter(
      (item) => !isMap(item) || !isOf(item.get("from"), new Set([...old, to])),
    );
    for (const address of from) contents.add(document.createNode({ from: address, to }));
  } else return undefined;
  return document.toString({ lineWidth: 0 });
}

function isOf(value: unknown, addresses: ReadonlySet<string>): boolean {
  return addresses.has(String(value));
}
