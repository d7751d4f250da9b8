import assert from "node:assert/strict";
import { createInterface } from "node:readline/promises";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { askFields, askKind } from "./ask.ts";

/** A terminal at which somebody gives these answers, and what it shows. */
function terminalOf(answers: readonly string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const terminal = createInterface({ input, output });
  const left = [...answers];
  let shown = "";
  output.on("data", (part: Buffer) => {
    shown += String(part);
    // A question ends in a colon or a bracket and a space.
    if (/[:\]] $/.test(String(part)) && left.length > 0) input.write(`${left.shift()}\n`);
  });
  return { terminal, shown: () => shown };
}

test("only what has not been said is asked, and an empty answer leaves a field out", async () => {
  const { terminal, shown } = terminalOf(["", "In short.", "python, GitHub"]);
  const values = await askFields(
    terminal,
    "post",
    { title: "A post" },
    { tags: ["python", "GitHub"], author: "Ada" },
  );
  terminal.close();
  assert.deepEqual(values, {
    title: "A post",
    authors: ["Ada"],
    summary: "In short.",
    tags: ["python", "GitHub"],
  });
  assert.doesNotMatch(shown(), /title:/);
  assert.match(shown(), /Who wrote it\. .*\nauthors \[Ada\]: /);
  assert.match(shown(), /In use: python, GitHub\.\ntags: /);
});

test("what a file is called is asked until there is an answer", async () => {
  const { terminal } = terminalOf(["", "", "A page", ""]);
  assert.deepEqual(await askFields(terminal, "page", {}, { tags: [] }), { title: "A page" });
  terminal.close();
});

test("the kind is a post unless another is named", async () => {
  for (const [answer, kind] of [
    ["", "post"],
    ["Event", "event"],
    ["poem", undefined],
  ] as const) {
    const { terminal } = terminalOf([answer]);
    assert.equal(await askKind(terminal), kind);
    terminal.close();
  }
});
