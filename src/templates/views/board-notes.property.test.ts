import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { notePages } from "../../../tests/helpers/note-page.ts";
import { wordsOf } from "../../../tests/helpers/words.ts";

/*
 * Notes out of lines that the older ones have, in any order. Every @ becomes a name that stands nowhere else, so
 * that each of them must be on the page, and every other word too.
 */
const line = fc.constantFrom(
  ..."# @|## @|### @|## Board Members|## Agenda Items|## Minutes|### 2. @|**3. @**|4. **@**|5.**@**|1. @|   @".split(
    "|",
  ),
  ..."**Attendees**|**Apologies:**|**Apologies:** @|**Guests**|**Guests:** @, @|Observers:|Staff: @|Present|**@**".split(
    "|",
  ),
  ..."- @ - @|- @ -@ **(Chair)**|- [@](https://example.org/a) - @|- None|  - @|* @|**Minutes:** @|**Chair:** @".split(
    "|",
  ),
  ..."4th March 2021|Date: 4th March 2021|**Date:** 4 March 2021  |Thursday 4 March 2021, 2pm-3pm, MS Teams".split(
    "|",
  ),
  ..."Time: 2pm, @|**Location:** @  |Venue: [@](https://example.org/b)|On 4 March 2021 @|Cancelled: 4 March 2021 @.".split(
    "|",
  ),
  ..."5 March 2021|@, 4 March 2021, 14:00 (Zoom)|Next board meeting date: 6 April 2021, @|**Next meeting:** @. @.".split(
    "|",
  ),
  "4th March 2021 | **@**",
  "4th March 2021, @ | [@](https://example.org/c) | at noon",
  "| @ | @ |",
  "|---|---|",
  ..."@ @.|@ [@](https://example.org/d)|> @|---|a line\\|```|```|```|~~~|    @|    - @|<br>|***|@  ".split(
    "|",
  ),
);
const note = fc
  .array(fc.oneof({ weight: 2, arbitrary: line }, { weight: 1, arbitrary: fc.constant("") }), {
    maxLength: 22,
  })
  .map((lines) => {
    let count = 0;
    return `# Board\n\n${lines.join("\n")}`.replace(/@/g, () => {
      count += 1;
      return `Name${count}`;
    });
  });

/** The words of a date are counted as the site writes them. */
const words = (text: string): string[] => wordsOf(text.replace(/(\d)th\b/g, "$1"));

/** The words that a reader of a note must meet: no marks and no addresses. */
const prose = (source: string): string[] =>
  words(
    source
      .replace(/\]\([^)]*\)/g, "] ")
      .replace(/<br>/g, " ")
      .replace(/^ *\d+\. /gm, ""),
  );

test("every word of a made-up note is on its page", async () => {
  const page = notePages();
  await fc.assert(
    fc.asyncProperty(note, async (source) => {
      const shown = new Set(words((await page(source)).text));
      assert.deepEqual(
        prose(source).filter((word) => !shown.has(word)),
        [],
      );
    }),
    { numRuns: Number(process.env.RUNS ?? 400), seed: Number(process.env.SEED ?? 1) },
  );
});
