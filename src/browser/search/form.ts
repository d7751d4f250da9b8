import { type Kind, kinds } from "../../search/format.ts";
import { type Ask, step } from "./address.ts";

/** What the form asks for. */
export function readForm(form: HTMLFormElement): Ask {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "");
  const chosen = data.getAll("kind");
  return {
    query: text("q"),
    kinds: kinds.filter((kind) => chosen.includes(kind)),
    tag: text("tag"),
    year: Number(text("year")) || 0,
    newest: text("sort") === "newest",
    shown: step,
  };
}

/** Makes the form say what the address asks for. */
export function fillForm(form: HTMLFormElement, ask: Ask): void {
  for (const field of form.querySelectorAll<HTMLInputElement>("input")) {
    if (field.name === "q") field.value = ask.query;
    if (field.name === "kind") field.checked = ask.kinds.includes(field.value as Kind);
  }
  const values: Readonly<Record<string, string>> = {
    tag: ask.tag,
    year: ask.year === 0 ? "" : String(ask.year),
    sort: ask.newest ? "newest" : "",
  };
  for (const field of form.querySelectorAll("select")) field.value = values[field.name] ?? "";
  const chosen = chosenWords(form);
  const summary = form.querySelector(".nhsuk-details__summary-text");
  if (summary)
    summary.textContent =
      chosen.length === 0 ? "Filter and sort" : `Filter and sort: ${chosen.length} chosen`;
}

/** The filters that are set, as the form names them. */
export function chosenWords(form: HTMLFormElement): string[] {
  const boxes = [...form.querySelectorAll<HTMLInputElement>("[name=kind]:checked")];
  const lists = [...form.querySelectorAll<HTMLSelectElement>("[name=tag], [name=year]")];
  return [
    ...boxes.map((box) => box.labels?.[0]?.textContent?.trim() ?? ""),
    ...lists
      .filter(({ value }) => value !== "")
      .map((list) => list.selectedOptions[0]?.textContent?.trim() ?? ""),
  ].filter((words) => words !== "");
}
