/** Whether an address is another site's. */
export type IsElsewhere = (address: string) => boolean;

/** Scripts of Plotly's, wherever they come from; its dictionaries of languages are not meant. */
export function isPlotly(address: string): boolean {
  const [path = ""] = address.split(/[?#]/);
  if (/plotly-(?:locale|geo-assets)/i.test(path)) return false;
  return (
    /\/plotly(?:-[a-z0-9.-]+)?(?:\.min)?(?:\.js)?$/i.test(path) ||
    /\/plotly\.js(?:-[a-z-]+)?(?:@[^/]+)?\/?(?:dist\/.*)?$/i.test(path)
  );
}

/** A style sheet's text without what it would load from elsewhere. */
export function ownStyles(css: string, isElsewhere: IsElsewhere): string {
  return withoutImports(css, isElsewhere).replace(/url\(([^)]{1,2000})\)/gi, (whole, inside: string) =>
    isElsewhere(bare(inside)) ? "url(data:,)" : whole,
  );
}

function withoutImports(css: string, isElsewhere: IsElsewhere): string {
  let kept = "";
  let at = 0;
  for (const { index } of css.matchAll(/@import\b/gi)) {
    if (index < at) continue;
    const semicolon = css.indexOf(";", index);
    const end = semicolon === -1 ? css.length : semicolon + 1;
    const rule = css.slice(index, end);
    const address = /^@import\s{0,99}(?:url\(\s{0,99})?(["']?[^\s"');]{1,2000})/i.exec(rule)?.[1] ?? "";
    kept += css.slice(at, index) + (isElsewhere(bare(address)) ? "" : rule);
    at = end;
  }
  return kept + css.slice(at);
}

function bare(address: string): string {
  return address.trim().replace(/^["']|["']$/g, "");
}

/** Links that a browser follows by itself, by what they say they are. */
export const loadingLinks =
  /\b(?:stylesheet|icon|preload|prefetch|preconnect|dns-prefetch|modulepreload|apple-touch-icon\S*|mask-icon|manifest)\b/i;

/** Attributes that make a browser load something by itself, by element. */
export const loadingAttributes: Readonly<Record<string, readonly string[]>> = {
  img: ["src", "srcset"],
  source: ["src", "srcset"],
  video: ["src", "poster"],
  audio: ["src"],
  track: ["src"],
  input: ["src"],
  body: ["background"],
  table: ["background"],
  td: ["background"],
  th: ["background"],
  image: ["href", "xlink:href"],
  use: ["href", "xlink:href"],
  feimage: ["href", "xlink:href"],
};

/** Whether one of the addresses of a `srcset`, or the one of another attribute, is another site's. */
export function anyElsewhere(name: string, value: string, isElsewhere: IsElsewhere): boolean {
  const addresses =
    name === "srcset" ? value.split(",").map((one) => one.trim().split(/\s/)[0] ?? "") : [value];
  return addresses.some(isElsewhere);
}
