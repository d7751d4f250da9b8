import type { LanguageFn } from "highlight.js";
import bash from "highlight.js/lib/languages/bash";
import css from "highlight.js/lib/languages/css";
import diff from "highlight.js/lib/languages/diff";
import dockerfile from "highlight.js/lib/languages/dockerfile";
import ini from "highlight.js/lib/languages/ini";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import markdown from "highlight.js/lib/languages/markdown";
import python from "highlight.js/lib/languages/python";
import pythonRepl from "highlight.js/lib/languages/python-repl";
import r from "highlight.js/lib/languages/r";
import shell from "highlight.js/lib/languages/shell";
import sql from "highlight.js/lib/languages/sql";
import typescript from "highlight.js/lib/languages/typescript";
import xml from "highlight.js/lib/languages/xml";
import yaml from "highlight.js/lib/languages/yaml";

interface Language {
  readonly grammar: LanguageFn;
  /** What readers see above the code. */
  readonly label: string;
  /** Other names that authors give it. */
  readonly aliases?: readonly string[];
}

/** The languages that code is coloured in: those that this field writes about. Each adds to what a browser loads to preview. */
export const languages: Readonly<Record<string, Language>> = {
  python: { grammar: python, label: "Python", aliases: ["py", "python3", "ipython"] },
  "python-repl": { grammar: pythonRepl, label: "Python", aliases: ["pycon"] },
  r: { grammar: r, label: "R" },
  sql: { grammar: sql, label: "SQL", aliases: ["tsql", "mysql", "postgres", "postgresql"] },
  bash: { grammar: bash, label: "Shell", aliases: ["sh", "zsh"] },
  shell: { grammar: shell, label: "Shell", aliases: ["console", "terminal", "shell-session"] },
  yaml: { grammar: yaml, label: "YAML", aliases: ["yml"] },
  json: { grammar: json, label: "JSON", aliases: ["jsonc"] },
  javascript: { grammar: javascript, label: "JavaScript", aliases: ["js", "mjs", "cjs"] },
  typescript: { grammar: typescript, label: "TypeScript", aliases: ["ts"] },
  xml: { grammar: xml, label: "XML", aliases: ["svg"] },
  html: { grammar: xml, label: "HTML", aliases: ["xhtml", "jinja", "nunjucks"] },
  css: { grammar: css, label: "CSS" },
  markdown: { grammar: markdown, label: "Markdown", aliases: ["md"] },
  diff: { grammar: diff, label: "Diff", aliases: ["patch"] },
  dockerfile: { grammar: dockerfile, label: "Dockerfile", aliases: ["docker"] },
  ini: { grammar: ini, label: "INI", aliases: ["cfg"] },
  toml: { grammar: ini, label: "TOML" },
};

const names = new Map(
  Object.entries(languages).flatMap(([name, { aliases = [] }]) =>
    [name, ...aliases].map((alias) => [alias, name]),
  ),
);

/** The name under which a language is known here; undefined for one that is not. */
export function languageName(written: string): string | undefined {
  return names.get(written.toLowerCase());
}
