import type { BuiltChart, Picture } from "./built-chart.ts";
import { controlsHtml } from "./controls.ts";
import { phoneMedia } from "./designs.ts";
import { ofChart } from "./named.ts";
import { escapeMarkup } from "./svg.ts";
import { tableHtml, tableOf } from "./table.ts";

/** Where the browser finds what makes a chart interactive: addresses without the prefix. */
export interface ChartScripts {
  /** Our own module that draws with Plotly. */
  readonly view: string;
  readonly plotly: string;
  readonly plotlyStyles: string;
}

/** What stands under a chart about its data. */
export interface ChartSource {
  /** The data file's address without the prefix: /static/x.csv. */
  readonly url: string;
  /** Its size in bytes. */
  readonly size: number;
  /** The date of the data in words: November 2024. */
  readonly date?: string;
  /** Who made the data, in a sentence. */
  readonly credit?: string;
}

export interface ChartHtmlOptions {
  /** Where the site stands on its host: "/" or "/x/". */
  readonly prefix: string;
  readonly scripts: ChartScripts;
  readonly source?: ChartSource;
  /** Gives the title a heading of this level; without it the title is the figure's caption. */
  readonly headingLevel?: 2 | 3 | 4;
  /** false leaves the table out, where the page shows the same numbers elsewhere. */
  readonly table?: boolean;
  /** A picture and its words alone, for a page that leads to the whole chart. */
  readonly small?: boolean;
  /** Puts the pictures into the page itself: for small ones, which are not worth a request each. */
  readonly inline?: boolean;
  /** Fills the frame in which it stands alone. */
  readonly bare?: boolean;
}

const kinds = { line: "Line chart", bar: "Bar chart", stacked: "Stacked bar chart" } as const;

function size(bytes: number): string {
  return bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} KB`;
}

/** A drawing as an address of its own: it needs no request, and a policy allows it as an image. */
const dataUrl = ({ svg }: Picture) => `data:image/svg+xml,${encodeURIComponent(svg.trim())}`;

/** The picture: one drawing for phones and one for all else, with their sizes so that the page never moves. */
function pictureHtml(chart: BuiltChart, url: (picture: Picture) => string, media: string): string {
  const { wide, phone, data } = chart;
  const alt = escapeMarkup(`${kinds[data.kind]}: ${data.title}. The words below say what it shows.`);
  return `<picture>
<source media="${media}" srcset="${url(phone)}" width="${phone.width}" height="${phone.height}">
<img class="app-chart__picture" src="${url(wide)}" alt="${alt}" width="${wide.width}" height="${wide.height}">
</picture>`;
}

function titleHtml(title: string, level: ChartHtmlOptions["headingLevel"]): string {
  const text = escapeMarkup(title);
  if (level === undefined) return `<figcaption class="app-chart__title nhsuk-heading-s">${text}</figcaption>`;
  return `<figcaption><h${level} class="app-chart__title nhsuk-heading-m">${text}</h${level}></figcaption>`;
}

function sourceHtml(
  chart: BuiltChart,
  source: ChartSource | undefined,
  url: (path: string) => string,
): string {
  const picture = `<a class="app-chart__save" href="${url(chart.wide.path)}" download="chart.svg">Save as picture (SVG)${ofChart(chart.data.title)}</a>`;
  if (!source) return `<p class="app-chart__source">${picture}</p>`;
  const date = source.date === undefined ? "" : `Data to ${escapeMarkup(source.date)}. `;
  const data = `<a href="${url(source.url)}" download>Download the data (CSV, ${size(source.size)})</a>`;
  const credit = source.credit === undefined ? "" : ` ${escapeMarkup(source.credit)}`;
  return `<p class="app-chart__source">${date}${data}. ${picture}.${credit}</p>`;
}

/**
 * A chart's whole markup: title, picture, words, table, data. Without a script it is all there; with one
 * (src/browser/chart.entry.ts) the picture becomes Plotly's chart when a reader wants it.
 */
export function chartHtml(chart: BuiltChart, options: ChartHtmlOptions): string {
  const {
    prefix,
    scripts,
    source,
    headingLevel,
    table = true,
    small = false,
    bare = false,
    inline = false,
  } = options;
  const url = (path: string) => escapeMarkup(prefix.replace(/\/$/, "") + path);
  const figure = `<figure class="app-chart__figure">
${titleHtml(chart.data.title, headingLevel)}
<div class="app-chart__box">${pictureHtml(chart, inline ? dataUrl : ({ path }) => url(path), bare ? "(max-width: 35rem) and (max-aspect-ratio: 1)" : phoneMedia)}</div>
</figure>`;
  const summary = `<p class="app-chart__summary">${escapeMarkup(chart.summary)}</p>`;
  if (small) return `<div class="app-chart app-chart--small">\n${figure}\n${summary}\n</div>\n`;
  const data = Object.entries({
    figure: chart.json,
    view: scripts.view,
    plotly: scripts.plotly,
    styles: scripts.plotlyStyles,
  })
    .map(([name, path]) => ` data-${name}="${url(path)}"`)
    .join("");
  const numbers = table
    ? `<details class="nhsuk-details"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">The numbers as a table</span>${ofChart(chart.data.title)}</summary>
<div class="nhsuk-details__text">
${tableHtml(tableOf(chart.data))}</div></details>
`
    : "";
  return `<div class="app-chart${bare ? " app-chart--bare" : ""}" data-app-chart${data}>
${figure}
${controlsHtml(chart.data)}
${summary}
${numbers}${sourceHtml(chart, source, url)}
</div>
`;
}

/** The body of the bare chart, which other sites show in a frame: it fills the frame, and needs no other page. */
export function barePageBody(chart: BuiltChart, options: ChartHtmlOptions): string {
  return chartHtml(chart, { ...options, bare: true, table: false });
}
