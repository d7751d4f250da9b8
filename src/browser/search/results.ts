import type { Found, Hit, SearchIndex } from "../../search/search-index.ts";
import { element } from "../element.ts";
import { type Ask, readAsk, step, writeAsk } from "./address.ts";
import { chosenWords, fillForm, readForm } from "./form.ts";
import { helpWithNone } from "./none.ts";
import { withIndex } from "./open-index.ts";
import { pick } from "./pick.ts";
import { resultItem } from "./result.ts";
import { counted, quoted } from "./words.ts";

/** Makes the search page search: its address says what for, and the form changes the address. */
export function startResults(root: HTMLElement): void {
  const form = root.querySelector("form");
  const status = root.querySelector<HTMLElement>("[data-app-status]");
  const place = root.querySelector<HTMLElement>("[data-app-results]");
  if (!form || !status || !place) return;
  // It keeps its room, which the status takes, so that the page stays still.
  root.querySelector("[data-app-fallback]")?.classList.add("app-fallback--over");
  const title = document.title;
  let latest = 0;

  const show = async (moveFocus = false) => {
    const now = ++latest;
    const ask = readAsk(new URLSearchParams(window.location.search));
    fillForm(form, ask);
    document.title = ask.query.trim() === "" ? title : `${quoted(ask.query)} – ${title}`;
    if (ask.query.trim() === "") {
      status.textContent = "";
      place.replaceChildren();
      return;
    }
    try {
      const view = await withIndex((index) => viewOf(index, ask, chosenWords(form)));
      // An answer to what is no longer asked for is thrown away.
      if (now !== latest) return;
      place.replaceChildren(...view.nodes);
      status.textContent = view.words;
      if (moveFocus) place.querySelectorAll<HTMLElement>(".app-results__title a")[ask.shown - step]?.focus();
    } catch {
      if (now === latest)
        status.textContent =
          "The search could not be loaded. Check your connection and try again, or use the links below.";
    }
  };
  const go = (ask: Ask, how: "push" | "replace", moveFocus = false) => {
    const address = window.location.pathname + writeAsk(ask);
    if (how === "push") window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
    return show(moveFocus);
  };
  const asked = () => readAsk(new URLSearchParams(window.location.search));

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void go(readForm(form), "push");
  });
  form.addEventListener("change", (event) => {
    // The words wait for the reader to send them.
    const words = event.target instanceof HTMLInputElement && event.target.name === "q";
    if (!words) void go(readForm(form), "push");
  });
  place.addEventListener("click", (event) => {
    const action = event.target instanceof HTMLElement ? event.target.dataset.action : undefined;
    if (action === "more") void go({ ...asked(), shown: asked().shown + step }, "replace", true);
    if (action === "all")
      void go({ ...asked(), kinds: [], tag: "", year: 0 }, "push").then(() => status.focus());
  });
  window.addEventListener("popstate", () => void show());
  void show();
}

async function viewOf(
  index: SearchIndex,
  ask: Ask,
  filters: readonly string[],
): Promise<{ nodes: Node[]; words: string }> {
  const found = await index.find(ask.query);
  const hits = pick(found.hits, ask);
  const words = announcement(found, hits, ask, filters);
  if (hits.length === 0) return { nodes: helpWithNone(index, ask, found.hits.length), words };
  const shown = hits.slice(0, ask.shown);
  const items = await Promise.all(shown.map((hit) => resultItem(index, hit, found.marks)));
  const nodes: Node[] = [element("ol", "nhsuk-list app-results", ...items)];
  const left = hits.length - shown.length;
  if (left > 0) {
    const more = element(
      "button",
      "nhsuk-button nhsuk-button--secondary",
      `Show ${Math.min(step, left)} more results`,
    );
    more.type = "button";
    more.dataset.action = "more";
    nodes.push(more);
  }
  return { nodes, words };
}

function announcement(found: Found, hits: readonly Hit[], ask: Ask, filters: readonly string[]): string {
  const within = filters.length > 0 ? ` in ${filters.join(", ")}` : "";
  if (hits.length === 0) {
    return `No results for ${quoted(ask.query)}${found.hits.length > 0 ? within : ""}.`;
  }
  const shown = hits.length > ask.shown ? `, ${ask.shown} shown` : "";
  if (!found.all) {
    const pages = `${counted(hits.length, "page")} with some of them${within}${shown}`;
    return `No page has all of these words. ${pages}.`;
  }
  const meant = found.corrections.reduce((words, { from, to }) => words.replace(from, () => to), ask.query);
  const results = `${counted(hits.length, "result")} for ${quoted(meant)}${within}${shown}.`;
  const missing = found.corrections.map(({ from }) => quoted(from)).join(" or ");
  return missing === "" ? results : `No page has ${missing}. ${results}`;
}
