import type { Element, Root } from "hast";
import type { Repair } from "./repair.ts";
import { element, isElement, replaceElements, text } from "./tree.ts";

/**
 * A place for HTML that the site itself made: it is put there after the author's has been cleaned, so that
 * the allow-list need not know it. What an author writes never becomes a slot: `data-app-slot` is taken from
 * bodies before.
 */
export function slot(tagName: "div" | "span", html: string, repair: Repair): Element {
  repair.slots.push(html);
  return element(tagName, { dataAppSlot: String(repair.slots.length - 1) });
}

/** Puts each slot's HTML in its place; in a link of the author's, without links of its own. */
export function fillSlots(tree: Root, repair: Repair): void {
  replaceElements(tree, (old, ancestors) => {
    const { dataAppSlot } = old.properties;
    if (dataAppSlot === undefined) return undefined;
    const inLink = ancestors.some((ancestor) => isElement(ancestor, "a"));
    const whole = repair.slots[Number(dataAppSlot)];
    const html = inLink ? whole && withoutLinks(whole) : whole;
    // A text that to-html leaves as it is: hast calls it raw, and its types know it from mdast only.
    return html === undefined ? [] : [{ ...text(html), type: "raw" } as unknown as Element];
  });
}

/** A link may hold no other, and of a player its words only. */
function withoutLinks(html: string): string {
  return html.replace(/^<(?:video|audio)\s/.test(html) ? /<[^<>]*>/g : /<\/?a(?:\s[^<>]*)?>/g, "");
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
