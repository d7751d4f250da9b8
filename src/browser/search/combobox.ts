/*
 * A text box with a list of suggestions, as the WAI-ARIA Authoring Practices describe the editable combobox with
 * a list: the box keeps the focus, and `aria-activedescendant` says which suggestion is the active one.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import { element } from "../element.ts";

/** A suggestion: where it leads, and what it shows. */
export interface Suggestion {
  readonly href: string;
  readonly inside: readonly (Node | string)[];
}

/** Makes suggestions for what stands in the box. */
export type Suggest = (typed: string) => Promise<readonly Suggestion[]>;

/** How long a reader stops typing before suggestions are looked for, in milliseconds. */
const pause = 120;

/** Gives a text box its suggestions. */
export function startCombobox(input: HTMLInputElement, suggest: Suggest): void {
  const id = `${input.id}-suggestions`;
  const list = element("ul", "app-suggestions__list");
  const status = element("div", "nhsuk-u-visually-hidden");
  list.id = id;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  status.setAttribute("role", "status");
  const box = element("div", "app-suggestions", list, status);
  input.form?.classList.add("app-suggestions-form");
  (input.closest(".nhsuk-input-wrapper") ?? input).after(box);

  // A search box has a role of its own, which no combobox may have.
  input.type = "text";
  input.enterKeyHint = "search";
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", id);
  input.setAttribute("aria-expanded", "false");

  let active = -1;
  let latest = 0;
  let timer: number | undefined;
  const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const isOpen = () => !list.hidden;

  const activate = (index: number) => {
    active = index;
    for (const [at, option] of options().entries()) {
      option.setAttribute("aria-selected", String(at === index));
      if (at === index) option.scrollIntoView({ block: "nearest" });
    }
    if (index >= 0) input.setAttribute("aria-activedescendant", `${id}-${index}`);
    else input.removeAttribute("aria-activedescendant");
  };
  const show = (open: boolean) => {
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    activate(-1);
  };
  const close = () => {
    latest++;
    window.clearTimeout(timer);
    status.textContent = "";
    show(false);
  };
  const fill = (suggestions: readonly Suggestion[]) => {
    list.replaceChildren(
      ...suggestions.map(({ href, inside }, index) => {
        const option = element("li", "app-suggestions__option", ...inside);
        option.id = `${id}-${index}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.href = href;
        return option;
      }),
    );
    show(suggestions.length > 0);
    const count = suggestions.length === 1 ? "1 suggestion" : `${suggestions.length} suggestions`;
    status.textContent =
      suggestions.length > 0 ? `${count}. Use the up and down arrow keys to choose.` : "No suggestions.";
  };
  const look = async () => {
    const now = ++latest;
    const typed = input.value.trim();
    if (typed.length < 2) return close();
    const found = await suggest(typed).catch(() => []);
    // What was typed since, or a list closed meanwhile, makes this answer an old one.
    if (now === latest && document.activeElement === input) fill(found);
  };
  const move = (by: 1 | -1) => {
    const count = options().length;
    // The text itself is one place on the way round.
    activate(((active + 1 + by + count + 1) % (count + 1)) - 1);
  };
  const go = (option: HTMLElement | undefined) => {
    const href = option?.dataset.href;
    if (href !== undefined) window.location.assign(href);
  };

  input.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, pause);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const handled = ((): boolean => {
      switch (event.key) {
        case "ArrowDown":
          if (!isOpen()) void look();
          else if (!event.altKey) move(1);
          return true;
        case "ArrowUp":
          if (!isOpen()) return false;
          if (event.altKey) close();
          else move(-1);
          return true;
        case "Escape":
          if (!isOpen()) return false;
          close();
          return true;
        case "Enter":
          if (!isOpen() || active < 0) return false;
          go(options()[active]);
          return true;
        case "Home":
        case "End":
          // The box's own: the caret goes to the text's start or end, and the reader is back in the text.
          activate(-1);
          return false;
        default:
          return false;
      }
    })();
    if (handled) event.preventDefault();
  });
  // The box keeps the focus while a reader points at the list.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    if (event.target instanceof Element) go(event.target.closest<HTMLElement>("[role=option]") ?? undefined);
  });
  if (document.activeElement === input && input.value !== input.defaultValue) void look();
}
