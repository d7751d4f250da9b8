import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type NotePage, notePages } from "../../../tests/helpers/note-page.ts";
import { elements, wordsOf } from "../../../tests/helpers/words.ts";

/*
 * Notes out of lines that the older ones have, in any order. Every @ becomes a name that stands nowhere else, so
 * that each of them must be on the page, and every other word too.
 */
const line = fc.constantFrom(
  ..."# @|## @|## [@](https://example.org/@)|### @|## Board Members|## Agenda Items|## Minutes|### 2. @|**3. @**|4. **@**|1. **[@](https://example.org/@)**|5.**@**|1. @|   @".split(
    "|",
  ),
  ..."**Attendees**|**Apologies:**|**Apologies:** @|**Guests**|**Guests:** [@](https://example.org/@), @|Observers:|Staff: @|Present|**@**".split(
    "|",
  ),
  ..."- @ - @|- @ -@ **(Chair)**|- [@](https://example.org/@) - @|- None|  - @|* @|**Minutes:** @|**Chair:** @|**Chair:** [@](https://example.org/@)".split(
    "|",
  ),
  ..."4th March 2021|Date: 4th March 2021|**Date:** 4 March 2021  |Thursday 4 March 2021, 2pm-3pm, MS Teams".split(
    "|",
  ),
  ..."Time: 2pm, @|**Location:** @  |Venue: [@](https://example.org/@)|On 4 March 2021 @|Cancelled: 4 March 2021 @.".split(
    "|",
  ),
  ..."5 March 2021|@, 4 March 2021, 14:00 (Zoom)|Next board meeting date: 6 April 2021, @|**Next meeting:** @. @.|Next meeting: 6 April 2021, [@](https://example.org/@)".split(
    "|",
  ),
  "4th March 2021 | **@**",
  "4th March 2021, @ | [@](https://example.org/@) | at noon",
  "| @ | @ |",
  "|---|---|",
  ..."@ @.|@ [@](https://example.org/@)|> @|---|a line\\|```|```|```|~~~|    @|    - @|<br>|***|@  ".split(
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

/** The addresses that a page links to or, where the note has HTML that Markdown stays out of, shows as they are. */
function addressesOf({ main, text }: NotePage): string {
  const links = elements(main, ({ tagName }) => tagName === "a").map(({ properties }) => properties.href);
  return `${links.join(" ")} ${text} `;
}

test("every word and every link of a made-up note is on its page", async () => {
  const page = notePages();
  await fc.assert(
    fc.asyncProperty(note, async (source) => {
      const shown = await page(source);
      const on = new Set(words(shown.text));
      assert.deepEqual(
        prose(source).filter((word) => !on.has(word)),
        [],
      );
      const addresses = addressesOf(shown);
      assert.deepEqual(
        (source.match(/https:[^)]*/g) ?? []).filter(
          (address) => !addresses.includes(`${address} `) && !addresses.includes(`${address})`),
        ),
        [],
      );
    }),
    { numRuns: Number(process.env.RUNS ?? 400), seed: Number(process.env.SEED ?? 1) },
  );
});
