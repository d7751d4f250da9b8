/* The statistics page: its charts, and its table that sorts and filters. */
import { startCharts } from "./chart/start.ts";
import { startFilters } from "./chart/table-filter.ts";
import { startSort } from "./chart/table-sort.ts";

startCharts(document);
startFilters(document);
for (const table of document.querySelectorAll<HTMLElement>("[data-sortable]")) startSort(table);
