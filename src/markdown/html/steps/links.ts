import type { Element } from "hast";
import type { Repair, Step } from "../repair.ts";
import { encodeAddress, linkSchemes, schemeOf } from "../scheme.ts";
import { element, isElement, replaceElements, wordsOf } from "../tree.ts";

/** Links lead where the site says; what leads nowhere keeps its words; `<a name>` is a place to link to. */
export const links: Step = (tree, repair) => {
  replaceElements(tree, (old) => {
    if (!isElement(old, "a")) return undefined;
    const { name, href } = old.properties;
    if (typeof name === "string" && name !== "") old.properties.id ??= name;
    const resolved = old.properties.dataAppResolved !== undefined;
    for (const attribute of ["name", "target", "dataAppResolved"]) delete old.properties[attribute];
    if (typeof href !== "string") return place(old);
    if (href.trim() === "" || href.trim() === "#") {
      const message = `The link “${wordsOf(old)}” leads nowhere, so only its words are shown.`;
      const remedy = "Write its address, or take the link away and leave the words.";
      repair.report("link-empty", { message, remedy }, old);
      return place(old);
    }
    if (!linkSchemes.has(schemeOf(href))) {
      const message = `The link “${wordsOf(old)}” has an address that the site does not allow: “${href.slice(0, 40)}”.`;
      repair.report(
        "html-unsafe",
        { message, remedy: "Write an address that starts with https:// or mailto:." },
        old,
        "address",
      );
      return place(old);
    }
    if (!resolved) resolve(old, href, repair);
    return undefined;
  });
};

/** What is no link, without the element; one that others link to keeps its place. */
function place(old: Element): readonly Element["children"][number][] {
  const { id } = old.properties;
  return typeof id === "string" ? [element("span", { id }, old.children)] : old.children;
}

function resolve(link: Element, href: string, repair: Repair): void {
  const answer = repair.context.resolveLink?.(encodeAddress(href)) ?? { href: encodeAddress(href) };
  link.properties.href = answer.href;
  if (answer.complaint) repair.report(answer.complaint.rule, answer.complaint, link, href);
}
