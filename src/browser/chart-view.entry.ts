/* The chart that moves: fetched by chart.entry.ts when a reader wants it. */
export { openChart } from "./chart/open.ts";
