import assert from "node:assert/strict";
import { test } from "node:test";
import { EditorState, type StateCommand } from "@codemirror/state";
import { block, formats } from "../../../src/browser/write/format.ts";

/** Runs a command on a text in which `|` marks the selection's ends (one where nothing is selected). */
function run(command: StateCommand, marked: string): string {
  const anchor = marked.indexOf("|");
  const end = marked.lastIndexOf("|");
  const doc = marked.replaceAll("|", "");
  let state = EditorState.create({ doc, selection: { anchor, head: end === anchor ? end : end - 1 } });
  command({
    state,
    dispatch: (transaction) => {
      state = transaction.state;
    },
  });
  const { from, to } = state.selection.main;
  const text = state.doc.toString();
  return from === to
    ? `${text.slice(0, from)}|${text.slice(from)}`
    : `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;
}

const cases: readonly [string, StateCommand, string, string][] = [
  ["bold puts stars around words", formats.bold, "a |b| c", "a **|b|** c"],
  ["bold takes its stars away again", formats.bold, "a **|b|** c", "a |b| c"],
  ["bold without a selection writes words to type over", formats.bold, "a |", "a **|bold words|**"],
  ["italic leaves bold words bold", formats.italic, "**|b|**", "***|b|***"],
  ["a heading's mark stands at the line's start", formats.heading, "a|b", "## a|b"],
  ["a heading of another level becomes one of the second", formats.heading, "# a|", "## a|"],
  ["a heading's mark goes again", formats.heading, "## a|", "a|"],
  ["each selected line becomes a list's", formats.list, "|a\nb|", "- |a\n- b|"],
  ["a list becomes a numbered one", formats.numbers, "|- a\n- b|", "|1. a\n2. b|"],
  ["a link without words selects its words", formats.link, "|", "[|what the link leads to|](https://)"],
  ["a link of words selects its address", formats.link, "see |this|", "see [this](|https://|)"],
  ["code in a line stands between backticks", formats.code, "a |b|", "a `|b|`"],
  [
    "code of several lines stands in a fence, whole lines of it",
    formats.code,
    "a\nx|b\nc|d\n",
    "a\n\n```python\n|xb\ncd|\n```\n\n",
  ],
  [
    "a component stands apart from the lines around it",
    block(":::inset\nWrite here.\n:::", "Write here."),
    "a|\nb",
    "a\n\n:::inset\n|Write here.|\n:::\n\nb",
  ],
  [
    "a component takes the lines that were selected",
    block(":::inset\nWrite here.\n:::", "Write here."),
    "a\n\n|b|\n",
    "a\n\n:::inset\n|b|\n:::\n\n",
  ],
  [
    "a component of one line leaves the cursor behind it",
    block("::chart", "Write here."),
    "|",
    "::chart|\n\n",
  ],
];

for (const [name, command, before, after] of cases) {
  test(name, () => assert.equal(run(command, before), after));
}
