import { elements, pageOf } from "./words.ts";

/** Attributes whose address a browser fetches or follows, as the tree calls them. */
const leads = new Set([
  "href",
  "src",
  "srcSet",
  "action",
  "formAction",
  "data",
  "xLinkHref",
  "poster",
  "content",
]);

/** An HTML's faults: markup that an author's words became, where it runs or would run if it were pressed. */
export function faultsOf(html: string): string[] {
  const page = pageOf(html);
  const found = elements(page, ({ tagName, properties }) => {
    const attributes = Object.entries(properties).map(([name, text]) => [name, String(text)] as const);
    return (
      tagName === "x-inject" ||
      attributes.some(
        ([name, text]) =>
          /^on/i.test(name) || (leads.has(name) && /^\s*(?:javascript:|vbscript:|data:text)/i.test(text)),
      )
    );
  }).map(({ tagName, properties }) => `<${tagName} ${JSON.stringify(properties)}>`);
  const scripts = elements(page, ({ tagName }) => tagName === "script");
  for (const script of scripts) {
    const text = script.children.map((child) => ("value" in child ? child.value : "")).join("");
    if (script.properties.type === "application/ld+json") JSON.parse(text);
    else if (/hit\(\)|x-inject/.test(text)) found.push(`<script> ${text.slice(0, 80)}`);
  }
  return found;
}
