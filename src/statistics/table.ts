import type { ChartData } from "./chart-data.ts";
import { placeInWords } from "./summary.ts";
import { escapeMarkup } from "./svg.ts";
import { formatNumber } from "./ticks.ts";
import { latest } from "./view.ts";

/** A table as text: its first column names each row, the others hold numbers. */
export interface DataTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The last values of running totals, the largest first; of any other chart, all its values. */
export function tableOf(data: ChartData): DataTable {
  const last = data.x.values.at(-1);
  if (data.cumulative && last !== undefined) {
    const order = [...data.series].sort((a, b) => latest(b) - latest(a) || (a.name < b.name ? -1 : 1));
    const total = order.reduce((sum, each) => sum + latest(each), 0);
    const rows = order.map((each) => [each.name, formatNumber(latest(each))]);
    return {
      caption: `${data.unit} in ${placeInWords(data, last)}`,
      head: ["Organisation", data.unit],
      rows: [...rows, ["All together", formatNumber(total)]],
    };
  }
  const rows = data.x.values.map((value, index) => {
    const cells = data.series.map(({ values }) => values[index] ?? null);
    return [placeInWords(data, value), ...cells.map((cell) => (cell === null ? "" : formatNumber(cell)))];
  });
  return { caption: data.title, head: [data.x.title, ...data.series.map(({ name }) => name)], rows };
}

/** More rows than anyone reads in a page; the data to download has them all. */
const mostRows = 200;

/** A table in NHS.UK frontend's markup, in a region that scrolls where the screen is narrow. */
export function tableHtml(table: DataTable): string {
  const heads = table.head.map(
    (text, index) =>
      `<th class="nhsuk-table__header${index > 0 ? " nhsuk-table__header--numeric" : ""}" scope="col">${escapeMarkup(text)}</th>`,
  );
  const rows = table.rows.slice(0, mostRows).map(([name = "", ...cells]) => {
    const values = cells.map(
      (cell) => `<td class="nhsuk-table__cell nhsuk-table__cell--numeric">${escapeMarkup(cell)}</td>`,
    );
    return `<tr class="nhsuk-table__row"><th class="nhsuk-table__header" scope="row">${escapeMarkup(name)}</th>${values.join("")}</tr>`;
  });
  const caption = escapeMarkup(table.caption);
  const more =
    table.rows.length > mostRows
      ? `<p>The first ${mostRows} of ${formatNumber(table.rows.length)} rows: the data to download has them all.</p>\n`
      : "";
  return `<div class="nhsuk-scroll"><div class="nhsuk-scroll__content" role="region" aria-label="${caption}" tabindex="0">
<table class="nhsuk-table">
<caption class="nhsuk-table__caption nhsuk-table__caption--s">${caption}</caption>
<thead class="nhsuk-table__head"><tr class="nhsuk-table__row">${heads.join("")}</tr></thead>
<tbody class="nhsuk-table__body">
${rows.join("\n")}
</tbody>
</table>
</div></div>
${more}`;
}
