/*
 * Waits until a reader wants a chart to be more than a picture, and only then fetches what draws it.
 * A page that is read from top to bottom never does.
 */
import { startCharts } from "./chart/start.ts";

startCharts(document);
