import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInNewContext } from "node:vm";

const require = createRequire(import.meta.url);

/** Plotly's script and its style sheet: served by us, and fetched only when a reader wants the chart to move. */
export interface PlotlyAssets {
  readonly script: { readonly path: string; readonly sourceFile: string };
  readonly styles: { readonly path: string; readonly content: string };
}

const shortHash = (content: string | Uint8Array) =>
  createHash("sha256").update(content).digest("hex").slice(0, 10);

/**
 * Plotly's own rules as a style sheet. Plotly would write them into a <style> element, which a strict content
 * security policy forbids; it leaves that out where it finds a sheet with the id `plotly.js-style-global`.
 */
export function plotlyStyles(): string {
  const source = readFileSync(require.resolve("plotly.js/build/plotcss.js"), "utf8");
  const rules: string[] = [];
  // The file hands each rule to a function of Plotly's library: here, to ours.
  const addStyleRule = (selector: string, rule: string) => rules.push(`${selector}{${rule}}`);
  runInNewContext(source, { require: () => ({ addStyleRule }) }, { timeout: 1000 });
  // Plotly puts each new rule before the others.
  return `${rules.reverse().join("\n")}\n`;
}

/** The files that an interactive chart needs, with addresses that change when the files do. */
export function plotlyAssets(): PlotlyAssets {
  const sourceFile = require.resolve("plotly.js/dist/plotly-basic.min.js");
  const content = plotlyStyles();
  return {
    script: { path: `/assets/plotly-${shortHash(readFileSync(sourceFile))}.min.js`, sourceFile },
    styles: { path: `/assets/plotly-${shortHash(content)}.css`, content },
  };
}

/** A file of the package `plotly.js`, by its name in `dist/`, as the site serves it; `plotly.css` is its style sheet. */
export function plotlyFile(file: string): PlotlyAssets["script"] | PlotlyAssets["styles"] {
  if (file === "plotly.css") return plotlyAssets().styles;
  const sourceFile = require.resolve(`plotly.js/dist/${file}`);
  const [, name = file] = /^(.*?)(?:\.min)?\.js$/.exec(file) ?? [];
  const kind = name.replace(/-basic$/, "");
  return { path: `/assets/${kind}-${shortHash(readFileSync(sourceFile))}.min.js`, sourceFile };
}
