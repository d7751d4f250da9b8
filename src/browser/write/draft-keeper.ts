import { type Draft, emptyDraft, isEmpty } from "./draft.ts";
import { find } from "./find.ts";
import { forgetDraft, keepDraft, keptDraft } from "./keep.ts";
import { say } from "./problems.ts";

/** Keeps what is written in the browser, brings it back, and throws it away when that is wanted. */
export class DraftKeeper {
  readonly #prefix: string;
  readonly #today: string;
  readonly #status = find("#draft-status", HTMLElement);
  readonly #away = find("#draft-away", HTMLElement);

  /** @param load shows a draft instead of the one that has been thrown away */
  constructor(prefix: string, today: string, load: (draft: Draft) => void) {
    this.#prefix = prefix;
    this.#today = today;
    find("#throw-away", HTMLButtonElement).addEventListener("click", () => {
      if (!window.confirm("Do you want to throw away what you have written? It cannot be brought back."))
        return;
      forgetDraft(prefix);
      this.#away.hidden = true;
      say(this.#status, "Your draft has been thrown away.");
      load(emptyDraft(today));
      find("#title", HTMLInputElement).focus();
    });
  }

  /** The draft of the last visit, or an empty one. */
  restore(): Draft {
    const kept = keptDraft(this.#prefix, this.#today);
    if (kept === undefined || isEmpty(kept.draft)) return emptyDraft(this.#today);
    const when = new Date(kept.saved).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
    say(this.#status, `Here is what you wrote on ${when}. This browser has kept it for you.`);
    this.#away.hidden = false;
    return kept.draft;
  }

  keep(draft: Draft): void {
    if (keepDraft(this.#prefix, draft)) this.#away.hidden = false;
    else
      say(
        this.#status,
        "This browser does not keep what you write: download the file before you leave this page.",
      );
  }
}
