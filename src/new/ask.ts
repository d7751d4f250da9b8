import type { Interface } from "node:readline/promises";
import { type Kind, schemas } from "../content/schema.ts";
import { kinds, nameField } from "./kinds.ts";
import { isList, listOf } from "./options.ts";
import type { Values } from "./text-of.ts";

/** What is shown at some questions: tags in use, and who is likely to write. */
export interface Hints {
  readonly tags: readonly string[];
  readonly author?: string | undefined;
}

/** Asks which kind of file to make. Plain lines of text, so that a screen reader reads them in their order. */
export async function askKind(terminal: Interface): Promise<Kind | undefined> {
  const names = Object.keys(kinds);
  const answer =
    (await terminal.question(`What do you want to write? (${names.join(", ")}) [post] `)).trim() || "post";
  return names.find((name): name is Kind => name === answer.toLowerCase());
}

/** Asks for the fields of which nothing has been said yet. An empty answer leaves a field out. */
export async function askFields(
  terminal: Interface,
  kind: Kind,
  said: Values,
  hints: Hints,
): Promise<Values> {
  const answers: Record<string, unknown> = { ...said };
  for (const name of kinds[kind].asked) {
    if (answers[name] !== undefined) continue;
    const usual = name === "authors" ? hints.author : undefined;
    let answer = "";
    do {
      answer = (await terminal.question(question(kind, name, hints, usual))).trim() || (usual ?? "");
    } while (answer === "" && name === nameField(kind));
    if (answer !== "") answers[name] = isList(kind, name) ? listOf(name, answer) : answer;
  }
  return answers;
}

function question(kind: Kind, name: string, hints: Hints, usual: string | undefined): string {
  const about = Object.entries(schemas[kind].shape).find(([field]) => field === name)?.[1].description ?? "";
  const inUse =
    name === "tags" && hints.tags.length > 0 ? `\nIn use: ${hints.tags.slice(0, 30).join(", ")}.` : "";
  const list = isList(kind, name) ? ` ${name === "authors" ? "Semicolons" : "Commas"} between them.` : "";
  return `\n${about}${list}${inUse}\n${name}${usual === undefined ? "" : ` [${usual}]`}: `;
}
