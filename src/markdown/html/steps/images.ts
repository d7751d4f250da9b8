import type { Element } from "hast";
import { type PictureSize, pixelsOf } from "../../picture-size.ts";
import { withTitle } from "../../picture-title.ts";
import type { Repair, Step } from "../repair.ts";
import { encodeAddress, isElsewhere, loadSchemes, schemeOf } from "../scheme.ts";
import { slot } from "../slots.ts";
import {
  classesOf,
  element,
  elementsOf,
  findClass,
  findHeading,
  hasClass,
  isElement,
  type Node,
  type Parent,
  replaceElements,
  setClasses,
  text,
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
  delete old.properties.dataAppResolved;
  delete old.properties.srcSet;
  delete old.properties.sizes;
  if (typeof src !== "string" || src.trim() === "" || !loadSchemes.has(schemeOf(src))) return [];
  // One of another site is not done with, whatever it says: an author can write that too.
  if (dataAppResolved !== undefined && !isElsewhere(src)) return undefined;
  for (const side of ["width", "height"]) {
    const pixels = pixelsOf(old.properties[side]);
    if (pixels === undefined) delete old.properties[side];
    else old.properties[side] = pixels;
  }
  if (typeof alt !== "string" && dataAppResolved === undefined) {
    const message = `The picture “${src}” does not say in words what it shows.`;
    const remedy = 'Write alt="…" with the words; alt="" if it is mere decoration.';
    repair.report("image-alt", { message, remedy }, old, src);
  }
  const words = typeof alt === "string" && !isSaidBeside(alt, ancestors, said) ? alt.trim() : "";
  old.properties.alt = words;
  if (!hasClass(old, "app-hero__image")) old.properties.loading = "lazy";
  const link = ancestors.find((ancestor): ancestor is Element => isElement(ancestor, "a"));
  return resolve(old, src, words, repair, { link, isTold: dataAppResolved !== undefined });
}

function resolve(
  old: Element,
  src: string,
  alt: string,
  repair: Repair,
  { link, isTold }: { readonly link: Element | undefined; readonly isTold: boolean },
): readonly Node[] | undefined {
  const address = encodeAddress(src);
  const size = sizeOf(old);
  const className = classesOf(old).join(" ");
  const answer = repair.context.resolveImage?.(address, alt, className, size) ?? { src: address };
  if (answer.complaint && !isTold)
    repair.report(answer.complaint.rule, answer.complaint, old.position ? old : src, src);
  const title = typeof old.properties.title === "string" ? old.properties.title : undefined;
  if (answer.isLink && link) {
    const words = alt || title || nameFor(link);
    return [title ? element("span", { title }, [text(words)]) : text(words)];
  }
  // Another picture than an `<img>` would break the hero, whose height its words give.
  if (answer.html !== undefined && (answer.isLink || !hasClass(old, "app-hero__image")))
    return [slot("span", withTitle(answer.html, title), repair)];
  old.properties.src = answer.src;
  if (answer.width !== undefined) old.properties.width ??= answer.width;
  if (answer.height !== undefined) old.properties.height ??= answer.height;
  return undefined;
}

/** The size that an author gave a picture. One in a figure would fill it: it is shown as one in the text is. */
function sizeOf(picture: Element): PictureSize | undefined {
  const { width, height } = picture.properties;
  if (width === undefined && height === undefined) return undefined;
  setClasses(
    picture,
    classesOf(picture).map((name) => (name === "nhsuk-image__img" ? "app-image" : name)),
  );
  if (!hasClass(picture, "app-image")) return undefined;
  return { ...(width ? { width: Number(width) } : {}), ...(height ? { height: Number(height) } : {}) };
}

const named = new WeakSet<Element>();

/**
 * What names a link that only shows a picture without words: its address. A link with words of its own needs no more,
 * nor does one that another picture's place has named: it is looked through once, not once for each of its pictures.
 */
function nameFor(link: Element): string {
  if (named.has(link)) return "";
  named.add(link);
  const described = elementsOf(link, (part) => String(part.properties.alt ?? "") !== "");
  return wordsOf(link) === "" && described.length === 0 ? String(link.properties.href ?? "") : "";
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
