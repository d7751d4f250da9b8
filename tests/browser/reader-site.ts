import { sharedSite } from "../helpers/shared-site.ts";
import { ordinaryPost } from "./ordinary-post.ts";

const words =
  "Pathway teams collect data every day, and most of it stays where it was collected. A short script can move it to where people can use it. ";

/** Everything that a post can have. */
const longPost = `---
title: A long post with everything
date: 2026-10-01 10:00
updated: 2026-11-01 10:00
summary: Everything that a post can have, on one page.
authors: [Rosa Field, Sam Hill]
tags: [python]
series: Counting
licence: CC BY 4.0
---

Words about [a page](/community/), [another site](https://example.org/a/long/address/that/goes/on) and \`code\`.

## Code

\`\`\`python
def count_beds_in_every_ward(frame: "pandas.DataFrame", when: "datetime.date") -> "pandas.DataFrame":
    return frame.groupby(["trust", "ward"]).size().rename("beds").reset_index()
\`\`\`

## A table

| Trust | Beds | Wards | A longer heading | Another heading |
| --- | ---: | --- | --- | --- |
| North | 1200 | 12 | A cell with several words in it | AVeryLongWordThatCannotBreak |

## A video

<iframe src="https://www.youtube.com/embed/abcDEF12345" title="Board meeting"></iframe>

## Details

:::details What is synthetic data?
It is made up.
:::

## Three cards

::::cards {columns=3}
:::card Community {href="/community/"}
Who we are.
:::
:::card Blog {href="/blog/"}
What we write.
:::
:::card Roles {href="/roles/"}
What we do.
:::
::::

A footnote[^1].

[^1]: Here it is.

## Long

${words.repeat(6)}
`;

const part = (number: number) => `---
title: Part ${number}
date: 2026-0${number}-01
summary: Part ${number} of a series.
authors: [Rosa Field]
tags: [python, data]
series: Counting
---

${words.repeat(4)}
`;

const event = (title: string, start: string, more = "") =>
  `---\ntitle: ${title}\nstart: ${start}\nsummary: Bring a notebook to ${title}.\n${more}---\n\nWe meet for an hour.\n`;

/**
 * A folder with the shipped site and, besides, what it has none of yet: a post that has everything, an ordinary
 * one, a series, an author with a page, and events to come, past and cancelled. Without search index and social pictures.
 */
export function readerSite(): Promise<string> {
  return sharedSite({
    onlyPages: true,
    files: {
      "content/blog/2026-11-01-ordinary.md": ordinaryPost,
      "content/blog/2026-10-01-everything.md": longPost,
      "content/blog/2026-08-01-part-8.md": part(8),
      "content/blog/2026-07-01-part-7.md": part(7),
      "content/people/rosa-field.md":
        "---\nname: Rosa Field\nrole: Analyst\norganisation: North Trust\n---\n",
      "content/events/coming.md": event("Drop-in", "2027-03-05 14:00", "place: Online\n"),
      "content/events/cancelled.md": event(
        "Open day",
        "2027-04-05 09:00",
        "place: Town Hall, Leeds\ncancelled: true\n",
      ),
      "content/events/past.md": event("Last meeting", "2025-04-05 09:00"),
    },
  });
}
