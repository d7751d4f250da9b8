import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { readsEvenly } from "../../tests/helpers/even-time.ts";
import { canonicalBoardNote } from "./canonical.fixture.ts";
import { type RecordFields, readRecord } from "./read-record.ts";
import type { BoardRecord } from "./record.ts";

const path = "board_notes/2021-03-04_notes.md";
const read = (body: string, fields: RecordFields = {}): BoardRecord =>
  readRecord(path, body, 1, "2021-03-04", fields).record;

/** Every word that a record holds, in no order. */
function wordsOf(record: BoardRecord): Set<string> {
  const { labels, attendees, apologies, agenda, next, rest, title, subtitle, day, facts, chairedBy } = record;
  const texts = [title, subtitle, labels.members, labels.attendees, labels.apologies, labels.agenda];
  for (const fact of [day, chairedBy, next, ...facts]) texts.push(fact?.label, fact?.text);
  for (const person of [...attendees, ...apologies])
    texts.push(person.name, person.organisation, person.chair ? "Chair" : "");
  if (record.chair) texts.push("Chair", record.chair);
  for (const item of agenda) texts.push(String(item.number), item.title, item.minutes);
  for (const section of rest) texts.push(section.heading, section.markdown);
  return new Set(texts.flatMap((text) => words(text ?? "")));
}

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const missing = (body: string, record: BoardRecord): string[] => {
  const kept = wordsOf(record);
  // A list's own numbers are marks, not words.
  return words(body.replaceAll(/^ *\d+\. /gm, "")).filter((word) => !kept.has(word));
};

const older = `# Town Coders Board

4th March 2021 | **Meeting Summary**

## Board Members

**Attendees**

- Ada Byron - Royal Hospital **(Chair)**
- Dr Ben A. Cole -North Trust

**Apologies**

- Cy Dunn, PhD - Stoke-on-Trent Trust

## Agenda Items

1. **Welcome**

\`\`\`
The Chair welcomed
everybody.
\`\`\`

2. **A look at the first event, and at future
events**

\`\`\`
We talked:
  - about one
    thing
\`\`\`
\`\`\`
Then we stopped.
\`\`\`

\`\`\`python
print("kept")
\`\`\`

3. **AOB**

\`\`\`
Nothing.
\`\`\`
\`\`\`
Next board meeting date: 6th April 2021
\`\`\`
`;

test("a note in the older shape is read as data", () => {
  assert.deepEqual(readRecord(path, older, 1, "2021-03-04"), {
    problems: [],
    record: {
      date: "2021-03-04",
      day: { label: "Date", text: "4th March 2021" },
      facts: [],
      title: "Town Coders Board",
      subtitle: "Meeting Summary",
      chair: "Ada Byron",
      attendees: [
        { name: "Ada Byron", organisation: "Royal Hospital", chair: true },
        { name: "Dr Ben A. Cole", organisation: "North Trust", chair: false },
      ],
      apologies: [{ name: "Cy Dunn, PhD", organisation: "Stoke-on-Trent Trust", chair: false }],
      agenda: [
        { number: 1, title: "Welcome", minutes: "The Chair welcomed everybody.", line: 18 },
        {
          number: 2,
          title: "A look at the first event, and at future events",
          minutes: 'We talked:\n\n-   about one thing\n\nThen we stopped.\n\n```python\nprint("kept")\n```',
          line: 25,
        },
        { number: 3, title: "AOB", minutes: "Nothing.", line: 41 },
      ],
      next: { label: "Next board meeting date", text: "6th April 2021", date: "2021-04-06" },
      rest: [],
      labels: {
        members: "Board Members",
        attendees: "Attendees",
        apologies: "Apologies",
        agenda: "Agenda Items",
      },
    },
  });
});

test("a note in the canonical shape is read as data, with Markdown for minutes", () => {
  const body = canonicalBoardNote.split("---\n")[2] ?? "";
  const record = read(body, { title: "Board meeting" });
  assert.equal(record.chair, "Name");
  assert.deepEqual(
    record.attendees.map((person) => person.organisation),
    ["Organisation", "Another Organisation"],
  );
  assert.deepEqual(
    record.agenda.map(({ number, title, minutes }) => [number, title, minutes]),
    [
      [1, "Welcome", "The Chair welcomed everybody."],
      [2, "What to do next", "The board agreed to:\n\n- write down what was said\n- meet again"],
    ],
  );
  assert.deepEqual(record.next, { label: "Next meeting", text: "1 January 2030", date: "2030-01-01" });
  assert.deepEqual(record.rest, []);
});

