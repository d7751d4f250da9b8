import type { Problem } from "../../content/problem.ts";
import { proseOf } from "../prose.ts";
import { asProblems } from "./finding.ts";
import { htmlDirectives } from "./html-directive.ts";
import { linkTexts } from "./link-text.ts";
import { localLinks } from "./local-links.ts";
import { nhsNumbers } from "./nhs-number.ts";
import { secrets } from "./secrets.ts";
import { templateSyntax } from "./template-syntax.ts";

/** What must not be published, whatever kind of text it stands in: code, front matter and data too. */
export function safetyProblems(path: string, text: string): Problem[] {
  const lines = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  return asProblems([...nhsNumbers(lines), ...secrets(lines)], path, lines);
}

/**
 * What is wrong with a body's words, and not with its Markdown.
 * @param bodyLine the line of the file, counted from 1, on which the body starts
 */
export function proseProblems(path: string, body: string, bodyLine: number): Problem[] {
  const prose = proseOf(body);
  const findings = [
    ...linkTexts(prose),
    ...localLinks(prose),
    ...templateSyntax(prose),
    ...htmlDirectives(prose),
  ];
  return asProblems(findings, path, prose, bodyLine);
}
