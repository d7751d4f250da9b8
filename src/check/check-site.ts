import { recordReading } from "../board-notes/record-of.ts";
import { compareProblems, type Problem } from "../content/problem.ts";
import { createRenderer } from "../markdown/index.ts";
import { Build } from "../site/build.ts";
import type { BuildOptions } from "../site/options.ts";
import { program as ownProgram } from "../site/program.ts";
import { StaticPages } from "../site/static-pages/store.ts";
import { readText } from "../site/tree.ts";
import { type Body, bodiesOf } from "./bodies.ts";
import { lendCharts } from "./charts.ts";
import { dataFileProblems } from "./data-files.ts";
import { ignoredFiles } from "./ignored-files.ts";
import { keepFindings } from "./keep-findings.ts";
import { followLinks } from "./link-targets.ts";
import { lendPictures } from "./pictures.ts";
import { type Selection, select } from "./selection.ts";
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

/** The site as it is checked: drafts and posts of the future too, with pictures and charts looked up and none made. */
export interface OpenCheck {
  readonly build: Build;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly selection: Selection;
  /** What was wrong with the plan, the pictures and the data. */
  readonly found: readonly Problem[];
}

/**
 * Reads the content as it would be built. Nothing is written but the memory of what pictures are.
 * @param typed files or folders to check; all, where there are none
 */
export async function openCheck(options: BuildOptions, typed: readonly string[]): Promise<OpenCheck> {
  const build = new Build(
    { ...options, mode: "preview", prefix: "/", onlyPages: true },
    { markdown: createRenderer(), renderTemplate: () => "" },
  );
  const staticPages = new StaticPages(build.options, (file) => `/${file}`);
  const found = [
    ...build.site.problems,
    ...(await lendPictures(build)),
    ...lendCharts(build),
    ...staticPages.read(build.tree, build.site.config),
  ];
  return { build, found, bodies: bodiesOf(build.site), selection: select(build.tree, typed) };
}

/**
 * Checks the content: all of it, or what lies at some paths.
 * @param program whose findings are remembered; none are where it is undefined
 */
export async function checkSite(
  options: BuildOptions,
  typed: readonly string[] = [],
  program: string | undefined = ownProgram,
): Promise<Checked> {
  const { build, bodies, selection, found } = await openCheck(options, typed);
  const { tree, site } = build;
  const problems: Problem[] = [...found];
  const saveFindings = program === undefined ? undefined : keepFindings(build, program);
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
    const { path } = file;
    const { text } = read;
    problems.push(
      ...kept(build, ["safety", path, text], () => safetyProblems(path, text)),
      ...dataFileProblems(path, text),
    );
  }
  for (const { doc, unpublished: _, ...body } of bodies.values()) {
    if (!selection.has(doc.path)) continue;
    const { path, body: text, bodyLine } = doc;
    problems.push(
      ...build.body(doc, body).problems,
      ...(build.frontPicture(doc)?.problems ?? []),
      ...kept(build, ["prose", path, `${bodyLine}`, text], () => proseProblems(path, text, bodyLine)),
    );
  }
  // What a check of a few files did not look at would be forgotten.
  if (typed.length === 0) saveFindings?.();
  problems.push(...ignoredFiles(tree.files.keys()));
  for (const note of site.boardNotes) problems.push(...recordReading(note).problems);
  problems.push(...tagProblems(site, (path) => texts.get(path) ?? ""));

  const asked = problems.filter(({ path }) => selection.has(path));
  return { problems: once(asked).sort(compareProblems), files, outside: selection.outside };
}

/** Problems that follow from some parts and from nothing else. */
function kept({ services }: Build, parts: readonly string[], find: () => readonly Problem[]): Problem[] {
  return JSON.parse(services.keep(parts, () => JSON.stringify(find())));
}

/** Each problem once: two readers of one file can find the same. */
function once(problems: readonly Problem[]): Problem[] {
  const key = ({ path, line, column, rule, message }: Problem) =>
    `${path}:${line}:${column} ${rule} ${message}`;
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}
