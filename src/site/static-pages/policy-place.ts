import { attribute, elementPlace, type PageElement } from "./page-tree.ts";

/**
 * Where a policy goes in a page's source, so that it stands in its head and before all that it rules: behind the
 * letters' encoding, which has to be said in the first 1,024 bytes, else at the head's start.
 */
export function policyPlace(source: string, elements: readonly PageElement[]): number {
  const ruled = elements.find(({ tagName }) => /^(?:script|style|link|base|body)$/.test(tagName));
  const first = ruled?.sourceCodeLocation?.startOffset ?? source.length;
  const charset = elements.find(
    (element) =>
      element.tagName === "meta" &&
      (attribute(element, "charset") !== undefined || /charset/i.test(attribute(element, "content") ?? "")),
  );
  const end = charset && elementPlace(charset)?.end;
  if (end !== undefined && end <= first) return end;
  for (const name of ["head", "html"]) {
    const tag = elements.find(({ tagName }) => tagName === name)?.sourceCodeLocation?.startTag;
    if (tag) return tag.endOffset;
  }
  return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<!doctype[^>]{0,300}>/i.exec(source)?.[0].length ?? 0;
}
