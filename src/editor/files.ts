import * as z from "zod";
import { jsonSchemaOf } from "../content/json-schema.ts";
import { type Kind, schemas, siteSchema } from "../content/schema.ts";
import { textOf } from "../new/text-of.ts";

const kinds = Object.keys(schemas) as Kind[];

/**
 * What editors complete and check front matter with, made from the same schemas as the build's: JSON Schemas, and
 * snippets for Visual Studio Code, whose YAML extension does not look into Markdown files
 * (https://github.com/redhat-developer/vscode-yaml/issues/207).
 * @returns texts by their paths from the project's root
 */
export function editorFiles(): ReadonlyMap<string, string> {
  const siteJson = {
    ...z.toJSONSchema(siteSchema, { io: "input" }),
    title: "The community's name, words and links: content/site.yaml",
  };
  return new Map([
    ...kinds.map((kind) => [`schemas/${kind}.json`, json(jsonSchemaOf(kind))] as const),
    ["schemas/site.json", json(siteJson)],
    [".vscode/front-matter.code-snippets", json(snippets())],
  ]);
}

interface Snippet {
  readonly scope: "markdown";
  readonly prefix: string;
  readonly body: string | readonly string[];
  readonly description: string;
}

function snippets(): Record<string, Snippet> {
  const found: Record<string, Snippet> = {};
  for (const kind of kinds) {
    found[`A new ${kind}`] = {
      scope: "markdown",
      prefix: `new ${kind}`,
      body: textOf(kind, {}).replaceAll("$", "\\$").split("\n"),
      description: `The front matter of a ${kind}, with a line on each field.`,
    };
    for (const [name, { description = "" }] of Object.entries(schemas[kind].shape)) {
      found[`${name} of a ${kind}`] = {
        scope: "markdown",
        prefix: `${name}:`,
        body: `${name}: $0`,
        description: `${kind}: ${description}`,
      };
    }
  }
  return found;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
