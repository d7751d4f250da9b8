import { SaxesParser } from "saxes";

/** An element read back from XML, for tests. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Xml[];
  text: string;
}

/** Reads XML strictly and gives its root; throws at the first thing that is not well formed. */
export function readXml(xml: string): Xml {
  const root: Xml = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Xml = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  const [first] = root.children;
  if (!first) throw new Error("The XML has no element.");
  return first;
}

/** The children of an element that have a name. */
export const all = (element: Xml, name: string): Xml[] =>
  element.children.filter((child) => child.name === name);

/** The first child of that name; throws where there is none. */
export function one(element: Xml, name: string): Xml {
  const [child] = all(element, name);
  if (!child) throw new Error(`<${element.name}> has no <${name}>.`);
  return child;
}
