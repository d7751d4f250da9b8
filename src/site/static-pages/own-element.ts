import { escapeHtml } from "../../markdown/html.ts";
import { type Edit, quoted } from "./edits.ts";
import { anyElsewhere, loadingAttributes, loadingLinks, ownStyles } from "./elsewhere.ts";
import { attribute, attributePlace, elementPlace, innerText, type PageElement } from "./page-tree.ts";
import type { Report, StaticPageTools } from "./types.ts";

/** What becomes of an element that would load something from another site: it goes, or a link stands in its place. */
export function ownElement(element: PageElement, { isElsewhere }: StaticPageTools, report: Report): Edit[] {
  const { tagName } = element;
  const place = elementPlace(element);
  if (!place || tagName === "script") return [];
  const remove = (address: string): Edit[] => {
    const message = `The page does not load “${address}” from another site, which would see who reads it.`;
    report(element, "file-third-party", message, "Put the file in static/, and write its address there.");
    return [{ ...place, text: "" }];
  };
  if (tagName === "style") return ownSheet(element, isElsewhere, report);
  if (tagName === "link" || tagName === "base") {
    const href = attribute(element, "href") ?? "";
    const loads = tagName === "base" || loadingLinks.test(attribute(element, "rel") ?? "");
    return loads && isElsewhere(href) ? remove(href) : [];
  }
  if (/^(?:iframe|frame|embed|object|img)$/.test(tagName)) {
    const name = tagName === "object" ? "data" : "src";
    const address = [attribute(element, name), attribute(element, "srcset")?.trim().split(/\s/)[0]].find(
      (one) => one !== undefined && isElsewhere(one),
    );
    if (address === undefined) return ownStyle(element, isElsewhere, report);
    const isPicture = tagName === "img";
    const message = `The page does not show “${address}” from another site, which would see who reads it. A link stands in its place.`;
    report(
      element,
      isPicture ? "image-third-party" : "frame-third-party",
      message,
      `Write a link to “${address}”.`,
    );
    const words = attribute(element, isPicture ? "alt" : "title")?.trim() || address;
    return [{ ...place, text: `<a href=${quoted(address)}>${escapeHtml(words)}</a>` }];
  }
  return [...ownAttributes(element, isElsewhere, report), ...ownStyle(element, isElsewhere, report)];
}

function ownAttributes(
  element: PageElement,
  isElsewhere: StaticPageTools["isElsewhere"],
  report: Report,
): Edit[] {
  return (loadingAttributes[element.tagName.toLowerCase()] ?? []).flatMap((name) => {
    const value = attribute(element, name) ?? "";
    const place = attributePlace(element, name);
    if (!place || !anyElsewhere(name, value, isElsewhere)) return [];
    const message = `The page does not load “${value}” from another site, which would see who reads it.`;
    report(element, "file-third-party", message, "Put the file in static/, and write its address there.");
    return [{ ...place, text: "" }];
  });
}

function ownSheet(element: PageElement, isElsewhere: StaticPageTools["isElsewhere"], report: Report): Edit[] {
  const text = element.childNodes[0];
  const css = innerText(element);
  const own = ownStyles(css, isElsewhere);
  const place = text?.sourceCodeLocation;
  if (own === css || !place) return [];
  report(
    element,
    "file-third-party",
    "The page’s styles load a file from another site. It is left out.",
    "Put the file in static/, and write its address there.",
  );
  // What comes of the sheet must be what its hash is made of.
  if (text && "value" in text) text.value = own;
  return [{ start: place.startOffset, end: place.endOffset, text: own }];
}

function ownStyle(element: PageElement, isElsewhere: StaticPageTools["isElsewhere"], report: Report): Edit[] {
  const attr = element.attrs.find(({ name }) => name === "style");
  const own = attr && ownStyles(attr.value, isElsewhere);
  const place = attributePlace(element, "style");
  if (!attr || own === undefined || own === attr.value || !place) return [];
  report(
    element,
    "file-third-party",
    "A style loads a file from another site. It is left out.",
    "Put the file in static/, and write its address there.",
  );
  attr.value = own;
  return [{ start: place.start, end: place.start, text: "" }];
}
