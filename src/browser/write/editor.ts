import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { markdownKeymap, markdownLanguage } from "@codemirror/lang-markdown";
import { syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import { Annotation, type StateCommand } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import type { Finding } from "./answer.ts";
import { editorTheme, highlighting, useConstructedStyles } from "./editor-styles.ts";
import { formats } from "./format.ts";

/** Marks a change that nobody typed. */
const loaded = Annotation.define<boolean>();

/** The editor of a post's Markdown: CodeMirror, with what a screen reader and a phone's keyboard need. */
export class Editor {
  readonly #view: EditorView;

  /**
   * @param place the element that the editor fills; the ids of its label and hint stand in `data-label` and `data-hint`
   * @param changed is told of each change that is made by hand
   */
  constructor(place: HTMLElement, changed: () => void) {
    useConstructedStyles();
    const { label = "", hint = "" } = place.dataset;
    this.#view = new EditorView({
      parent: place,
      extensions: [
        lineNumbers(),
        history(),
        markdownLanguage,
        syntaxHighlighting(highlighting),
        EditorView.lineWrapping,
        editorTheme,
        EditorView.contentAttributes.of({
          id: "body",
          "aria-labelledby": label,
          "aria-describedby": hint,
          spellcheck: "true",
          autocorrect: "on",
          autocapitalize: "sentences",
        }),
        keymap.of([
          { key: "Mod-b", run: formats.bold },
          { key: "Mod-i", run: formats.italic },
          { key: "Mod-k", run: formats.link },
          ...markdownKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        // Tab is left to the browser: it leads out of the editor, as out of any other field.
        EditorView.updateListener.of(({ docChanged, transactions }) => {
          if (docChanged && !transactions.some((each) => each.annotation(loaded))) changed();
        }),
      ],
    });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Shows another text; what was done before cannot be undone any more. */
  load(text: string): void {
    const { state } = this.#view;
    this.#view.dispatch({
      changes: { from: 0, to: state.doc.length, insert: text },
      annotations: loaded.of(true),
    });
  }

  /** Changes the text as a button asks, and goes back to it. */
  run(command: StateCommand): void {
    command({ state: this.#view.state, dispatch: (transaction) => this.#view.dispatch(transaction) });
    this.#view.focus();
  }

  focus(): void {
    this.#view.focus();
  }

  /** Goes to a place, counted from 1. */
  goTo(line: number, column: number): void {
    const at = this.#offset(line, column);
    this.#view.dispatch({
      selection: { anchor: at },
      effects: EditorView.scrollIntoView(at, { y: "center" }),
    });
    this.#view.focus();
  }

  /** Underlines what is wrong, where it stands. */
  mark(findings: readonly Finding[]): void {
    const { doc } = this.#view.state;
    const marks = findings.flatMap(({ line, column, severity, message, remedy }): Diagnostic[] => {
      if (line === undefined || line > doc.lines) return [];
      const from = this.#offset(line, column ?? 1);
      const end =
        /^\S*/.exec(doc.sliceString(from, Math.min(doc.lineAt(from).to, from + 80)))?.[0].length ?? 0;
      return [{ from, to: from + end, severity, message: `${message} ${remedy}` }];
    });
    this.#view.dispatch(setDiagnostics(this.#view.state, marks));
  }

  #offset(line: number, column: number): number {
    const { doc } = this.#view.state;
    const { from, to } = doc.line(Math.max(1, Math.min(line, doc.lines)));
    return Math.min(to, from + Math.max(0, column - 1));
  }
}
