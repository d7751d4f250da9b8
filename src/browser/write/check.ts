import { proseProblems, safetyProblems } from "../../check/text/index.ts";
import { formatDay, readMoment } from "../../content/dates.ts";
import { compareProblems, type Problem, severityOf } from "../../content/problem.ts";
import { readDocument } from "../../content/read-document.ts";
import { frontPicture } from "../../markdown/front-picture.ts";
import { createRenderer, readingMinutes } from "../../markdown/index.ts";
import type { WriteFacts } from "../../site/write-facts.ts";
import type { Answer, Finding } from "./answer.ts";
import { fileOf } from "./canonical-file.ts";
import type { Draft } from "./draft.ts";
import { dateOfDraft, type PostFile } from "./file.ts";
import { fieldAt, formFindings } from "./form-findings.ts";
import { Lookups } from "./lookups.ts";

/**
 * Makes the checker of drafts. It reads and renders a draft as the build does its file, and looks through it
 * as `npm run check` does.
 */
export function createChecker(facts: WriteFacts): (draft: Draft) => Answer {
  const renderer = createRenderer();
  const lookups = new Lookups(facts);
  return (draft) => {
    const file = fileOf(draft);
    const context = { path: file.path, ...lookups.context(file.path) };
    const body = renderer.render(draft.body, { ...context, bodyLine: file.firstLine, title: draft.title });
    const line = file.text.split("\n").findIndex((text) => text.startsWith("image:")) + 1;
    const pictured = frontPicture(draft.image, draft.imageAlt);
    const picture = line > 0 ? renderer.render(pictured, { ...context, bodyLine: line }) : undefined;
    const problems = [
      ...readDocument("post", file.path, file.text).problems,
      ...body.problems,
      ...(picture?.problems ?? []).map((problem) => ({ ...problem, line })),
      ...proseProblems(file.path, draft.body, file.firstLine),
      ...safetyProblems(file.path, file.text),
    ];
    return {
      file,
      html: body.html,
      picture: picture?.html ?? "",
      date: shownDate(draft),
      minutes: readingMinutes(draft.body),
      findings: gather(formFindings(draft, facts, lookups), problems, file),
    };
  };
}

/** What the reader says of a field that is not there, which the form has said in its own words. */
const guessed: ReadonlySet<string> = new Set(["field-missing", "title-guessed"]);

/** The form's own findings, and those of the file that say something else. */
function gather(own: readonly Finding[], problems: readonly Problem[], file: PostFile): Finding[] {
  const said = new Set(own.map(({ field }) => field));
  const isMissing = own.some(({ missing }) => missing);
  const told = problems.filter(({ rule, line }) => !(isMissing && line === 1 && guessed.has(rule)));
  const found = [...told].sort(compareProblems).map((problem): Finding => {
    const { rule, message, remedy, line, column } = problem;
    const what = { severity: severityOf(problem, "check"), rule, message, remedy };
    if (line >= file.firstLine) return { ...what, field: "body", line: line - file.firstLine + 1, column };
    return { ...what, field: fieldAt(file.text, line) };
  });
  const rest = found.filter(({ field }) => field === "body" || !said.has(field));
  const key = ({ field, line, column, message }: Finding) => `${field} ${line} ${column} ${message}`;
  return [...own, ...new Map(rest.map((finding) => [key(finding), finding])).values()];
}

function shownDate(draft: Draft): string {
  const reading = readMoment(dateOfDraft(draft));
  return typeof reading === "object" ? formatDay(reading.moment) : "";
}
