const sentence =
  "Every morning the bed managers of three hospitals copied figures from one screen into a sheet, and by ten o’clock the sheet was already out of date. ";
const answers = [
  "So we wrote a script that reads the figures where they are, checks them against the day before and says in words what it could not read.",
  "It took an analyst two afternoons, most of which went on finding out who owns which column and what an empty cell means.",
  "What surprised us was how often the same ward had two names, one for the people who work there and one for those who pay.",
  "We publish the code with made-up data, so that anyone can run it, and we keep the real figures where they belong.",
  "If your trust counts in another way, change the part that reads and keep the part that checks: that is where the care went.",
];
const section = (title: string, from: number) =>
  `## ${title}\n\n${sentence}${answers[from % 5]}\n\n${answers[(from + 1) % 5]} ${answers[(from + 2) % 5]}\n\n`;

/** A post as most are: about 600 words, headings, a list, links and a picture, and no code. */
export const ordinaryPost = `---
title: What we learnt when we counted beds
date: 2026-11-01
summary: A script, two afternoons, and a ward with two names.
authors: [Rosa Field]
tags: [python, open-source]
image: blog/writing.svg
imageAlt: A page of Markdown becomes a web page.
---

${sentence}This is the story of how we [stopped copying](/community/) and what it took.

${section("What was wrong", 0)}![Two speech bubbles](/images/cards/chat.svg)

${section("What we did", 1)}- read the figures where they are
- check them against [the day before](https://docs.python.org/3/library/datetime.html)
- say in words what could not be read

${section("What surprised us", 2)}${section("What comes next", 3)}Read the code in [our repository](https://github.com/nhs-pycom), or [tell us](/contact/) how you count.
`;
