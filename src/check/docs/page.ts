import { type Rule, type RuleFacts, rules } from "../../content/rules.ts";
import { bodyTexts } from "./bodies.ts";
import { frontMatterTexts } from "./front-matter.ts";
import { otherTexts } from "./other.ts";
import type { RuleText } from "./rule-text.ts";

/** What the docs say of each rule. */
export const ruleTexts: Readonly<Record<Rule, RuleText>> = {
  ...frontMatterTexts,
  ...bodyTexts,
  ...otherTexts,
};

/** The file that the page stands in, from the project's root. */
export const rulesPage = "docs/rules.md";

const opening = `# What the check looks for

\`npm run check\` says what is wrong with the content, a line a problem:

\`\`\`text
content/blog/2026-11-20-my-post.md:12:7: error link-broken: The link leads to “/comunity/”, which is not on this site. Check its spelling, or write the whole address if it is on another site.
\`\`\`

That is the file, the line and the column; how grave it is; the rule; what is wrong; and how to put it right. An **error** keeps a pull request from being merged.
A **warning** is for you to weigh. Some errors of the check are warnings of the build: a page without a picture is still a page.

- \`npm run check -- content/blog/my-post.md\` checks one file; a folder works too.
- \`npm run check -- --fix\` puts right what is sure: front matter in older shapes, letters that were decoded wrongly, levels of headings, addresses of links, capitals in
  names of pictures. It says what it changed, and changes nothing that readers see.
- \`npm run check -- --format=json\` or \`--format=github\` is for tools.

This page is made of the rules themselves: \`npm run rules\` writes it.
`;

/** The page of all rules, in Markdown: a heading each, so that each has an address. */
export function rulesMarkdown(): string {
  const names = Object.keys(rules) as Rule[];
  const contents = names.map((name) => `- [\`${name}\`](#${name}): ${rules[name].summary}`).join("\n");
  return `${opening}\n## All rules\n\n${contents}\n\n${names.map(section).join("\n")}`;
}

function section(name: Rule): string {
  const { build, check, isCheckOnly = false, summary }: RuleFacts = rules[name];
  const { why, wrong, right } = ruleTexts[name];
  const examples = [
    ...(wrong === undefined ? [] : [`Wrong:\n\n${fenced(wrong)}`]),
    ...(right === undefined ? [] : [`Right:\n\n${fenced(right)}`]),
  ];
  const gravity = `The check: ${check}. The build${isCheckOnly ? " does not look for it" : `: ${build}`}.`;
  return `${[`### ${name}`, `**${summary}** ${why}`, gravity, ...examples].join("\n\n")}\n`;
}

/** Text in a fence that is longer than any in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
