import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { notePages } from "../../../tests/helpers/note-page.ts";
import { elements, textOf } from "../../../tests/helpers/words.ts";

const page = notePages();

/** The page's main part from its first list of people on, as text. */
const people = async (body: string): Promise<string> =>
  (await page(`# Board\n\n${body}`)).text.replace(/^.*?(?=Attendees|Apologies)/, "");

describe("others than the people who came or sent apologies", () => {
  for (const [name, body, expected] of [
    [
      "guests after words",
      "**Apologies**\n\nNone\n\n**Guests**\n\n- Gil Hart - ONS\n",
      "Apologies None Guests Gil Hart - ONS",
    ],
    [
      "observers after a list, and those who were not invited after them",
      "**Apologies**\n\n- Ada Byron - NHSX\n\n**Observers:**\n\n- Gil Hart - ONS\n\n**Not invited**\n\n- Cy Dunn\n",
      "Apologies Ada Byron, NHSX Observers Gil Hart - ONS Not invited Cy Dunn",
    ],
    [
      "guests after attendees, right below the list",
      "**Attendees**\n- Ada Byron - NHSX\n**Guests**\n- Gil Hart - ONS\n**Apologies**\n- Cy Dunn\n",
      "Attendees Ada Byron, NHSX Apologies Cy Dunn Guests Gil Hart - ONS",
    ],
    [
      "a label that is not bold, alone and with words",
      "**Apologies**\n\n- Ada Byron\nGuests:\n- Gil Hart - ONS\n\nStaff: Cy Dunn\n",
      "Apologies Ada Byron Guests Gil Hart - ONS Staff Cy Dunn",
    ],
    [
      "guests on the label's own line, with their links",
      "**Attendees**\n\n- Ada Byron\n\n**Guests:** [Gil Hart](https://example.org/gil) - ONS\n\n1. **Welcome**\n",
      "Attendees Ada Byron Guests Gil Hart - ONS Agenda 1. Welcome",
    ],
    [
      "a list after what more is said",
      "**Apologies**\n\nNone.\n\nWe asked these to come another time.\n\n- Gil Hart\n",
      "Apologies None. We asked these to come another time. Gil Hart",
    ],
    [
      "a heading under the guests",
      "**Attendees**\n\n- Ada Byron\n\n**Guests**\n\n- Gil Hart\n\n## Actions\n\n**Ada**\n\n- write\n",
      "Attendees Ada Byron Guests Gil Hart Actions Ada write",
    ],
  ] as const) {
    test(`${name} stand under their own label`, async () => assert.equal(await people(body), expected));
  }

  test("words in front of a list of people introduce it", async () => {
    const { facts, text } = await page("**Attendees**\n\nThese came:\n\n- Ada Byron - NHSX **(Chair)**\n");
    assert.deepEqual(facts[1], ["Chair", "Ada Byron"]);
    assert.match(text, /Attendees Ada Byron, NHSX \(Chair\) Attendees These came:/);
  });

  test("a bold name among the people is no label", async () => {
    const { headings } = await page("**Attendees**\n\n**Ada Byron - NHSX (Chair)**\n\n- Ben Cole\n");
    assert.deepEqual(headings, ["2 Attendees", "2 Attendees"]);
  });

  test("a heading over nobody is shown all the same", async () => {
    const { headings } = await page(
      "**Attendees**\n\n- Ada Byron\n\n**Apologies**\n\n**Chair:** Ada Byron\n",
    );
    assert.deepEqual(headings, ["2 Attendees", "2 Apologies"]);
  });
});

describe("an agenda that has no points", () => {
  for (const heading of ["Agenda", "Minutes", "Items", "Discussion"])
    test(`keeps its heading, ${heading}`, async () => {
      const { headings, text } = await page(`# Board\n\n## ${heading}\n\nWe talked.\n\n- About much\n`);
      assert.deepEqual(headings, [`2 ${heading}`]);
      assert.match(text, new RegExp(`${heading} We talked. About much`));
    });

  test("leaves the points to the heading that has some, and comes in its own place", async () => {
    const { headings } = await page(
      "## Agenda\n\n- Money\n\n## Minutes\n\n### 1. Money\n\nNone.\n\n## Discussion\n\nMuch.\n",
    );
    assert.deepEqual(headings, ["2 Agenda", "2 Minutes", "3 1. Money", "2 Discussion"]);
  });

  for (const [where, before] of [
    ["in the opening", ""],
    ["among the people", "**Attendees**\n\n- Ada Byron\n\n"],
  ])
    test(`who wrote the minutes is told ${where}`, async () => {
      const { headings, text } = await page(
        `# Board\n\n${before}**Minutes:** Mary Amanuel\n\n## Agenda Items\n\n1. **Welcome**\n`,
      );
      assert.match(text, /Minutes:? Mary Amanuel Agenda Items 1. Welcome/);
      assert.deepEqual(headings.slice(-2), ["2 Agenda Items", "3 1. Welcome"]);
    });
});

