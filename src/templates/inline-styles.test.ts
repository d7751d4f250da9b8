import assert from "node:assert/strict";
import { test } from "node:test";
import type { Build } from "../site/build.ts";
import { wholeText } from "../site/text.ts";
import { policySlot, stylesSlot, withStyles } from "./inline-styles.ts";

const build = {
  options: { mode: "build" },
  site: { config: { url: "https://example.org" } },
  assets: { styles: {}, scripts: {}, core: { usedBy: () => "p{color:red}" } },
} as unknown as Build;

const page = (title: string) =>
  `<meta content="${policySlot}"><title>${title}</title><style>${stylesSlot}</style><p>${stylesSlot} ${policySlot}</p>`;

test("styles and policy stand where the layout has their places, whatever an author wrote before and after", () => {
  const html = wholeText(withStyles(build, page(`${stylesSlot}${policySlot}`), new Set()));
  assert.match(html, /^<meta content="default-src 'none';[^"]*">/);
  assert.match(
    html,
    new RegExp(`<title>${stylesSlot}${policySlot}</title><style>p\\{color:red\\}[^<]*</style>`),
  );
  assert.ok(html.endsWith(`<p>${stylesSlot} ${policySlot}</p>`));
});

test("a layout without a place for the styles is an error that says so", () => {
  assert.throws(
    () => withStyles(build, `<meta content="${policySlot}"><p></p>`, new Set()),
    /layout has no <style>/,
  );
});
