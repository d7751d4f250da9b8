import { createHash } from "node:crypto";
import type { Edit } from "./edits.ts";
import { quoted } from "./edits.ts";
import { attribute, attributePlace, innerText, type PageElement } from "./page-tree.ts";

/**
 * The policy of a page whose third-party parts were taken out: nothing comes from elsewhere, and of inline
 * scripts and styles only those that the page has. Handlers in attributes cannot be named in a policy: a page
 * that has them keeps all of its inline scripts.
 */
export function pagePolicy(
  elements: readonly PageElement[],
  more: { scripts: readonly string[]; styles: readonly string[] },
): string {
  const texts = (tag: string) => elements.filter(({ tagName }) => tagName === tag).map(innerText);
  const inline = texts("script").filter((text) => text.trim() !== "");
  const script = elements.some(hasHandler) ? "'unsafe-inline'" : hashes([...inline, ...more.scripts]);
  return [
    "default-src 'none'",
    `script-src 'self' ${script}`.trim(),
    `style-src 'self' ${hashes([...texts("style"), ...more.styles])}`.trim(),
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'self'",
  ].join("; ");
}

function hasHandler({ attrs }: PageElement): boolean {
  return attrs.some(
    ({ name, value }) =>
      /^on/i.test(name) || (/^(?:href|src|action)$/.test(name) && /^\s*javascript:/i.test(value)),
  );
}

function hashes(texts: readonly string[]): string {
  const found = texts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return [...new Set(found)].join(" ");
}

/** Style attributes, which the policy forbids, as classes of a style sheet in the page. */
export function stylesAsClasses(elements: readonly PageElement[]): { edits: Edit[]; sheet: string } {
  const names = new Map<string, string>();
  const edits: Edit[] = [];
  for (const element of elements) {
    const style = attribute(element, "style");
    const place = attributePlace(element, "style");
    if (style === undefined || !place) continue;
    const name = names.get(style) ?? `app-style-${names.size + 1}`;
    names.set(style, name);
    const classes = attributePlace(element, "class");
    if (classes) {
      edits.push({ ...place, text: "" });
      edits.push({ ...classes, text: `class=${quoted(`${attribute(element, "class")} ${name}`)}` });
    } else edits.push({ ...place, text: `class="${name}"` });
  }
  // A style attribute comes before every rule of a sheet: the ids that no element has give the class that weight.
  const rules = [...names].map(([style, name]) => `.${name}:not(#app-0#app-0){${withoutEnds(style)}}`);
  return { edits, sheet: rules.join("\n") };
}

/** A style attribute's text in a sheet: it can end neither its rule nor the element. */
function withoutEnds(style: string): string {
  return style.replace(/[{}<>]/g, "");
}
