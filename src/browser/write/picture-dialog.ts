import { find } from "./find.ts";
import { pictureMarkdown } from "./pictures.ts";

/** Asks for a picture's name and what it shows. */
export class PictureDialog {
  readonly #dialog = find("#picture-dialog", HTMLDialogElement);
  readonly #name = find("#picture-name", HTMLInputElement);
  readonly #alt = find("#picture-alt", HTMLInputElement);

  /** @param add is given the picture's Markdown */
  constructor(add: (markdown: string) => void) {
    const take = () => {
      const name = this.#name.value.trim();
      if (name === "") {
        this.#name.focus();
        return;
      }
      this.#dialog.close();
      add(pictureMarkdown(name, this.#alt.value));
    };
    find("#picture-add", HTMLButtonElement).addEventListener("click", take);
    find("#picture-cancel", HTMLButtonElement).addEventListener("click", () => this.#dialog.close());
    this.#dialog.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      take();
    });
  }

  open(): void {
    this.#name.value = "";
    this.#alt.value = "";
    this.#dialog.showModal();
  }
}
