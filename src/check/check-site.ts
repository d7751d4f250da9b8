import { recordReading } from "../board-notes/record-of.ts";
import { compareProblems, type Problem } from "../content/problem.ts";
import { createRenderer } from "../markdown/index.ts";
import { Build } from "../site/build.ts";
import type { BuildOptions } from "../site/options.ts";
import { readText } from "../site/tree.ts";
import { bodiesOf } from "./bodies.ts";
import { lendCharts } from "./charts.ts";
import { dataFileProblems } from "./data-files.ts";
import { frontPictureProblems } from "./front-pictures.ts";
import { followLinks } from "./link-targets.ts";
import { lendPictures } from "./pictures.ts";
import { select } from "./selection.ts";
import { tagProblems } from "./tags.ts";
import { proseProblems, safetyProblems } from "./text/index.ts";

export interface Checked {
  /** In the order of their places. */
  readonly problems: readonly Problem[];
  /** How many files were looked at. */
  readonly files: number;
  /** Paths that were asked for and are no part of the site's content. */
  readonly outside: readonly string[];
}

/** Files whose text is looked through for what must not be published: contributors write them by hand. */
const written =
  /^(?:content|board_notes)\/.*\.(?:md|ya?ml|csv|txt|json)$|^static\/.*\.(?:csv|tsv|txt|json|md|ya?ml)$/i;

/**
 * Checks the content as it would be built, drafts and posts of the future too. Nothing is written but the
 * memory of what pictures are.
 * @param typed files or folders to check; all, where there are none
 */
export async function checkSite(options: BuildOptions, typed: readonly string[] = []): Promise<Checked> {
  const build = new Build(
    { ...options, mode: "preview", prefix: "/", onlyPages: true },
    { markdown: createRenderer(), renderTemplate: () => "" },
  );
  const { tree, site } = build;
  const selection = select(tree, typed);
  const problems: Problem[] = [...site.problems, ...(await lendPictures(build)), ...lendCharts(build)];
  const bodies = bodiesOf(site);
  followLinks(build, bodies);

  const texts = new Map<string, string>();
  let files = 0;
  for (const file of tree.files.values()) {
    if (!selection.has(file.path)) continue;
    files++;
    if (!written.test(file.path)) continue;
    const read = readText(tree.root, file);
    if ("problem" in read) continue; // the reader of that kind of file has said so
    texts.set(file.path, read.text);
    problems.push(...safetyProblems(file.path, read.text), ...dataFileProblems(file.path, read.text));
  }
  for (const { doc, unpublished: _, ...body } of bodies.values()) {
    if (!selection.has(doc.path)) continue;
    problems.push(...build.body(doc, body).problems, ...frontPictureProblems(build, doc));
    problems.push(...proseProblems(doc.path, doc.body, doc.bodyLine));
  }
  for (const note of site.boardNotes) problems.push(...recordReading(note).problems);
  problems.push(...tagProblems(site, (path) => texts.get(path) ?? ""));

  const asked = problems.filter(({ path }) => selection.has(path));
  return { problems: once(asked).sort(compareProblems), files, outside: selection.outside };
}

/** Each problem once: two readers of one file can find the same. */
function once(problems: readonly Problem[]): Problem[] {
  const key = ({ path, line, column, rule, message }: Problem) =>
    `${path}:${line}:${column} ${rule} ${message}`;
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}