test("what no other note has is kept in its order, before and after the agenda", () => {
  const record = read(
    "# Board\n\nWe met at noon.\n\n## Agenda\n\n### Apologies\n\nNone.\n\n## Actions\n\n### Ada\n\n- write\n\n## Thanks\n\nTo all.",
  );
  assert.deepEqual(record.agenda, [{ number: 1, title: "Apologies", minutes: "None.", line: 7 }]);
  assert.deepEqual(record.rest, [
    { markdown: "We met at noon.", place: "before", line: 3 },
    { heading: "Actions", markdown: "### Ada\n\n- write", place: "after", line: 11 },
    { heading: "Thanks", markdown: "To all.", place: "after", line: 17 },
  ]);
});

test("a note with nothing that is known keeps its whole body and has the file's date", () => {
  const record = read("Just a line.\n\n- and a list\n- of two");
  assert.equal(record.date, "2021-03-04");
  assert.equal(record.title, "Board meeting");
  assert.deepEqual(record.rest, [
    { markdown: "Just a line.\n\n- and a list\n- of two", place: "before", line: 1 },
  ]);
});

test("an agenda may be bold lines, plain numbers, or numbers with the minutes inside", () => {
  const titles = (body: string) =>
    read(body).agenda.map(({ number, title, minutes }) => [number, title, minutes]);
  const expected = [
    [1, "Welcome", "Hello."],
    [2, "Close", "Bye."],
  ];
  assert.deepEqual(titles("**1. Welcome**\n\nHello.\n\n**2. Close**\n\nBye.").length, 0);
  assert.deepEqual(titles("## Agenda\n\n**1. Welcome**\n\nHello.\n\n**2. Close**\n\nBye."), expected);
  assert.deepEqual(titles("## Agenda\n\n1.**Welcome**\n\nHello.\n\n2. **Close**\n\nBye."), expected);
  assert.deepEqual(titles("## Agenda\n\n1. Welcome\n```\nHello.\n```\n2. Close\n```\nBye.\n```"), expected);
  assert.deepEqual(titles("1. **Welcome**\n\n   ```\n   Hello.\n   ```\n\n2. **Close**: Bye."), expected);
  assert.deepEqual(
    titles("## What was said\n\n1. **Welcome**\n\n   Hello.\n\n2. **Close**\n\n   Bye."),
    expected,
  );
});

test("front matter's title and chair win, and the title that the text has is kept", () => {
  const record = read("# Board\n\n**Attendees**\n\n- Ada Byron - X\n- Ben Cole - Y", {
    title: "Spring meeting",
    chair: "ben cole",
  });
  assert.equal(record.title, "Spring meeting");
  assert.equal(record.chair, "ben cole");
  assert.deepEqual(
    record.attendees.map((person) => person.chair),
    [false, true],
  );
  assert.equal(record.subtitle, "Board");
});

test("words where a list of people was expected are kept under their heading", () => {
  const record = read(
    "**Attendees**\n\n- Ada\n  - with a list\n\n**Apologies:** none\n\n**Chair:** Ada Byron",
  );
  assert.deepEqual(record.attendees, []);
  assert.equal(record.chair, "Ada Byron");
  assert.deepEqual(
    record.rest.map(({ heading, markdown }) => [heading, markdown]),
    [
      ["Attendees", "- Ada\n  - with a list"],
      ["Apologies", "none"],
    ],
  );
});

test("a date in the text that differs from the file's is a warning, in its place", () => {
  const { problems, record } = readRecord(path, "# Board\n\nOn 5th March 2021 | Summary\n", 4, "2021-03-04");
  assert.deepEqual(problems, [
    {
      path,
      line: 6,
      column: 4,
      rule: "date-mismatch",
      message: 'The file says that the meeting was on 2021-03-04, and the text says "5th March 2021".',
      remedy:
        "If the text is right, name the file 2021-03-05_notes.md; if the file is right, change the date in the text to 2021-03-04.",
    },
  ]);
  assert.equal(record.date, "2021-03-05");
  assert.equal(
    readRecord(path, "# Board\n\n31st June 2021", 1, "2021-03-04").problems[0]?.rule,
    "date-mismatch",
  );
});

