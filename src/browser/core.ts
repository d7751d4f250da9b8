/*
 * What every page runs: the menu of the header and the skip link, NHS.UK frontend's own.
 * The page is whole without it.
 */
import { Header } from "nhsuk-frontend/dist/nhsuk/components/header/header.mjs";
import { SkipLink } from "nhsuk-frontend/dist/nhsuk/components/skip-link/skip-link.mjs";

for (const header of document.querySelectorAll('[data-module="nhsuk-header"]')) new Header(header);
for (const link of document.querySelectorAll('[data-module="nhsuk-skip-link"]')) new SkipLink(link);

const { appSearch } = document.querySelector<HTMLElement>("[data-app-search]")?.dataset ?? {};
// Nothing of the search is loaded before a reader goes to its box.
if (appSearch)
  document.getElementById("search-field")?.addEventListener("focus", () => import(appSearch), { once: true });
