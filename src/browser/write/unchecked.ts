import type { Checked } from "./answer.ts";
import type { Draft } from "./draft.ts";
import { fileWith } from "./file.ts";
import { missingFindings } from "./form-findings.ts";

/**
 * What a draft comes to that the checker could not look at: its file, and what has not been filled in. The fields are
 * written as JSON, which is YAML too: what writes them in canonical form comes with the checker.
 */
export function unchecked(draft: Draft): Checked {
  const file = fileWith(draft, (data) => {
    const given = Object.entries(data).filter(
      ([, value]) => value !== false && !(Array.isArray(value) && value.length === 0),
    );
    return `---\n${given.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join("")}---\n`;
  });
  return { file, findings: missingFindings(draft) };
}
