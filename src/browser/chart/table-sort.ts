type Direction = "ascending" | "descending";

/** Makes a table's headings into buttons that sort its rows; the page shows the order it came in until one is used. */
export function startSort(table: HTMLElement): void {
  const body = table.querySelector("tbody");
  const headings = [...table.querySelectorAll<HTMLElement>("thead th")];
  if (!body) return;
  headings.forEach((heading, column) => {
    if (heading.dataset.appSort === undefined) return;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const direction = next(heading);
      for (const each of headings) each.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", direction);
      sort(body, column, direction);
    });
  });
}

/** Numbers start with the largest, words with the first of the alphabet; a second click turns the order round. */
function next(heading: HTMLElement): Direction {
  const now = heading.getAttribute("aria-sort");
  if (now !== null) return now === "ascending" ? "descending" : "ascending";
  return heading.dataset.appSort === "number" ? "descending" : "ascending";
}

const order = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

function sort(body: HTMLElement, column: number, direction: Direction): void {
  const sign = direction === "ascending" ? 1 : -1;
  const value = (row: Element) => {
    const cell = row.children[column];
    return cell instanceof HTMLElement ? (cell.dataset.value ?? cell.textContent ?? "") : "";
  };
  // The sort is stable: rows that are equal stay in the order in which they stood.
  const rows = [...body.children].sort((a, b) => sign * order.compare(value(a), value(b)));
  body.append(...rows);
}
