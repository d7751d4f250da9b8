import { firstView, type View } from "../../statistics/chart-data.ts";

const keys = ["organisation", "span", "scale", "count", "lines"] as const;

function parameters(place: Pick<Location, "search" | "hash">): URLSearchParams {
  const hash = new URLSearchParams(place.hash.replace(/^#/, ""));
  for (const [key, value] of new URLSearchParams(place.search)) if (!hash.has(key)) hash.append(key, value);
  return hash;
}

/** Whether an address leads to a state of the chart: /open-source-statistics/#organisation=nhsuk&span=1y. */
export function hasState(place: Pick<Location, "search" | "hash">): boolean {
  const found = parameters(place);
  return keys.some((key) => found.has(key));
}

const one = <T extends string>(value: string | null, allowed: readonly T[], otherwise: T): T =>
  allowed.find((each) => each === value) ?? otherwise;

/** The view that an address asks for; what it asks for that is not there is passed over. */
export function viewOf(place: Pick<Location, "search" | "hash">, ids: readonly string[]): View {
  const found = parameters(place);
  const wanted = found.getAll("organisation").flatMap((value) => value.toLowerCase().split(","));
  const only = ids.filter((id) => wanted.includes(id.toLowerCase()));
  return {
    span: one(found.get("span"), ["6m", "1y", "all"], firstView.span),
    scale: one(found.get("scale"), ["linear", "log"], firstView.scale),
    count: one(found.get("count"), ["total", "new"], firstView.count),
    lines: one(found.get("lines"), ["each", "sum"], firstView.lines),
    ...(only.length > 0 && { only }),
  };
}

/** The part of an address that leads to a view: empty for the one that is shown first. */
export function hashOf(view: View): string {
  const parts = new URLSearchParams();
  if (view.only) parts.set("organisation", view.only.join(","));
  for (const key of ["span", "scale", "count", "lines"] as const) {
    if (view[key] !== firstView[key]) parts.set(key, view[key]);
  }
  // A comma needs no escape in a fragment, and is easier to read without one.
  const text = parts.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `#${text}`;
}
