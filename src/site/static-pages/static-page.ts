import type { Problem } from "../../content/problem.ts";
import { escapeHtml } from "../escape.ts";
import { isTooDeep, tooDeep } from "./depth.ts";
import { applyEdits, type Edit, quoted } from "./edits.ts";
import { anyElsewhere, isPlotly, loadingAttributes, loadingLinks, ownStyles } from "./elsewhere.ts";
import { pagePolicy, stylesAsClasses } from "./page-policy.ts";
import {
  attribute,
  attributePlace,
  elementPlace,
  elementsOfPage,
  innerText,
  type PageElement,
} from "./page-tree.ts";
import { plotlyNeeds } from "./plotly-bundle.ts";
import { policyPlace } from "./policy-place.ts";
import { keepStylesOfScripts } from "./style-setter.ts";

/** What a page of `static/` is made with. */
export interface StaticPageTools {
  /** From the project's root, for problems. */
  readonly path: string;
  isElsewhere(address: string): boolean;
  /** The address of a file of the package `plotly.js`, as the page shall load it. */
  plotly(file: string): string;
}

/** A page of `static/` that loads nothing from other sites. */
export interface StaticPage {
  readonly html: string;
  readonly problems: readonly Problem[];
}

type Report = (element: PageElement, rule: Problem["rule"], message: string, remedy: string) => void;

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

function ownScript(
  script: PageElement,
  all: readonly PageElement[],
  tools: StaticPageTools,
  report: Report,
): Edit[] {
  const src = attribute(script, "src")?.trim();
  const place = elementPlace(script);
  if (src === undefined || !place || !tools.isElsewhere(src)) return [];
  if (!isPlotly(src)) {
    const message = `The page does not load the script “${src}”: it would run in every reader’s browser.`;
    report(
      script,
      "script-third-party",
      message,
      "Take it out, or put the script in static/ if its licence allows that.",
    );
    return [{ ...place, text: "" }];
  }
  const needs = plotlyNeeds(all.map(innerText));
  const message = [
    `The page loads “${src}”; the site’s own Plotly stands in its place.`,
    ...needs.lacks,
  ].join(" ");
  report(script, "script-third-party", message, "Look whether the chart is as it was.");
  const address = attributePlace(script, "src");
  if (!address) return [];
  const unwanted = ["integrity", "crossorigin", "referrerpolicy", "type"].flatMap((name) => {
    const found = attributePlace(script, name);
    return found ? [{ ...found, text: " " }] : [];
  });
  const outlines = needs.outlines
    ? [
        {
          start: place.start,
          end: place.start,
          text: `<script src=${quoted(tools.plotly("plotly-geo-assets.js"))}></script>`,
        },
      ]
    : [];
  return [...outlines, { ...address, text: `src=${quoted(tools.plotly(needs.bundle))}` }, ...unwanted];
}

function ownElement(element: PageElement, { isElsewhere }: StaticPageTools, report: Report): Edit[] {
  const { tagName } = element;
  const place = elementPlace(element);
  if (!place || tagName === "script") return [];
  const remove = (address: string): Edit[] => {
    const message = `The page does not load “${address}” from another site, which would see who reads it.`;
    report(element, "file-third-party", message, "Put the file in static/, and write its address there.");
    return [{ ...place, text: "" }];
  };
  if (tagName === "style") return ownSheet(element, isElsewhere, report);
  if (tagName === "link" || tagName === "base") {
    const href = attribute(element, "href") ?? "";
    const loads = tagName === "base" || loadingLinks.test(attribute(element, "rel") ?? "");
    return loads && isElsewhere(href) ? remove(href) : [];
  }
  if (/^(?:iframe|frame|embed|object|img)$/.test(tagName)) {
    const name = tagName === "object" ? "data" : "src";
    const address = [attribute(element, name), attribute(element, "srcset")?.trim().split(/\s/)[0]].find(
      (one) => one !== undefined && isElsewhere(one),
    );
    if (address === undefined) return ownStyle(element, isElsewhere, report);
    const isPicture = tagName === "img";
    const message = `The page does not show “${address}” from another site, which would see who reads it. A link stands in its place.`;
    report(
      element,
      isPicture ? "image-third-party" : "frame-third-party",
      message,
      `Write a link to “${address}”.`,
    );
    const words = attribute(element, isPicture ? "alt" : "title")?.trim() || address;
    return [{ ...place, text: `<a href=${quoted(address)}>${escapeHtml(words)}</a>` }];
  }
  return [...ownAttributes(element, isElsewhere, report), ...ownStyle(element, isElsewhere, report)];
}

function ownAttributes(
  element: PageElement,
  isElsewhere: StaticPageTools["isElsewhere"],
  report: Report,
): Edit[] {
  return (loadingAttributes[element.tagName.toLowerCase()] ?? []).flatMap((name) => {
    const value = attribute(element, name) ?? "";
    const place = attributePlace(element, name);
    if (!place || !anyElsewhere(name, value, isElsewhere)) return [];
    const message = `The page does not load “${value}” from another site, which would see who reads it.`;
    report(element, "file-third-party", message, "Put the file in static/, and write its address there.");
    return [{ ...place, text: "" }];
  });
}

function ownSheet(element: PageElement, isElsewhere: StaticPageTools["isElsewhere"], report: Report): Edit[] {
  const text = element.childNodes[0];
  const css = innerText(element);
  const own = ownStyles(css, isElsewhere);
  const place = text?.sourceCodeLocation;
  if (own === css || !place) return [];
  report(
    element,
    "file-third-party",
    "The page’s styles load a file from another site. It is left out.",
    "Put the file in static/, and write its address there.",
  );
  // What comes of the sheet must be what its hash is made of.
  if (text && "value" in text) text.value = own;
  return [{ start: place.startOffset, end: place.endOffset, text: own }];
}

function ownStyle(element: PageElement, isElsewhere: StaticPageTools["isElsewhere"], report: Report): Edit[] {
  const attr = element.attrs.find(({ name }) => name === "style");
  const own = attr && ownStyles(attr.value, isElsewhere);
  const place = attributePlace(element, "style");
  if (!attr || own === undefined || own === attr.value || !place) return [];
  report(
    element,
    "file-third-party",
    "A style loads a file from another site. It is left out.",
    "Put the file in static/, and write its address there.",
  );
  attr.value = own;
  return [{ start: place.start, end: place.start, text: "" }];
}

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
