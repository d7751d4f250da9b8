import { escapeHtml } from "../markdown/html.ts";
import type { ChartRequest } from "../markdown/types.ts";
import { type LinkTable, resolveLink } from "./links.ts";

/**
 * A link to the chart page that an older site had in `static/`, for a site that has it still but no data of which to
 * draw the statistics chart. Undefined where the request is for another chart, or the page is not there.
 */
export function linkToOwnChart(
  { attributes, title }: ChartRequest,
  path: string,
  table: LinkTable,
): { readonly html: string } | undefined {
  if (attributes.file !== undefined) return undefined;
  const { href, complaint } = resolveLink("/static/openhealth-stats-plotly", path, table);
  if (complaint) return undefined;
  const words = escapeHtml(title ?? "See the chart");
  return { html: `<p><a href="${escapeHtml(href)}">${words}</a></p>` };
}
