import type { Rule } from "../../content/rules.ts";
import type { RuleText } from "./rule-text.ts";

export const frontMatterTexts = {
  "front-matter-language": {
    why: "Other tools run front matter in other languages as programs. Here nothing that an author writes is run.",
    wrong: "---js\n{ title: 'My post' }\n---",
    right: "---\ntitle: My post\n---",
  },
  "front-matter-syntax": {
    why: "What cannot be read cannot be shown. Most often a quotation mark or a bracket is missing.",
    wrong: '---\ntitle: "My post\ndate: 2026-11-20\n---',
    right: '---\ntitle: "My post"\ndate: 2026-11-20\n---',
  },
  "front-matter-unclosed": {
    why: "Without a second line of hyphens nobody can tell where the fields end and the text begins.",
    wrong: "---\ntitle: My post\n\nThe text.",
    right: "---\ntitle: My post\n---\n\nThe text.",
  },
  "front-matter-quotes": {
    why: "YAML takes a colon and a space for the end of a name. The site guesses what was meant; other tools do not.",
    wrong: "title: Python: a beginning",
    right: 'title: "Python: a beginning"',
  },
  "front-matter-comment": {
    why: "YAML takes a space and a # for the start of a remark, and leaves out the rest of the line.",
    wrong: "title: What I learnt from issue #3",
    right: 'title: "What I learnt from issue #3"',
  },
  "front-matter-curly-quotes": {
    why: "A word processor bends quotation marks. To YAML they are letters like others, so readers see them around the title or the tag.",
    wrong: "tags: [“python”, “open data”]",
    right: "tags: [python, open data]",
  },
  "field-missing": {
    why: "A page without a title, or a role without its tasks, leaves readers with nothing.",
    wrong: "---\ndate: 2026-11-20\n---",
    right: "---\ntitle: My post\ndate: 2026-11-20\n---",
  },
  "field-left-out": {
    why: "What is there cannot be shown as it is, so the page does without it. Readers would miss it.",
    wrong: "author_link: not a name on GitHub",
    right: "author_link: https://example.org/my-page",
  },
  "field-repeated": {
    why: "Of two fields that say different things only one can be meant.",
    wrong: "title: My post\nTitle: Another post",
    right: "title: My post",
  },
  "field-type": {
    why: "The site can do nothing with a word where a list, a number or an address belongs.",
    wrong: "draft: perhaps",
    right: "draft: true",
  },
  "field-unknown": {
    why: "It is most likely a slip of the pen, and what you wrote there is shown nowhere.",
    wrong: "titel: My post",
    right: "title: My post",
  },
  "date-invalid": {
    why: "Posts are put in order by their dates, and a date that the calendar does not have has no place in it.",
    wrong: "date: 2026-02-30",
    right: "date: 2026-02-28",
  },
  "title-guessed": {
    why: "Without a title the site takes the first heading or the file's name, which is seldom what you would have chosen.",
    wrong: "---\ntitle:\n---",
    right: "---\ntitle: About our community\n---",
  },
  "date-mismatch": {
    why: "A record with two dates is no record: nobody knows on which day the meeting was.",
    wrong: "In 2021-06-21_notes.md: 22nd June 2021 | **Meeting Summary**",
    right: "In 2021-06-21_notes.md: 21st June 2021 | **Meeting Summary**",
  },
  "slug-unsafe": {
    why: "The slug becomes an address and a file's name: spaces, accents and slashes do not work everywhere.",
    wrong: "slug: What's new?",
    right: "slug: whats-new",
  },
  "slug-outside": {
    why: "A slug that climbs out of its folder, or that some systems keep for a device, names no page of the site.",
    wrong: "slug: ../news",
    right: "slug: news",
  },
  "address-taken": {
    why: "An address answers with one page. The other would never be seen.",
    wrong: "slug: my-post  (in two files)",
    right: "slug: my-post-part-2  (in one of them)",
  },
  "file-encoding": { why: "In another encoding letters such as é and ’ come out as others, or not at all." },
  "file-ignored": {
    why: "The site reads Markdown in files that end in .md. A document or a plain text beside them makes no page, and nobody is told.",
    wrong: "content/blog/2026-11-20-my-post.docx",
    right: "content/blog/2026-11-20-my-post.md",
  },
  "file-name": {
    why: "A board note's day is in its file's name, and so is its address.",
    wrong: "board_notes/june.md",
    right: "board_notes/2021-06-21_notes.md",
  },
  "file-size": {
    why: "Nobody reads a million and a half letters on one page, and every reader's phone would have to load them.",
  },
  "file-type": {
    why: "A link that leads out of the project, or a folder called like a file, could bring in what nobody has read.",
  },
  "text-decoded-wrongly": {
    why: "Text was saved in one encoding and read in another. The site shows what was meant; other readers of the file see the wrong letters.",
    wrong: "Guyâ€™s Hospital",
    right: "Guy’s Hospital",
  },
  "tag-spelling": {
    why: "Two spellings of one tag part the posts: readers find half of them at each.",
    wrong: "tags: [NHSR]  (where other posts have NHS-R)",
    right: "tags: [NHS-R]",
  },
} satisfies Partial<Record<Rule, RuleText>>;
