import { element } from "../element.ts";
import type { Checked } from "./answer.ts";
import type { PostFile } from "./file.ts";
import { find } from "./find.ts";
import { proposal } from "./propose.ts";

/** Hands a finished post on: to GitHub, or to the writer as a file. */
export class Sending {
  readonly #newFile: string | undefined;
  readonly #next = find("#next", HTMLElement);

  /** @param newFile GitHub's page for a new file; undefined where the site has no repository */
  constructor(newFile: string | undefined) {
    this.#newFile = newFile;
  }

  /** Opens GitHub with the post filled in; one that is too long for an address is copied to be pasted there. */
  propose({ file }: Checked): void {
    if (this.#newFile === undefined) return;
    const { url, whole } = proposal(this.#newFile, file);
    if (whole) {
      open(url);
      this.#tell(url, ["Choose “Propose new file” there, then “Create pull request”."]);
    } else {
      void this.#copyAndOpen(file, url);
    }
  }

  download({ file }: Checked): void {
    const url = URL.createObjectURL(new Blob([file.text], { type: "text/markdown;charset=utf-8" }));
    const link = element("a");
    link.href = url;
    link.download = file.name;
    link.click();
    // The browser has taken the file by then.
    window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
    this.#next.replaceChildren(element("p", "", `The file ${file.name} has been downloaded.`));
    this.#next.focus();
  }

  async #copyAndOpen({ text }: PostFile, url: string): Promise<void> {
    const rest = [
      "Paste it into the large box there.",
      "Choose “Propose new file”, then “Create pull request”.",
    ];
    try {
      await navigator.clipboard.writeText(text);
      open(url);
      this.#tell(url, [
        "Your post is too long for GitHub to be opened with it, so it has been copied.",
        ...rest,
      ]);
    } catch {
      this.#tell(url, [
        "Your post is too long for GitHub to be opened with it. Copy it from the box below.",
        ...rest,
      ]);
      this.#next.append(copyBox(text));
    }
  }

  #tell(url: string, steps: readonly string[]): void {
    const link = element("a", "", "Open GitHub again");
    link.href = url;
    link.target = "_blank";
    link.rel = "noopener";
    const list = element(
      "ol",
      "nhsuk-list nhsuk-list--number",
      ...steps.map((step) => element("li", "", step)),
    );
    const after = "Your draft stays in this browser until you throw it away.";
    const blocked = element("p", "", "If GitHub has not opened in a new tab: ", link, ".");
    this.#next.replaceChildren(element("h3", "", "What to do next"), list, blocked, element("p", "", after));
    this.#next.focus();
  }
}

function open(url: string): void {
  window.open(url, "_blank", "noopener");
}

function copyBox(text: string): HTMLElement {
  const label = element("label", "nhsuk-label", "Your post");
  label.htmlFor = "copy-box";
  const box = element("textarea", "nhsuk-textarea");
  box.id = "copy-box";
  box.rows = 8;
  box.readOnly = true;
  box.value = text;
  box.addEventListener("focus", () => box.select());
  return element("div", "nhsuk-form-group", label, box);
}
