import { type DefaultTreeAdapterMap, parse } from "parse5";

export type PageElement = DefaultTreeAdapterMap["element"];
type PageNode = DefaultTreeAdapterMap["node"];

/** Every element of a page in the order of its source, with the places where each stands there. */
export function elementsOfPage(html: string): PageElement[] {
  const elements: PageElement[] = [];
  const stack: PageNode[] = [parse(html, { sourceCodeLocationInfo: true })];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ("tagName" in node) elements.push(node);
    const children =
      "content" in node ? node.content.childNodes : "childNodes" in node ? node.childNodes : [];
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child) stack.push(child);
    }
  }
  return elements;
}

/** An attribute's value; undefined where there is none. */
export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((each) => (each.prefix ? `${each.prefix}:${each.name}` : each.name) === name)
    ?.value;
}

/** Where an attribute stands in the source. */
export function attributePlace(
  element: PageElement,
  name: string,
): { start: number; end: number } | undefined {
  const found = element.sourceCodeLocation?.attrs?.[name];
  return found && { start: found.startOffset, end: found.endOffset };
}

/** Where an element stands in the source, from its first tag to its last. */
export function elementPlace({
  sourceCodeLocation,
}: PageElement): { start: number; end: number } | undefined {
  return sourceCodeLocation
    ? { start: sourceCodeLocation.startOffset, end: sourceCodeLocation.endOffset }
    : undefined;
}

/** The text in an element as a browser reads it: of a script, its source. */
export function innerText(element: PageElement): string {
  return element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}
