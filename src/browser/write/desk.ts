import type { WriteFacts } from "../../site/write-facts.ts";
import type { Answer, Checked, Failure, Finding } from "./answer.ts";
import { Checker } from "./checker.ts";
import { type Draft, isEmpty } from "./draft.ts";
import { DraftKeeper } from "./draft-keeper.ts";
import { Editor } from "./editor.ts";
import { hideErrorSummary, showErrorSummary } from "./error-summary.ts";
import { showFieldErrors } from "./field-errors.ts";
import { find } from "./find.ts";
import { Form, fieldIds } from "./form.ts";
import { block, formats, isFormat } from "./format.ts";
import { PictureDialog } from "./picture-dialog.ts";
import { Preview } from "./preview.ts";
import { countOf, say, showProblems } from "./problems.ts";
import { Sending } from "./sending.ts";
import { startToolbar } from "./toolbar.ts";
import { unchecked } from "./unchecked.ts";

/** How long nobody types before a draft is checked, in milliseconds. */
const pause = 250;

/** The day in London, YYYY-MM-DD. */
function today(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());
}

/** What stands in a component until the author writes something of their own: see src/templates/views/write-snippets.ts. */
const placeholder = "Write here.";

/** What is said of a draft that could not be checked. It can be sent all the same: the pull request's check looks at it. */
const failures: Readonly<Record<Failure, string>> = {
  away: "The check and the preview are not available here. You can send your post all the same: it will be checked then.",
  stuck: "Your post could not be checked. Take out what you wrote last.",
};

/** The page's parts, and what passes between them. */
export class Desk {
  readonly #form: Form;
  readonly #editor: Editor;
  readonly #preview = new Preview(find("#preview", HTMLIFrameElement));
  readonly #checker: Checker;
  readonly #keeper: DraftKeeper;
  readonly #sending: Sending;
  readonly #rulesUrl: string | undefined;
  #timer = 0;
  /** Someone has tried to send the post: what is missing is told from now on. */
  #tried = false;
  /** What waits for the answer to the draft as it now is. */
  #waiting: { readonly draft: Draft; readonly go: (checked: Checked) => void } | undefined;

  constructor(element: HTMLElement, facts: WriteFacts) {
    const changed = () => this.#changed();
    this.#form = new Form(facts, changed);
    this.#editor = new Editor(find("#editor", HTMLElement), changed);
    this.#checker = new Checker(element.dataset.worker ?? "", facts, (answer, draft) =>
      this.#show(answer, draft),
    );
    this.#keeper = new DraftKeeper(facts.prefix, today(), (draft) => this.#load(draft));
    this.#sending = new Sending(element.dataset.newFile);
    const { repository } = facts;
    this.#rulesUrl = repository && `${repository.url}/blob/${encodeURI(repository.branch)}/docs/rules.md`;
    element.addEventListener("input", changed);
    this.#startButtons();
  }

  start(): void {
    this.#load(this.#keeper.restore());
  }

  get #draft(): Draft {
    return { ...this.#form.value, body: this.#editor.text };
  }

  #load(draft: Draft): void {
    this.#form.value = draft;
    this.#editor.load(draft.body);
    this.#tried = false;
    hideErrorSummary();
    showFieldErrors([]);
    this.#check(draft);
  }

  /** Has a draft checked: whoever waits for an answer waits for that to the latest. */
  #check(draft: Draft): void {
    if (this.#waiting) this.#waiting = { ...this.#waiting, draft };
    this.#checker.check(draft);
  }

  #changed(): void {
    this.#keeper.keep(this.#draft);
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#check(this.#draft), pause);
  }

  #show(answer: Answer | Failure, draft: Draft): void {
    const failure = typeof answer === "string" ? failures[answer] : undefined;
    const checked = typeof answer === "string" ? unchecked(draft) : answer;
    if (typeof answer !== "string") void this.#preview.show(answer, draft);
    else if (answer === "away") void this.#preview.tell(failures.away);
    const told = checked.findings.filter(({ missing }) => this.#tried || !missing);
    showProblems(told, (finding) => this.#go(finding), this.#rulesUrl);
    // A draft in which nothing is written yet is neither right nor wrong.
    const count = isEmpty(draft) && !this.#tried ? "" : countOf(told);
    say(find("#problem-count", HTMLElement), failure ?? count);
    if (this.#tried) showFieldErrors(told);
    if (this.#editor.text === draft.body) this.#editor.mark(told);
    if (this.#waiting?.draft === draft) {
      const { go } = this.#waiting;
      this.#waiting = undefined;
      go(checked);
    }
  }

  #go({ field, line, column }: Finding): void {
    if (line !== undefined) this.#editor.goTo(line, column ?? 1);
    else if (field === "body") this.#editor.focus();
    else document.getElementById(fieldIds[field])?.focus();
  }

  #startButtons(): void {
    const pictures = new PictureDialog((markdown) => this.#editor.run(block(markdown, placeholder)));
    startToolbar(find("#text-toolbar", HTMLElement), ({ dataset: { format = "" } }) => {
      if (format === "picture") pictures.open();
      else if (isFormat(format)) this.#editor.run(formats[format]);
    });
    startToolbar(find("#component-toolbar", HTMLElement), ({ dataset: { snippet = "" } }) => {
      this.#editor.run(block(snippet, placeholder));
    });
    const propose = document.getElementById("propose");
    propose?.addEventListener("click", () =>
      this.#send("Propose it as it is", (checked) => this.#sending.propose(checked)),
    );
    find("#download", HTMLButtonElement).addEventListener("click", () =>
      this.#send("Download it as it is", (checked) => this.#sending.download(checked)),
    );
  }

  /** Checks the draft as it now is, and sends it; where it has errors it is sent only when that is wanted. */
  #send(anyway: string, send: (checked: Checked) => void): void {
    this.#tried = true;
    window.clearTimeout(this.#timer);
    const draft = this.#draft;
    this.#waiting = {
      draft,
      go: (checked) => {
        const errors = checked.findings.filter(({ severity }) => severity === "error");
        hideErrorSummary();
        if (errors.length === 0) send(checked);
        else
          showErrorSummary(errors, (finding) => this.#go(finding), {
            words: anyway,
            click: () => send(checked),
          });
      },
    };
    this.#checker.check(draft);
  }
}
