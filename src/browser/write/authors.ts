import { element } from "../element.ts";
import type { DraftAuthor } from "./draft.ts";
import { find, makeButton } from "./find.ts";

/** The authors' fields: those of the first stand in the page, a row is added for each further one. */
export class Authors {
  readonly #first = {
    name: find("#author-name", HTMLInputElement),
    github: find("#author-github", HTMLInputElement),
  };
  readonly #more = find("#more-authors", HTMLElement);
  readonly #changed: () => void;
  #count = 1;

  constructor(changed: () => void) {
    this.#changed = changed;
    find("#add-author", HTMLButtonElement).addEventListener("click", () => {
      this.#add({ name: "", github: "" }).focus();
      changed();
    });
  }

  get value(): DraftAuthor[] {
    const rows = [...this.#more.querySelectorAll("fieldset")].map((row) => {
      const [name = "", github = ""] = [...row.querySelectorAll("input")].map((input) => input.value);
      return { name, github };
    });
    return [{ name: this.#first.name.value, github: this.#first.github.value }, ...rows];
  }

  set value(authors: readonly DraftAuthor[]) {
    const [first, ...more] = authors;
    this.#first.name.value = first?.name ?? "";
    this.#first.github.value = first?.github ?? "";
    this.#more.replaceChildren();
    for (const author of more) this.#add(author);
  }

  #add({ name, github }: DraftAuthor): HTMLInputElement {
    const number = ++this.#count;
    const legend = element("legend", "nhsuk-fieldset__legend nhsuk-fieldset__legend--s", "Another author");
    const nameInput = input(`author-name-${number}`, name, "nhsuk-input nhsuk-u-width-two-thirds");
    nameInput.setAttribute("list", "known-authors");
    const githubInput = input(`author-github-${number}`, github, "nhsuk-input nhsuk-input--width-20");
    githubInput.autocapitalize = "none";
    const remove = makeButton(
      "nhsuk-button nhsuk-button--secondary nhsuk-button--small",
      "Remove this author",
      () => {
        row.remove();
        find("#add-author", HTMLButtonElement).focus();
        this.#changed();
      },
    );
    const row = element(
      "fieldset",
      "nhsuk-fieldset app-write-author",
      legend,
      group("Name", nameInput),
      group("GitHub user name", githubInput),
      remove,
    );
    this.#more.append(row);
    return nameInput;
  }
}

function input(id: string, value: string, className: string): HTMLInputElement {
  const made = element("input", className);
  made.type = "text";
  made.id = id;
  made.value = value;
  made.autocomplete = "off";
  return made;
}

function group(words: string, field: HTMLInputElement): HTMLElement {
  const label = element("label", "nhsuk-label", words);
  label.htmlFor = field.id;
  return element("div", "nhsuk-form-group", label, field);
}
