import { namesIn, type UsableStyles, usableStyles } from "../assets/used-styles.ts";
import type { Build } from "../site/build.ts";
import { mainScript } from "./head.ts";
import { contentSecurityPolicy } from "./policy.ts";

/** Stand in the layout where what is only known of the finished page goes; the first of each is the layout's own. */
export const stylesSlot = "APP_STYLES_SLOT";
export const policySlot = "APP_POLICY_SLOT";

const read = new WeakMap<object, UsableStyles>();

/**
 * Puts into a finished page the part of the core styles that it uses, and the policy that allows them.
 * Styles stand in the page because it then needs one round trip before it shows: measured in
 * docs/performance.md.
 */
export function withStyles(build: Build, html: string, features: ReadonlySet<string>): string {
  const { core } = build.assets.styles;
  if (core === undefined) return html;
  let styles = read.get(core);
  if (styles === undefined) {
    styles = usableStyles(core.text);
    read.set(core, styles);
  }
  const scripts = [mainScript([...features]), ...features].flatMap(
    (name) => build.assets.scripts[name]?.text ?? [],
  );
  const css = styles.usedBy(namesIn(html, scripts)) + siteOnPaper(build.site.config.url);
  const preview = build.options.mode === "preview";
  const policy = contentSecurityPolicy({ embeds: features.has("embed"), preview, styles: css });
  return put(put(html, policySlot, policy), stylesSlot, css);
}

/** The site's address for components/_print.scss: the address of a link on paper is whole. */
function siteOnPaper(url: string): string {
  return `@media print{:root{--app-site:"${new URL(url).href.replace(/\/$/, "")}"}}`;
}

function put(html: string, slot: string, text: string): string {
  const at = html.indexOf(slot);
  return at === -1 ? html : html.slice(0, at) + text + html.slice(at + slot.length);
}
