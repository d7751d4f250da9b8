import { namesIn } from "../assets/used-styles.ts";
import type { Build } from "../site/build.ts";
import type { Text } from "../site/text.ts";
import { mainScript } from "./head.ts";
import { contentSecurityPolicy } from "./policy.ts";

/** Stand in the layout where what is only known of the finished page goes. */
export const stylesSlot = "APP_STYLES_SLOT";
export const policySlot = "APP_POLICY_SLOT";

/**
 * Puts into a finished page the part of the core styles that it uses, and the policy that allows them.
 * Styles stand in the page because it then needs one round trip before it shows: measured in
 * docs/performance.md. `same` are parts that other pages have too, in their order.
 */
export function withStyles(
  build: Build,
  html: string,
  features: ReadonlySet<string>,
  same: readonly string[] = [],
): Text {
  const { core } = build.assets;
  if (core === undefined) return html;
  const scripts = [mainScript([...features]), ...features].flatMap(
    (name) => build.assets.scripts[name]?.text ?? [],
  );
  const css = withSiteOnPaper(core.usedBy(namesIn(html, scripts, same)), build.site.config.url);
  const preview = build.options.mode === "preview";
  const policy = contentSecurityPolicy({ embeds: features.has("embed"), preview, styles: css });
  const [beforePolicy, afterPolicy] = cut(html, 'content="', policySlot);
  const [beforeStyles, afterStyles] = cut(afterPolicy, "<style>", stylesSlot);
  return [beforePolicy + policy + beforeStyles, { shared: css }, afterStyles];
}

const known = new Map<string, { readonly url: string; readonly css: string }>();

/**
 * Styles with the site's address for components/_print.scss: the address of a link on paper is whole. Pages with
 * the same styles get the very same text, so that its hash is worked out once.
 */
function withSiteOnPaper(styles: string, url: string): string {
  let made = known.get(styles);
  if (made?.url !== url) {
    const site = new URL(url).href.replace(/\/$/, "");
    made = { url, css: `${styles}@media print{:root{--app-site:"${site}"}}` };
    known.set(styles, made);
  }
  return made.css;
}

/** What stands before and after a slot that follows an opening, which in an author's words would be escaped. */
function cut(html: string, opening: string, slot: string): [before: string, after: string] {
  const at = html.indexOf(opening + slot);
  if (at === -1) throw new Error(`The layout has no ${opening}${slot}. Put it back.`);
  return [html.slice(0, at + opening.length), html.slice(at + opening.length + slot.length)];
}