describe("links in what is read as data", () => {
  const links = async (body: string) =>
    elements((await page(body)).main, ({ tagName }) => tagName === "a")
      .map((link): [unknown, string] => [link.properties.href, textOf(link)])
      .slice(0, 2);

  test("lead on from people's names and organisations", async () => {
    const body =
      "**Attendees**\n\n- [Jo & Bloggs](https://example.org/jo?a=1&b=2) - [NHSX](https://nhsx.example) **(Chair)**\n";
    assert.deepEqual(await links(body), [
      ["https://example.org/jo?a=1&b=2", "Jo & Bloggs"],
      ["https://nhsx.example", "NHSX"],
    ]);
    assert.match((await page(body)).text, /Attendees Jo & Bloggs ?, NHSX \(Chair\)/);
  });

  test("lead on where one holds both", async () => {
    const body = "**Attendees**\n\n- [Jo Bloggs - NHSX](/board-notes/)\n";
    assert.deepEqual(await links(body), [["/board-notes/", "Jo Bloggs - NHSX"]]);
  });

  test("lead on from the chair and the next meeting, which keep their labels", async () => {
    const body =
      "**Chaired by:** [Ada](https://example.org/ada)\n\nNext meeting: 1 May 2021, [Teams](https://teams.example)\n";
    assert.deepEqual(await links(body), [
      ["https://example.org/ada", "Ada"],
      ["https://teams.example", "Teams"],
    ]);
    assert.deepEqual((await page(body)).facts[1], ["Chaired by", "Ada"]);
  });

  test("are words alone where the site allows no such address", async () => {
    const body =
      "**Chaired by:** [Ada](intent:x)\n\n**Attendees**\n\n- [Jo](ms-msdt:/x) - [NHSX](search-ms:x)\n- [Cy]() - [ONS](#)\n- [Di](tel:1)\n";
    const { main, text, facts } = await page(body);
    const addresses = elements(main, ({ tagName }) => tagName === "a").map(
      ({ properties }) => properties.href,
    );
    assert.deepEqual(
      addresses.filter((href) => /^(?:$|#|[a-z-]+:)/.test(String(href))),
      ["tel:1"],
    );
    assert.match(text, /Attendees Jo, NHSX Cy, ONS Di/);
    assert.deepEqual(facts[1], ["Chaired by", "Ada"]);
  });

  test("lead on from headings and points of the agenda", async () => {
    const body = "## [Papers](https://a.example)\n\nTwo.\n\n1. **See [this_one](https://b.example)**\n";
    const shown = elements((await page(body)).main, ({ tagName }) => /^h[23]$/.test(tagName));
    assert.deepEqual(
      shown.map((heading) =>
        elements(heading, ({ tagName }) => tagName === "a").map(({ properties }) => properties.href),
      ),
      [["https://a.example"], [], ["https://b.example"]],
    );
    assert.deepEqual((await page(body)).headings, ["2 Papers", "2 Agenda", "3 1. See this_one"]);
  });

  test("a picture is no person", async () => {
    const { main } = await page("**Attendees**\n\n- ![Ada](ada.png)\n");
    assert.equal(elements(main, ({ tagName }) => tagName === "img").length, 1);
  });
});

describe("the next meeting", () => {
  for (const [name, body, expected] of [
    [
      "keeps its time and place",
      "**Next meeting:** 7th February 2023, 14:00, Leeds Civic Hall. All welcome.\n",
      ["Next meeting", "7 February 2023, 14:00, Leeds Civic Hall. All welcome."],
    ],
    [
      "keeps them at the end of minutes",
      "1. **AOB**\n\n```\nNext board meeting date: Tuesday 7/2/2023 at 2pm\n```\n",
      ["Next board meeting date", "Tuesday 7 February 2023 at 2pm"],
    ],
    [
      "is a date where that is all",
      "## Next meeting\n\n7th February 2023\n",
      ["Next meeting", "7 February 2023"],
    ],
    ["may not be known yet", "Next meeting: TBC, in Leeds\n", ["Next meeting", "TBC, in Leeds"]],
  ] as const)
    test(name, async () => assert.deepEqual((await page(body)).facts.at(-1), expected));
});

describe("what stands beside the date in the opening", () => {
  const day = ["Date", "4 March 2021"];
  for (const [name, opening, facts, words] of [
    ["is nothing", "4th March 2021 | **Meeting Summary**", [day], /Meeting Summary Date/],
    [
      "may say that the meeting was cancelled",
      "Cancelled: the meeting of 4 March 2021 did not take place.",
      [day],
      /Cancelled: the meeting of 4 March 2021 did not take place\./,
    ],
    [
      "may be a sentence",
      "The board met on 4th March 2021 in Leeds to elect a chair.",
      [day],
      /The board met on 4th March 2021 in Leeds to elect a chair\./,
    ],
    [
      "may be time and place",
      "Thursday 4th March 2021, 2pm-3pm, MS Teams | **Meeting Summary**",
      [
        ["Date", "Thursday 4 March 2021"],
        ["Time", "2pm-3pm"],
        ["Place", "MS Teams"],
      ],
      /4 March 2021 Meeting Summary Date/,
    ],
    [
      "may have labels",
      "Date: 4 March 2021\nTime: 2pm\nLocation: MS Teams",
      [day, ["Time", "2pm"], ["Location", "MS Teams"]],
      /MS Teams$/,
    ],
    [
      "may have bold labels on lines that end with spaces",
      "**Date:** 4 March 2021  \n**Time:** 2pm  \n**Location:** [MS Teams](https://teams.example)  \n**Chair:** Ada Byron",
      [day, ["Time", "2pm"], ["Location", "MS Teams"], ["Chair", "Ada Byron"]],
      /Ada Byron$/,
    ],
    [
      "may have labels in paragraphs of their own, or on one line",
      "**Date:** 4 March 2021 **Time:** 2pm\n\n**Where:** Leeds",
      [day, ["Time", "2pm"], ["Where", "Leeds"]],
      /Leeds$/,
    ],
    [
      "may be on lines of its own",
      "4 March 2021  \n2pm - 3pm  \nThe Old Mill",
      [day, ["Time", "2pm - 3pm"]],
      /The Old Mill$/,
    ],
    [
      "may be a label that nobody knows",
      "Date: 4 March 2021\nMinute taker: Mary Amanuel",
      [day],
      /Minute taker: Mary Amanuel/,
    ],
    [
      "is kept whole where part of it may be anything",
      "4 March 2021, 2pm, postponed once",
      [day],
      /4 March 2021, 2pm, postponed once/,
    ],
    ["may be in a heading", "## Meeting of 4 March 2021", [day], /Meeting of 4 March 2021$/],
    ["may be a table", "| Date | 4 March 2021 |\n|---|---|\n| Time | 2pm |", [day], /Time 2pm$/],
    ["is another day than the file's", "5th March 2021 | Summary", [day], /5th March 2021 \| Summary Date/],
    ["may be a link", "4 March 2021 | [Slides](https://slides.example)", [day], /Date 4 March 2021 Slides$/],
  ] as const)
    test(name, async () => {
      const shown = await page(`# Board\n\n${opening}\n`);
      assert.deepEqual(shown.facts, facts);
      assert.match(shown.text, words);
    });

  test("does not run into the chair's name, whatever comes first", async () => {
    const { facts } = await page("**Chair:** Ada Byron\n**Date:** 4 March 2021\n");
    assert.deepEqual(facts[1], ["Chair", "Ada Byron"]);
  });
});

test("a table in minutes that are typed as plain text is a table", async () => {
  const { main, text } = await page(
    "1. **Actions**\n\n```\nWe agreed:\n| Action | Owner |\n|--------|-------|\n| Write  | Ada   |\n```\n",
  );
  assert.equal(elements(main, ({ tagName }) => tagName === "td").length, 2);
  assert.match(text, /We agreed: Action Owner Write Ada$/);
});
