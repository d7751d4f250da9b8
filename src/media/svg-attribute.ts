import type { SaxesAttributeNS } from "saxes";
import { stripDataAddress } from "./data-address.ts";
import { forbiddenAttributes } from "./svg-allowed.ts";
import { cleanCss } from "./svg-css.ts";

export const namespaces = {
  svg: "http://www.w3.org/2000/svg",
  xlink: "http://www.w3.org/1999/xlink",
  xml: "http://www.w3.org/XML/1998/namespace",
} as const;

/** An attribute as it may stand, or why it may not: `told` where the author should know. */
export type CleanAttribute = { readonly name: string; readonly value: string } | { readonly told?: string };

function cleanHref(element: string, value: string): string | undefined {
  const target = value.trim();
  if (/^#/.test(target)) return target;
  if (element === "a") return /^(?:https?:|mailto:|\/(?!\/))/i.test(target) ? target : undefined;
  if (element === "image" || element === "feImage") return stripDataAddress(target);
  return undefined;
}

/** One attribute of an SVG's element, cleaned. Editors' own attributes go without a word. */
export function cleanAttribute(element: string, { uri, local, value }: SaxesAttributeNS): CleanAttribute {
  if (local === "href" && (uri === "" || uri === namespaces.xlink)) {
    const href = cleanHref(element, value);
    if (href === undefined) return { told: `a link to “${value.trim().slice(0, 60)}”` };
    return { name: uri === "" ? "href" : "xlink:href", value: href };
  }
  if (uri === namespaces.xlink) return { name: `xlink:${local}`, value };
  if (uri === namespaces.xml) return /^(?:space|lang)$/.test(local) ? { name: `xml:${local}`, value } : {};
  if (uri !== "") return {};
  if (/^on/i.test(local)) return { told: `the attribute ${local}` };
  if (forbiddenAttributes.has(local.toLowerCase())) return { told: `the attribute ${local}` };
  return { name: local, value: /[\\(]/.test(value) ? cleanCss(value) : value };
}
