/** Filters the tables that have a box for it. */
export function startFilters(root: Document): void {
  for (const filter of root.querySelectorAll<HTMLElement>("[data-filter]")) {
    const table = root.getElementById(filter.dataset.filter ?? "");
    const box = filter.querySelector("input");
    const count = filter.querySelector<HTMLElement>("[role=status]");
    if (table && box && count) listen(table, box, count);
  }
}

/** Words to look for, whatever their capitals. They are compared as they stand: nothing in them has a meaning. */
const wordsOf = (text: string) =>
  text
    .toLocaleLowerCase("en-GB")
    .split(/\s+/)
    .filter((word) => word !== "");

function listen(table: HTMLElement, box: HTMLInputElement, count: HTMLElement): void {
  const rows = [...table.querySelectorAll<HTMLElement>("tbody tr")].map((row) => ({
    row,
    text: (row.textContent ?? "").toLocaleLowerCase("en-GB"),
  }));
  const show = () => {
    const words = wordsOf(box.value);
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    count.textContent = words.length === 0 ? "" : `${shown} of ${rows.length} organisations`;
  };
  box.addEventListener("input", show);
  show();
}
