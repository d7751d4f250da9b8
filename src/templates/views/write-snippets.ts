import { directives } from "../../markdown/index.ts";

/** A button of the editor that puts a component into the text. */
export interface Snippet {
  readonly label: string;
  /** The lines that it writes. */
  readonly text: string;
}

/** What stands between a directive's lines until the author writes something of their own. */
const bodies: Readonly<Record<string, string>> = {
  do: "- use made-up data",
  dont: "- publish real data",
  table: "| Column | Another column |\n| --- | ---: |\n| Words | 1 |",
  "summary-list": "What it is called\n:   What it is",
  cards: ":::card One {href=/}\nWhat it is about.\n:::\n:::card Another {href=/}\nWhat it is about.\n:::",
};

/** What a button says where the directive's name alone would not do. */
const labels: Readonly<Record<string, string>> = {
  inset: "Inset text",
  warning: "Warning",
  do: "Do list",
  dont: "Don’t list",
  button: "Button link",
  cards: "Card group",
  contents: "Contents list",
  image: "Picture with a caption",
};

/** Every component that a body can hold, as the lines that an author would type. */
export function snippets(): Snippet[] {
  return directives.map(({ name, example }) => ({
    label: labels[name] ?? capitalised(name.replaceAll("-", " ")),
    text: example.startsWith(":::")
      ? `${example}\n${bodies[name] ?? "Write here."}\n${colonsOf(example)}`
      : example,
  }));
}

function colonsOf(example: string): string {
  return /^:+/.exec(example)?.[0] ?? ":::";
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
