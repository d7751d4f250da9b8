/** A point that Plotly says the reader points at. */
export interface HoverEvent {
  readonly points: readonly { readonly curveNumber: number; readonly pointNumber: number }[];
}

/** An element in which Plotly draws. */
export interface PlotElement extends HTMLElement {
  on?(event: "plotly_hover", listener: (event: HoverEvent) => void): void;
  on?(event: "plotly_unhover", listener: () => void): void;
}

/** As much of Plotly as we call. */
export interface Plotly {
  react(element: HTMLElement, traces: readonly object[], layout: object, config: object): Promise<unknown>;
  readonly Fx: {
    hover(element: HTMLElement, points: readonly { curveNumber: number; pointNumber: number }[]): void;
    unhover(element: HTMLElement): void;
  };
}

declare global {
  interface Window {
    Plotly?: Plotly;
  }
}

/** No tool bar, no zooming by accident, no link to elsewhere: our own controls stand under the chart. */
export const config = {
  displayModeBar: false,
  displaylogo: false,
  responsive: false,
  scrollZoom: false,
  doubleClick: false,
  showTips: false,
  showSendToCloud: false,
  showLink: false,
} as const;

function loaded<T extends HTMLElement>(element: T): Promise<T> {
  return new Promise((resolve, reject) => {
    element.addEventListener("load", () => resolve(element), { once: true });
    element.addEventListener(
      "error",
      () => {
        // Another try is to find no trace of this one.
        element.remove();
        reject(new Error("Plotly could not be fetched."));
      },
      { once: true },
    );
  });
}

let fetching: Promise<Plotly> | undefined;

/**
 * Fetches Plotly once for the page. Its style sheet goes in first, with the id that Plotly looks for: finding it,
 * Plotly writes no styles of its own, which the content security policy would refuse.
 */
export function fetchPlotly(script: string, styles: string): Promise<Plotly> {
  fetching ??= load(script, styles).catch((error: unknown) => {
    fetching = undefined;
    throw error;
  });
  return fetching;
}

async function load(script: string, styles: string): Promise<Plotly> {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.id = "plotly.js-style-global";
  sheet.className = "no-inline-styles";
  sheet.href = styles;
  const code = document.createElement("script");
  code.src = script;
  const ready = loaded(sheet);
  document.head.append(sheet);
  await ready;
  const run = loaded(code);
  document.head.append(code);
  await run;
  if (!window.Plotly) throw new Error("Plotly did not start.");
  return window.Plotly;
}