test("the line with the date may be a heading, and the date may stand in the title", () => {
  const dates = (body: string) => [
    read(body).date,
    read(body).day?.text,
    read(body).subtitle,
    read(body).rest,
  ];
  assert.deepEqual(dates("# Board\n\n## 4 March 2021 | Notes\n\n**Attendees**\n\n- Ada"), [
    "2021-03-04",
    "4 March 2021",
    "Notes",
    [],
  ]);
  assert.deepEqual(dates("# Board on 5 March 2021"), ["2021-03-05", undefined, undefined, []]);
});

test("front matter's date settles what the meeting's day was", () => {
  const { problems, record } = readRecord(path, "# B\n\n5th March 2021", 1, "2021-03-04", {
    date: "2021-03-05",
  });
  assert.deepEqual([record.date, problems], ["2021-03-05", []]);
});

test("minutes whose fence does not close are named", () => {
  const { problems } = readRecord(path, "1. **One**\n\n```\nsaid\n", 3, "2021-03-04");
  assert.deepEqual(
    problems.map(({ rule, line }) => [rule, line]),
    [["code-unclosed", 5]],
  );
});

test("a sentence about the next meeting is no date, and a date that is not known yet is kept as text", () => {
  const next = (line: string) => read(`1. **AOB**\n\n\`\`\`\n${line}\n\`\`\``).next;
  assert.equal(next("Next meeting we will discuss the 2021 plans."), undefined);
  assert.deepEqual(next("Next meeting: TBC"), { label: "Next meeting", text: "TBC" });
  assert.deepEqual(next("Date of next meeting - 3 May 2022"), {
    label: "Date of next meeting",
    text: "3 May 2022",
    date: "2022-05-03",
  });
});

for (const name of ["board-2021-06-21", "board-2021-09-07"]) {
  const seed = `../shared/seeds/${name}.md`;
  test(`no word of ${name} is lost`, { skip: !existsSync(seed) && "the seeds are not here" }, () => {
    const body = readFileSync(seed, "utf8");
    const { record, problems } = readRecord(`${name}.md`, body, 1, name.slice(6));
    assert.deepEqual(missing(body, record), []);
    assert.deepEqual(problems, []);
    assert.deepEqual(record.rest, []);
  });
}

const line = fc.constantFrom(
  "# Title one",
  "## Agenda",
  "### 2. Point two",
  "## Actions three",
  "## 4th March 2021",
  "5.**Sixteen**",
  "**Attendees**",
  "**Apologies:** four",
  "- Five - Six **(Chair)**",
  "  - seven",
  "1. **Eight**",
  "2. nine",
  "```",
  "    ten - eleven",
  "4th March 2021 | twelve",
  "Next board meeting date: 6th April 2021",
  "Chair: thirteen",
  "> fourteen",
  "fifteen",
  "---",
  "",
  "",
);

test("whatever the order of a note's lines, no word is lost", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const body = lines.join("\n");
      assert.deepEqual(missing(body, read(body)), []);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test("any text is read without a throw, and hostile text at once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (body) => void read(body)),
    { seed: 2 },
  );
  readsEvenly(["[", "> ", "- ", "**", "1. **a**\n", "```\n"], 100_000, read);
  readsEvenly(["Chair: a\n", "**Date:** ", "1 May 2021 | ", "2pm, ", "**a**\n- b\n"], 100_000, read);
  readsEvenly(["- a - b (chair\n"], 75_000, (list) => read(`**Attendees**\n\n${list}`));
});

test("bold numbered lines right under the people are the agenda, though no heading says so", () => {
  const { apologies, agenda, rest } = read(
    "# Notes\n\n**Attendees**\n\n- Ann - Here\n\n**Apologies:**\n- None\n\n**1. Welcome**\n```\nAnn spoke.\n```\n**2) Money**\n\nNone left.\n",
  );
  assert.deepEqual(
    apologies.map(({ name }) => name),
    ["None"],
  );
  assert.deepEqual(
    agenda.map(({ number, title, minutes }) => [number, title, minutes]),
    [
      [1, "Welcome", "Ann spoke."],
      [2, "Money", "None left."],
    ],
  );
  assert.deepEqual(rest, []);
});
