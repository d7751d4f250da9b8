/** The words of the made-up posts: they need no sense, but the length and the mix of a real post. */
const words = (
  "the team data patients of and a to script which model weekly report we clinic notebook package tests for in " +
  "with review open code pipeline appointment records hospital trust national method results table function chart " +
  "shared learning library release training colleagues question answer audit referral waiting dashboard version"
).split(" ");

type Random = () => number;

const below = (random: Random, end: number) => Math.floor(random() * end);
const word = (random: Random) => words[below(random, words.length)] ?? "data";
const phrase = (random: Random, length: number) => Array.from({ length }, () => word(random)).join(" ");

/** Eight to twenty words with a capital and a full stop. */
export function sentence(random: Random): string {
  const text = phrase(random, 8 + below(random, 13));
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function paragraph(random: Random, link: string): string {
  const sentences = Array.from({ length: 3 + below(random, 3) }, () => sentence(random));
  sentences.splice(
    1,
    0,
    `See the **${word(random)}** and [${phrase(random, 3)}](${link}), or \`${word(random)}()\`.`,
  );
  return sentences.join(" ");
}

function list(random: Random): string {
  return Array.from({ length: 4 }, () => `- ${phrase(random, 9)}`).join("\n");
}

function table(random: Random): string {
  const rows = Array.from(
    { length: 5 },
    () => `| ${word(random)} | ${below(random, 999)} | ${phrase(random, 3)} |`,
  );
  return ["| Clinic | Count | Note |", "| --- | --- | --- |", ...rows].join("\n");
}

function code(random: Random): string {
  const [frame, column] = [word(random), word(random)];
  return [
    "```python",
    "import pandas as pd",
    "",
    `def ${frame}_by_${column}(path: str) -> pd.DataFrame:`,
    `    """Counts ${phrase(random, 4)}."""`,
    `    frame = pd.read_csv(path, parse_dates=["${column}"])`,
    `    # ${phrase(random, 5)}`,
    `    return frame.groupby("${column}").size().reset_index(name="n")`,
    "```",
  ].join("\n");
}

/** A post's Markdown. `slugNear` names the post that stands so many places before or after it. */
export function bodyOf(random: Random, slugNear: (places: number) => string): string {
  const near = () => `/blog/${slugNear(below(random, 21) - 10)}/`;
  const heading = (text: string) => `## ${text} ${word(random)}`;
  return [
    paragraph(random, "https://www.python.org/"),
    heading("Why the"),
    paragraph(random, near()),
    list(random),
    heading("How we made the"),
    paragraph(random, near()),
    code(random),
    paragraph(random, "https://pandas.pydata.org/docs/"),
    heading("What the numbers say of the"),
    table(random),
    `> ${sentence(random)}`,
    heading("What comes after the"),
    paragraph(random, near()),
    "",
  ].join("\n\n");
}
