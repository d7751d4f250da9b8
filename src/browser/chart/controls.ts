import type { ChartData, View } from "../../statistics/chart-data.ts";

/** The buttons and boxes under a chart: they show what is chosen and tell of a change. */
export class Controls {
  readonly #chart: HTMLElement;
  readonly #ids: readonly string[];
  readonly #boxes: HTMLInputElement[] = [];

  constructor(chart: HTMLElement, data: ChartData, change: (change: Partial<View>) => void) {
    this.#chart = chart;
    this.#ids = data.series.map(({ id }) => id);
    for (const button of chart.querySelectorAll<HTMLButtonElement>("[data-set]")) {
      const [key = "", value = ""] = (button.dataset.set ?? "").split("=");
      button.addEventListener("click", () => change({ [key]: value }));
    }
    const place = chart.querySelector<HTMLElement>(".app-chart__series .nhsuk-details__text");
    if (place) this.#fill(place, data, change);
  }

  /** Shows which choices a view has. */
  show(view: View): void {
    for (const button of this.#chart.querySelectorAll<HTMLButtonElement>("[data-set]")) {
      const [key = "", value = ""] = (button.dataset.set ?? "").split("=");
      button.setAttribute(
        "aria-pressed",
        String(Object.entries(view).some(([k, v]) => k === key && v === value)),
      );
      // What a year added has no logarithmic scale: its bars stand on 0.
      if (key === "scale") button.disabled = view.count === "new";
    }
    for (const box of this.#boxes) box.checked = view.only?.includes(box.value) ?? true;
  }

  #fill(place: HTMLElement, data: ChartData, change: (change: Partial<View>) => void): void {
    const list = document.createElement("div");
    list.className = "app-chart__boxes";
    const order = [...data.series].sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
    for (const series of order) {
      const box = document.createElement("input");
      box.type = "checkbox";
      box.value = series.id;
      box.addEventListener("change", () => {
        change({ only: this.#boxes.filter((each) => each.checked).map((each) => each.value) });
      });
      const label = document.createElement("label");
      label.append(box, series.name);
      list.append(label);
      this.#boxes.push(box);
    }
    const button = (words: string, only: readonly string[]) => {
      const made = document.createElement("button");
      made.type = "button";
      made.className = "nhsuk-button nhsuk-button--secondary nhsuk-button--small";
      made.textContent = words;
      made.addEventListener("click", () => change({ only }));
      return made;
    };
    const buttons = document.createElement("div");
    buttons.className = "app-chart__choice";
    buttons.append(button("All", this.#ids), button("None", []));
    place.append(buttons, list);
  }
}
