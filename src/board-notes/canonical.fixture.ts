/**
 * A note in the canonical shape, in which `npm run new` begins one (src/new/kinds.ts), with all that it may hold. Any
 * Markdown may stand under a point of the agenda and under headings of one's own. A note is called
 * `YYYY-MM-DD_notes.md`, so the date need not be written again; front matter may be left out.
 *
 * - People stand in lists under `Attendees` and `Apologies`: `Name - Organisation`, with `(Chair)` after one of them.
 * - Each point of the agenda is a `###` heading with its number under `## Agenda`.
 * - The next meeting's date stands under `## Next meeting`.
 */
export const canonicalBoardNote = `---
title: Board meeting
summary: What the board talked about, in one or two sentences.
---

## Attendees

- Name - Organisation (Chair)
- Another Name - Another Organisation

## Apologies

- Somebody Else - Their Organisation

## Agenda

### 1. Welcome

The Chair welcomed everybody.

### 2. What to do next

The board agreed to:

- write down what was said
- meet again

## Next meeting

1 January 2030
`;
