import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import type { Repair } from "./repair.ts";
import { classesOf, element, elementsOf, isElement, replaceElements, setClasses, text } from "./tree.ts";

/**
 * A place for HTML that the site itself made: it is put there after the author's has been cleaned, so that
 * the allow-list need not know it. What an author writes never becomes a slot: `data-app-slot` is taken from
 * bodies before.
 */
export function slot(tagName: "div" | "span", html: string, repair: Repair, like?: Element): Element {
  repair.slots.push(like ? withClassesOf(like, html) : html);
  return element(tagName, { dataAppSlot: String(repair.slots.length - 1) });
}

/** Puts each slot's HTML in its place. */
export function fillSlots(tree: Root, repair: Repair): void {
  replaceElements(tree, (old) => {
    const { dataAppSlot } = old.properties;
    if (dataAppSlot === undefined) return undefined;
    const html = repair.slots[Number(dataAppSlot)];
    // A text that to-html leaves as it is: hast calls it raw, and its types know it from mdast only.
    return html === undefined ? [] : [{ ...text(html), type: "raw" } as unknown as Element];
  });
}

/** Takes from a body what only the site may write; the renderer's own HTML, which it has set aside, gets slots. */
export function claimSlots(tree: Root, repair: Repair, trusted: readonly string[]): void {
  replaceElements(tree, (old) => {
    delete old.properties.dataAppSlot;
    const { dataAppTrusted } = old.properties;
    if (dataAppTrusted === undefined) return undefined;
    const html = trusted[Number(dataAppTrusted)];
    return html === undefined ? [] : [slot(isElement(old, "span") ? "span" : "div", html, repair)];
  });
}

/** The picture that the site made, with the classes of the one that the author wrote. */
function withClassesOf(like: Element, html: string): string {
  const classes = classesOf(like);
  if (classes.length === 0) return html;
  const made = fromHtml(html, { fragment: true });
  const [image] = elementsOf(made, (part) => isElement(part, "img"));
  if (!image) return html;
  setClasses(image, [...classes, ...classesOf(image)]);
  return toHtml(made);
}
