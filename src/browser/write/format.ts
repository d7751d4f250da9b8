import { EditorSelection, type EditorState, type StateCommand } from "@codemirror/state";

/** What the buttons for plain Markdown do, by the names that the page gives them. */
export const formats = {
  bold: around("**", "bold words"),
  italic: around("*", "words in italics"),
  code: code(),
  heading: atLineStarts(() => "## ", /^#{1,6} /),
  list: atLineStarts(() => "- ", /^(?:[-*+]|\d+\.) /),
  numbers: atLineStarts((index) => `${index + 1}. `, /^(?:[-*+]|\d+\.) /),
  quote: atLineStarts(() => "> ", /^> ?/),
  link: link(),
} as const satisfies Record<string, StateCommand>;

/** Whether a button of the toolbar, by its name, is one that formats. */
export function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

/** Puts a mark on both sides of the selection, or takes it away again; where nothing is selected, of `words`. */
function around(mark: string, words: string): StateCommand {
  return ({ state, dispatch }) => {
    const change = state.changeByRange(({ from, to }) => {
      const before = state.sliceDoc(from - mark.length, from);
      const after = state.sliceDoc(to, to + mark.length);
      if (before === mark && after === mark && !isHalfOfBold(state, mark, from)) {
        return {
          changes: [
            { from: from - mark.length, to: from },
            { from: to, to: to + mark.length },
          ],
          range: EditorSelection.range(from - mark.length, to - mark.length),
        };
      }
      const text = state.sliceDoc(from, to) || words;
      const start = from + mark.length;
      return {
        changes: { from, to, insert: mark + text + mark },
        range: EditorSelection.range(start, start + text.length),
      };
    });
    dispatch(state.update(change, { userEvent: "input", scrollIntoView: true }));
    return true;
  };
}

/** The one star before a place is the second of the two that make bold words. */
function isHalfOfBold(state: EditorState, mark: string, at: number): boolean {
  return mark === "*" && /(?:^|[^*])\*\*$/.test(state.sliceDoc(Math.max(0, at - 3), at));
}

/** Puts a mark at the start of each selected line, instead of one of its kind; where all have it, takes it away. */
function atLineStarts(mark: (index: number) => string, ofItsKind: RegExp): StateCommand {
  return ({ state, dispatch }) => {
    const lines = selectedLines(state);
    const marked = lines.every(({ text }, index) => text.startsWith(mark(index)));
    const changes = lines.map(({ from, text }, index) => ({
      from,
      to: from + (ofItsKind.exec(text)?.[0].length ?? 0),
      insert: marked ? "" : mark(index),
    }));
    const set = state.changes(changes);
    const { anchor, head } = state.selection.main;
    const selection = { anchor: set.mapPos(anchor, 1), head: set.mapPos(head, 1) };
    dispatch(state.update({ changes: set, selection, userEvent: "input", scrollIntoView: true }));
    return true;
  };
}

function selectedLines(state: EditorState) {
  const { from, to } = state.selection.main;
  const [first, last] = [state.doc.lineAt(from).number, state.doc.lineAt(to).number];
  return Array.from({ length: last - first + 1 }, (_, index) => state.doc.line(first + index));
}

/** Makes a link of the selection, and selects what is still to be written: its words, or else its address. */
function link(): StateCommand {
  return ({ state, dispatch }) => {
    const { from, to } = state.selection.main;
    const words = state.sliceDoc(from, to);
    const text = words || "what the link leads to";
    const address = "https://";
    const start = words === "" ? from + 1 : from + text.length + 3;
    const length = words === "" ? text.length : address.length;
    dispatch(
      state.update({
        changes: { from, to, insert: `[${text}](${address})` },
        selection: { anchor: start, head: start + length },
        userEvent: "input",
        scrollIntoView: true,
      }),
    );
    return true;
  };
}

/** Code in a line stands between backticks; code of several lines, or on a line of its own, in a fence. */
function code(): StateCommand {
  return (target) => {
    const { from, to } = target.state.selection.main;
    const lines = target.state.sliceDoc(from, to).includes("\n");
    const alone = from === to && target.state.doc.lineAt(from).text.trim() === "";
    return (lines || alone ? block("```python\nprint(1)\n```", "print(1)") : around("`", "code"))(target);
  };
}

/**
 * Puts lines below the one with the cursor, with empty lines around them. Where they hold `placeholder` it is
 * selected; lines that were selected before go in its place.
 */
export function block(text: string, placeholder: string): StateCommand {
  return ({ state, dispatch }) => {
    const { from, to } = state.selection.main;
    const [first, last] = [state.doc.lineAt(from), state.doc.lineAt(to)];
    const wraps = from !== to && text.includes(placeholder);
    const held = wraps ? state.sliceDoc(first.from, last.to) : placeholder;
    const start = wraps ? first.from : last.text.trim() === "" ? last.from : last.to;
    const above = emptyLine(state.sliceDoc(0, start).match(/\n{0,2}$/)?.[0].length ?? 0, start === 0);
    const below = emptyLine(state.sliceDoc(last.to).match(/^\n{0,2}/)?.[0].length ?? 0, false);
    const at = text.indexOf(placeholder);
    const anchor = start + above.length + (at === -1 ? text.length : at);
    dispatch(
      state.update({
        changes: { from: start, to: last.to, insert: above + text.replace(placeholder, () => held) + below },
        selection: { anchor, head: at === -1 ? anchor : anchor + held.length },
        userEvent: "input",
        scrollIntoView: true,
      }),
    );
    return true;
  };
}

/** The line ends that are wanting for an empty line. */
function emptyLine(newlines: number, atStart: boolean): string {
  return atStart ? "" : "\n".repeat(Math.max(0, 2 - newlines));
}
