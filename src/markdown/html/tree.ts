import type { Element, ElementContent, Root, Text } from "hast";
import { toString as hastToString } from "hast-util-to-string";

/** What holds other nodes: an element, or the whole tree. */
export type Parent = Root | Element;
/** What may stand in one. */
export type Node = Root["children"][number];

/** Whether a node is an element, and one with one of these names where any are given. */
export function isElement(node: Element, ...tags: readonly string[]): boolean;
export function isElement(node: unknown, ...tags: readonly string[]): node is Element;
export function isElement(node: unknown, ...tags: readonly string[]): boolean {
  const element = node as Partial<Element> | undefined;
  return element?.type === "element" && (tags.length === 0 || tags.includes(element.tagName ?? ""));
}

/** The classes of an element, in order. */
export function classesOf(element: Element): readonly string[] {
  const { className } = element.properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** Whether a node is an element that has one of these classes. */
export function hasClass(node: Element, ...names: readonly string[]): boolean;
export function hasClass(node: unknown, ...names: readonly string[]): node is Element;
export function hasClass(node: unknown, ...names: readonly string[]): boolean {
  return isElement(node) && classesOf(node).some((name) => names.includes(name));
}

/** Sets an element's classes, each once, in order; none at all takes the attribute away. */
export function setClasses(element: Element, classes: readonly string[]): void {
  const unique = [...new Set(classes.filter(Boolean))];
  if (unique.length > 0) element.properties.className = unique;
  else delete element.properties.className;
}

/** Gives an element these classes besides its own. */
export function addClasses(element: Element, ...classes: readonly string[]): void {
  setClasses(element, [...classesOf(element), ...classes]);
}

/** Takes these classes from an element, where it has them. */
export function removeClasses(element: Element, ...classes: readonly string[]): void {
  setClasses(
    element,
    classesOf(element).filter((name) => !classes.includes(name)),
  );
}

/** Makes an element; `className` is a text of classes with spaces between. */
export function element(
  tagName: string,
  { className, ...properties }: Readonly<Record<string, string | number | boolean | undefined>>,
  children: readonly Node[] = [],
): Element {
  const made: Element = { type: "element", tagName, properties: {}, children: contents(children) };
  if (typeof className === "string") setClasses(made, className.split(" "));
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined) made.properties[name] = value;
  }
  return made;
}

/** Words as a node; they are text whatever they hold. */
export function text(value: string): Text {
  return { type: "text", value };
}

/** The nodes that may stand in an element: all but a doctype. */
export function contents(nodes: readonly Node[]): ElementContent[] {
  return nodes.filter((node): node is ElementContent => node.type !== "doctype");
}

/** The words in a node, with each run of white space made one space. */
export function wordsOf(node: Parent | Node): string {
  return hastToString(node as Root)
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a node shows nothing: a comment, or white space alone. */
export function isBlank(node: Node): boolean {
  return node.type === "comment" || (node.type === "text" && node.value.trim() === "");
}

/** The first and last white space taken away, for what stands alone in its element. */
export function trimmed(nodes: readonly Node[]): ElementContent[] {
  const kept = contents(nodes);
  const isSpace = (node: Node | undefined): boolean => node?.type === "text" && isBlank(node);
  while (isSpace(kept[0])) kept.shift();
  while (isSpace(kept.at(-1))) kept.pop();
  const [first] = kept;
  const last = kept.at(-1);
  if (first?.type === "text") kept[0] = text(first.value.trimStart());
  if (last?.type === "text") kept[kept.length - 1] = text((kept.at(-1) as Text).value.trimEnd());
  return kept;
}

/** Every element under a node, in the order of the document. */
export function elementsOf(parent: Parent, test: (element: Element) => boolean = () => true): Element[] {
  const found: Element[] = [];
  const walk = (node: Parent): void => {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (test(child)) found.push(child);
      walk(child);
    }
  };
  walk(parent);
  return found;
}

const boxes = "div section article aside nav header footer main figure blockquote center li p".split(" ");

/** Whether an element is one that a component of NHS.UK frontend can be made of, and has one of its classes. */
export function isComponent(node: Element, ...names: readonly string[]): boolean {
  return isElement(node, ...boxes) && hasClass(node, ...names);
}

/** The first element under a node that has one of these classes. */
export function findClass(parent: Parent, ...names: readonly string[]): Element | undefined {
  return elementsOf(parent, (child) => hasClass(child, ...names))[0];
}

/** The element itself or the first under it that is a heading. */
export function findHeading(parent: Parent): Element | undefined {
  return elementsOf(parent, isHeading)[0];
}

/** Whether a node is a heading, of any level. */
export function isHeading(node: Element): boolean;
export function isHeading(node: unknown): node is Element;
export function isHeading(node: unknown): boolean {
  return isElement(node, "h1", "h2", "h3", "h4", "h5", "h6");
}

/**
 * Lets `change` put other nodes in an element's place: innermost elements first, so that what it is given
 * is changed already. Nothing given back leaves the element as it is. The ancestors are those at the time
 * of the call, outermost first.
 */
export function replaceElements(
  parent: Parent,
  change: (element: Element, ancestors: readonly Parent[]) => readonly Node[] | undefined,
): void {
  replaceUnder(parent, change, []);
}

function replaceUnder(
  parent: Parent,
  change: (element: Element, ancestors: readonly Parent[]) => readonly Node[] | undefined,
  line: Parent[],
): void {
  line.push(parent);
  const before = parent.children;
  let after: Node[] | undefined;
  for (const [at, child] of before.entries()) {
    let made: readonly Node[] | undefined;
    if (isElement(child)) {
      replaceUnder(child, change, line);
      made = change(child, line);
    }
    if (made !== undefined) after ??= before.slice(0, at);
    if (after === undefined) continue;
    if (made === undefined) after.push(child);
    else for (const node of made) after.push(node);
  }
  line.pop();
  if (after !== undefined) parent.children = after as ElementContent[];
}

/** Takes elements that pass a test out of a node, however deep, and gives them back. */
export function takeOut(parent: Parent, test: (element: Element) => boolean): Element[] {
  const taken: Element[] = [];
  replaceElements(parent, (child) => {
    if (!test(child)) return undefined;
    taken.push(child);
    return [];
  });
  return taken;
}
