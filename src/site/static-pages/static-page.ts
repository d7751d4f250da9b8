import type { Problem } from "../../content/problem.ts";
import { isTooDeep, tooDeep } from "./depth.ts";
import { applyEdits, type Edit, quoted } from "./edits.ts";
import { isPlotly } from "./elsewhere.ts";
import { ownElement } from "./own-element.ts";
import { ownScript } from "./own-script.ts";
import { pagePolicy, stylesAsClasses } from "./page-policy.ts";
import { attribute, elementPlace, elementsOfPage, innerText, type PageElement } from "./page-tree.ts";
import { policyPlace } from "./policy-place.ts";
import { keepStylesOfScripts } from "./style-setter.ts";
import type { Report, StaticPageTools } from "./types.ts";

/** A page of `static/` that loads nothing from other sites. */
export interface StaticPage {
  readonly html: string;
  readonly problems: readonly Problem[];
}

/** What may load something from elsewhere; a page without it is not looked at more closely. */
const suspicious = /(?:https?:)?\/\/[^\s"'<>]{1,200}/i;

/**
 * Takes out of a page in `static/` what it would load from other sites, and has its Plotly charts drawn by our own
 * Plotly, under a policy that lets nothing else in. All other bytes stay. Undefined where there is nothing to do.
 */
export function ownStaticPage(source: string, tools: StaticPageTools): StaticPage | undefined {
  if (!suspicious.test(source)) return undefined;
  if (isTooDeep(source)) return { html: "", problems: [tooDeep(tools.path)] };
  const elements = elementsOfPage(source);
  const problems: Problem[] = [];
  const report: Report = (element, rule, message, remedy) => {
    const { startLine: line = 1, startCol: column = 1 } = element.sourceCodeLocation ?? {};
    problems.push({ path: tools.path, line, column, rule, message, remedy });
  };
  const scripts = elements.filter(({ tagName }) => tagName === "script");
  const edits: Edit[] = [
    ...scripts.flatMap((script) => ownScript(script, scripts, tools, report)),
    ...elements.flatMap((element) => ownElement(element, tools, report)),
  ];
  const fetching = scripts.find((script) => fetchesElsewhere.test(innerText(script)));
  if (fetching)
    report(
      fetching,
      "script-third-party",
      "A script of the page asks another site for something; it is not let.",
      "Put what it asks for in static/, and have the script ask for that.",
    );
  if (edits.length === 0 && !fetching) return undefined;

  const gone = new Set(edits.filter(({ text }) => text === "").map(({ start }) => start));
  const kept = elements.filter((element) => !gone.has(elementPlace(element)?.start ?? -1));
  const drawsCharts = kept.some(
    (element) => element.tagName === "script" && isPlotly(attribute(element, "src") ?? ""),
  );
  const styled = stylesAsClasses(kept);
  return {
    html: withPolicy(source, kept, [...edits, ...styled.edits], styled.sheet, drawsCharts, tools),
    problems,
  };
}

/** A script's ways to ask another site for something, with the address beside them. */
const fetchesElsewhere =
  /(?:\bfetch|\bimport|importScripts|\.open|\b(?:csv|tsv|json|text|get|getJSON|ajax|load)|\.(?:src|href)\s{0,9}=)\s{0,9}\(?\s{0,9}(?:["'](?:GET|POST)["'],\s{0,9})?["'`](?:https?:)?\/\//i;

function withPolicy(
  source: string,
  kept: readonly PageElement[],
  edits: readonly Edit[],
  sheet: string,
  drawsCharts: boolean,
  tools: StaticPageTools,
): string {
  const scripts = drawsCharts ? [keepStylesOfScripts] : [];
  const styles = sheet === "" ? [] : [sheet];
  const policy = pagePolicy(kept, { scripts, styles });
  const head = [
    `<meta http-equiv="Content-Security-Policy" content=${quoted(policy)}>`,
    ...styles.map((css) => `<style>${css}</style>`),
    ...(drawsCharts
      ? [
          // Plotly would write its own rules into the page, which the policy forbids; it leaves a sheet with this id alone.
          `<link rel="stylesheet" id="plotly.js-style-global" href=${quoted(tools.plotly("plotly.css"))}>`,
          `<script>${keepStylesOfScripts}</script>`,
        ]
      : []),
  ].join("");
  const place = policyPlace(source, kept);
  return applyEdits(source, [{ start: place, end: place, text: head }, ...edits]);
}
