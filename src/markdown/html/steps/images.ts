import type { Element } from "hast";
import type { Repair, Step } from "../repair.ts";
import { encodeAddress, loadSchemes, schemeOf } from "../scheme.ts";
import { slot } from "../slots.ts";
import {
  classesOf,
  findClass,
  findHeading,
  hasClass,
  isElement,
  type Node,
  type Parent,
  replaceElements,
  wordsOf,
} from "../tree.ts";

/** Pictures come from where the site keeps them, say what they show, and load when they are near. */
export const images: Step = (tree, repair) => {
  const said: Said = new WeakMap();
  replaceElements(tree, (old, ancestors) => {
    if (isElement(old, "picture") && !hasResolved(old))
      return old.children.filter((child) => isElement(child, "img", "span"));
    return isElement(old, "img") ? image(old, ancestors, said, repair) : undefined;
  });
};

function image(
  old: Element,
  ancestors: readonly Parent[],
  said: Said,
  repair: Repair,
): readonly Node[] | undefined {
  const { src, alt, dataAppResolved } = old.properties;
  if (dataAppResolved !== undefined) {
    delete old.properties.dataAppResolved;
    return undefined;
  }
  if (typeof src !== "string" || src.trim() === "" || !loadSchemes.has(schemeOf(src))) return [];
  delete old.properties.srcSet;
  delete old.properties.sizes;
  for (const side of ["width", "height"])
    if (!/^\d+$/.test(String(old.properties[side]))) delete old.properties[side];
  if (typeof alt !== "string") {
    const message = `The picture “${src}” does not say in words what it shows.`;
    const remedy = 'Write alt="…" with the words; alt="" if it is mere decoration.';
    repair.report("image-alt", { message, remedy }, old, src);
  }
  const words = typeof alt === "string" && !isSaidBeside(alt, ancestors, said) ? alt.trim() : "";
  old.properties.alt = words;
  if (!hasClass(old, "app-hero__image")) old.properties.loading = "lazy";
  return resolve(old, src, words, repair);
}

function resolve(old: Element, src: string, alt: string, repair: Repair): readonly Node[] | undefined {
  const address = encodeAddress(src);
  const className = classesOf(old).join(" ");
  const answer = repair.context.resolveImage?.(address, alt, className) ?? { src: address };
  if (answer.complaint) repair.report(answer.complaint.rule, answer.complaint, old.position ? old : src, src);
  // Another element than an `<img>` would break the hero, whose height its words give.
  if (answer.html !== undefined && !hasClass(old, "app-hero__image"))
    return [slot("span", answer.html, repair)];
  old.properties.src = answer.src;
  if (answer.width !== undefined) old.properties.width ??= answer.width;
  if (answer.height !== undefined) old.properties.height ??= answer.height;
  return undefined;
}

/** Whether what stands next to a picture says the same, so that a screen reader would say it twice. */
function isSaidBeside(alt: string, ancestors: readonly Parent[], said: Said): boolean {
  const group = [...ancestors]
    .reverse()
    .find((ancestor) => isElement(ancestor, "figure", "a") || hasClass(ancestor, "nhsuk-card"));
  if (!group || alt.trim() === "") return false;
  let words = said.get(group);
  if (!words) {
    const parts = [findHeading(group), findClass(group, "nhsuk-card__link", "nhsuk-image__caption"), group];
    words = new Set(parts.map((part) => (part ? wordsOf(part).toLowerCase() : "")));
    said.set(group, words);
  }
  return words.has(alt.replace(/\s+/g, " ").trim().toLowerCase());
}

/** What each group of a picture and its words says. */
type Said = WeakMap<Parent, ReadonlySet<string>>;

function hasResolved(picture: Element): boolean {
  return picture.children.some(
    (child) => isElement(child, "img") && child.properties.dataAppResolved !== undefined,
  );
}
