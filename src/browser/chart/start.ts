import type { OpenChart } from "./open.ts";
import { hasState } from "./state.ts";

/** What a reader did to want the chart: it decides where the focus goes. */
export type Wish = "button" | "picture" | "pointer" | "focus" | "link";

/**
 * Listens on every chart of a page. A chart is wanted when its button or its picture is clicked, when a mouse or
 * a pen moves over the picture, or when the picture has the focus; scrolling past it is none of these.
 */
export function startCharts(root: Document): void {
  const charts = root.querySelectorAll<HTMLElement>("[data-app-chart]");
  charts.forEach((chart) => {
    start(chart);
  });
}

function start(chart: HTMLElement): void {
  const box = chart.querySelector<HTMLElement>(".app-chart__box");
  const button = chart.querySelector<HTMLButtonElement>("[data-start]");
  const status = chart.querySelector<HTMLElement>(".app-chart__status");
  if (!box || !button || !status) return;
  let opening = false;
  let fromScreen: string | undefined;

  const open = async (wish: Wish): Promise<void> => {
    if (opening) return;
    opening = true;
    button.setAttribute("aria-disabled", "true");
    status.textContent = "The chart is being fetched.";
    try {
      const view: { openChart: OpenChart } = await import(chart.dataset.view ?? "");
      await view.openChart(chart, wish);
    } catch {
      opening = false;
      button.removeAttribute("aria-disabled");
      status.classList.remove("nhsuk-u-visually-hidden");
      status.textContent =
        "The chart could not be made interactive. The picture and the numbers below are the same data.";
    }
  };

  // A scroll moves the page under a still mouse, and browsers tell of that as a move; its place on the screen stays.
  box.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    const place = `${event.screenX} ${event.screenY}`;
    if (fromScreen !== undefined && fromScreen !== place) void open("pointer");
    fromScreen = place;
  });
  box.addEventListener("pointerleave", () => {
    fromScreen = undefined;
  });
  box.addEventListener("click", () => void open("picture"));
  button.addEventListener("click", () => void open("button"));
  const picture = chart.querySelector<HTMLImageElement>(".app-chart__picture");
  box.tabIndex = 0;
  // The box stands for the picture, whose words would else be read out twice.
  box.setAttribute("role", "img");
  box.setAttribute("aria-label", picture?.alt ?? "Chart");
  picture?.setAttribute("aria-hidden", "true");
  box.addEventListener("focus", () => {
    if (box.matches(":focus-visible")) void open("focus");
  });
  if (chart.querySelector("[data-set]") && hasState(location)) void open("link");
}
