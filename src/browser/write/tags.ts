import { element } from "../element.ts";
import { find, makeButton } from "./find.ts";
import { usualSpelling } from "./spelling.ts";

/** The tags: one is typed or chosen at a time, and those chosen stand below in a list. */
export class Tags {
  readonly #input = find("#tag", HTMLInputElement);
  readonly #list = find("#chosen-tags", HTMLUListElement);
  readonly #status = find("#tag-status", HTMLElement);
  readonly #known: readonly string[];
  readonly #changed: () => void;
  #chosen: string[] = [];

  constructor(known: readonly string[], changed: () => void) {
    this.#known = known;
    this.#changed = changed;
    find("#add-tag", HTMLButtonElement).addEventListener("click", () => this.#take());
    this.#input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== ",") return;
      event.preventDefault();
      this.#take();
    });
    // What has been typed counts, even where nobody has pressed the button.
    this.#input.addEventListener("change", () => this.#take());
  }

  get value(): string[] {
    return [...this.#chosen];
  }

  set value(tags: readonly string[]) {
    this.#chosen = [...tags];
    this.#show();
  }

  /** Takes what has been typed, or pasted with commas between the tags. */
  #take(): void {
    const typed = this.#input.value.split(/[,;]/).filter((tag) => tag.trim() !== "");
    this.#input.value = "";
    for (const tag of typed) this.#add(tag.trim());
  }

  #add(typed: string): void {
    const tag = usualSpelling(typed, this.#known);
    if (this.#chosen.includes(tag)) {
      this.#status.textContent = `“${tag}” is chosen already.`;
      return;
    }
    this.#chosen.push(tag);
    this.#status.textContent =
      tag === typed ? `“${tag}” added.` : `“${tag}” added: other posts spell it like this.`;
    this.#show();
    this.#changed();
  }

  #show(): void {
    this.#list.hidden = this.#chosen.length === 0;
    this.#list.replaceChildren(...this.#chosen.map((tag) => this.#item(tag)));
  }

  #item(tag: string): HTMLElement {
    const button = makeButton("app-write-chosen__remove", "Remove", () => {
      this.#chosen = this.#chosen.filter((each) => each !== tag);
      this.#status.textContent = `“${tag}” removed.`;
      this.#show();
      this.#input.focus();
      this.#changed();
    });
    button.append(element("span", "nhsuk-u-visually-hidden", ` the tag ${tag}`));
    return element("li", "app-write-chosen__item", element("span", "", tag), button);
  }
}
