/*
 * Searching: suggestions in the header's box, and the search page. Loaded when a reader goes to the box
 * (core.entry.ts) and by the search page; the index itself is read when there is something to look for.
 */
import { startResults } from "./search/results.ts";
import { startSuggestions } from "./search/suggest.ts";

const { appSearchStyles } = document.querySelector<HTMLElement>("[data-app-search-styles]")?.dataset ?? {};
if (appSearchStyles) {
  const styles = document.createElement("link");
  styles.rel = "stylesheet";
  styles.href = appSearchStyles;
  document.head.append(styles);
}
for (const id of ["search-field", "search-words"]) {
  const input = document.getElementById(id);
  if (input instanceof HTMLInputElement) startSuggestions(input);
}
const page = document.querySelector<HTMLElement>("[data-app-search-page]");
if (page) startResults(page);
