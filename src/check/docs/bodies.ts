import type { Rule } from "../../content/rules.ts";
import type { RuleText } from "./rule-text.ts";

export const bodyTexts = {
  "chart-data": {
    why: "A chart of half the data would say what is not so. Its file must have the columns that the chart names, with numbers in them.",
  },
  "chart-unknown": {
    why: "The chart has nothing to be drawn from, so readers see none.",
    wrong: '::chart{file="static/nowhere.csv" x=month y=count}',
    right: "::chart",
  },
  "code-unclosed": {
    why: "All that follows the fence is shown as code, headings and links too.",
    wrong: "```python\nprint(1)\n\n## The next section",
    right: "```python\nprint(1)\n```\n\n## The next section",
  },
  "directive-unclosed": {
    why: "All that follows stands in the box, to the end of the page.",
    wrong: ":::inset\nA note.\n\nThe text goes on.",
    right: ":::inset\nA note.\n:::\n\nThe text goes on.",
  },
  "directive-unknown": {
    why: "The site does not know what to make of it, so readers see the colons.",
    wrong: ":::insett\nA note.\n:::",
    right: ":::inset\nA note.\n:::",
  },
  "directive-use": {
    why: "A button without an address does nothing, and a box without words says nothing.",
    wrong: "::button[Join us]",
    right: "::button[Join us](/get-involved/)",
  },
  "frame-third-party": {
    why: "Another site's page in ours learns who reads it, looks different and may be hard to use. Readers get a link.",
    wrong: '<iframe src="https://example.org/survey"></iframe>',
    right: "[Our survey](https://example.org/survey)",
  },
  "heading-levels": {
    why: "People who use a screen reader go from heading to heading. A level left out sounds like a section that is missing.",
    wrong: "## The idea\n\n#### How it works",
    right: "## The idea\n\n### How it works",
  },
  "heading-second-h1": {
    why: "A page has one main heading, its title. With two, nobody can tell what the page is about.",
    wrong: "# The idea",
    right: "## The idea",
  },
  "html-class": {
    why: "The NHS design system has no such class, so it does nothing. The site leaves it out.",
    wrong: '<div class="nhsuk-panel-group">…</div>',
    right: ":::card Title",
  },
  "html-directive": {
    why: "Markdown is shorter, is checked, and keeps up with the NHS design system by itself.",
    wrong: '<div class="nhsuk-inset-text"><p>A note.</p></div>',
    right: ":::inset\nA note.\n:::",
  },
  "html-invalid": {
    why: "Browsers guess what was meant, each in its own way. The site mends it, and may guess wrongly.",
    wrong: "<p>Some <b>bold</p> text",
    right: "Some **bold** text",
  },
  "html-unsafe": {
    why: "What runs, or takes a reader's data, has no place in a page. The site takes it out.",
    wrong: '<a href="#" onclick="alert(1)">Open</a>',
    right: "[Open](/get-involved/)",
  },
  "image-alt": {
    why: "People who cannot see the picture hear these words instead. A file's name tells them nothing.",
    wrong: "![growth.png](images/growth.png)",
    right: "![A line that climbs from 5 in 2014 to 1,200 today](images/growth.png)",
  },
  "image-missing": {
    why: "Readers see an empty box. Capitals and spaces in the name count.",
    wrong: "![Our team](images/Team.png)  (the file is team.png, in another folder)",
    right: "![Our team](images/blog/team.png)",
  },
  "image-third-party": {
    why: "The other site would learn who reads the page, and can change or remove the picture. Readers get a link.",
    wrong: "![A map](https://example.org/map.png)",
    right: "![A map](images/map.png)",
  },
  "link-broken": {
    why: "Readers follow it and find nothing.",
    wrong: "[our community](/comunity/)",
    right: "[our community](/community/)",
  },
  "link-empty": {
    why: "A link without an address does nothing; one without words cannot be read out.",
    wrong: "[our community]()",
    right: "[our community](/community/)",
  },
  "link-fragment": {
    why: "Readers arrive at the top of the page and have to look for the section themselves.",
    wrong: "[the code](/community/#code-of-conducts)",
    right: "[the code](/community/#code-of-conduct)",
  },
  "link-local": {
    why: "What runs or lies on your own computer answers nobody else.",
    wrong: "[the notebook](http://localhost:8888/tree)",
    right: "[the notebook](https://example.org/notebook)",
  },
  "link-mended": {
    why: "Without https:// it is a page of this site, to a browser. The site guesses what was meant.",
    wrong: "[the NHS](www.nhs.uk)",
    right: "[the NHS](https://www.nhs.uk)",
  },
  "link-text": {
    why: "People who use a screen reader hear the links of a page one by one: “here, here, more”. Others look for words to follow.",
    wrong: "To join, click [here](/get-involved/).",
    right: "[Join the community](/get-involved/).",
  },
  "link-unpublished": {
    why: "The page is a draft, or waits for its day: until then readers find nothing there.",
    wrong: "[the next part](/blog/part-2/)  (part 2 is a draft)",
    right: "The next part follows soon.",
  },
  "redirect-broken": {
    why: "Whoever comes by the old address is sent to a page that is not there.",
    wrong: "/old/: /nowhere/",
    right: "/old/: /community/",
  },
  "script-third-party": {
    why: "Another site's script could do anything in the page, today or after its next change. The site takes it out.",
    wrong: '<script src="https://cdn.example.org/chart.js"></script>',
    right: "::chart",
  },
  "table-cells": {
    why: "Readers get a column without a heading. A | in a cell's text starts a new cell, but for one in code.",
    wrong: "| Name | Role |\n| --- | --- |\n| Ada | lead | since 2020 |",
    right: "| Name | Role | Since |\n| --- | --- | --- |\n| Ada | lead | 2020 |",
  },
  "template-syntax": {
    why: "Other generators put something in its place. Here nothing runs it, so readers see the brackets.",
    wrong: "Welcome to {{ site.title }}.",
    right: "Welcome to our community. In code it is fine: `{{ site.title }}`.",
  },
} satisfies Partial<Record<Rule, RuleText>>;
