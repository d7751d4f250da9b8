import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatProblem, type Problem, severityOf } from "../../content/problem.ts";
import { readOrganisations } from "../../content/read-organisations.ts";
import { organisationsFile, statisticsFile } from "../../site/named-files.ts";
import { writeWhole } from "../../site/write-whole.ts";
import { readData, writeData } from "../data.ts";
import { changeInWords, falls } from "./change-words.ts";
import { type CountOptions, countRepositories } from "./count.ts";
import { Etags } from "./etags.ts";
import { showProgress, type Terminal } from "./progress.ts";

export interface RefreshOptions {
  /** The project's root. */
  readonly root: string;
  readonly apiUrl: string;
  readonly token?: string;
  /** The month of the count, YYYY-MM. */
  readonly month: string;
  /** Takes counts that fall by more than a tenth. */
  readonly acceptFall: boolean;
  /** Where progress and complaints go. */
  readonly out: Terminal;
  readonly times?: NonNullable<CountOptions["times"]>;
}

/** What a refresh came to: what changed, in words, and whether the data file holds it now. */
export interface Refresh {
  readonly ok: boolean;
  readonly words: readonly string[];
}

const etagFile = ".cache/statistics/github.json";

/** Counts all organisations again and rewrites the data file, whole or not at all. */
export async function refreshStatistics(options: RefreshOptions): Promise<Refresh> {
  const { root, month, out } = options;
  const text = (path: string) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
  const listText = text(organisationsFile);
  const dataText = text(statisticsFile);
  const list = listText === undefined ? undefined : readOrganisations(organisationsFile, listText);
  const data = dataText === undefined ? { value: [], problems: [] } : readData(statisticsFile, dataText);
  const wrong = errorsIn([...(list?.problems ?? []), ...data.problems]);
  if (wrong.length > 0) return { ok: false, words: wrong };
  const organisations = list?.value ?? [];
  if (organisations.length === 0) {
    return {
      ok: false,
      words: [`No organisation is listed in ${organisationsFile}, so there is nothing to count.`],
    };
  }

  const etags = new Etags(join(root, etagFile));
  const result = await countRepositories({
    apiUrl: options.apiUrl,
    ...(options.token !== undefined && { token: options.token }),
    organisations,
    rows: data.value ?? [],
    month,
    etags,
    progress: showProgress(organisations.length, out),
    ...(options.times && { times: options.times }),
  });
  const nothing = `Nothing was changed in ${statisticsFile}.`;
  if (result.gaveUp !== undefined) return { ok: false, words: [`${result.gaveUp} ${nothing}`] };
  const words = changeInWords(result.changes);
  if (result.changes.every(({ failed }) => failed !== undefined)) {
    return { ok: false, words: [`No organisation could be counted. ${nothing}`, ...words.slice(1)] };
  }
  const fallen = options.acceptFall ? [] : falls(result.changes);
  if (fallen.length > 0) {
    const each = fallen.map(
      ({ login, before, now }) => `${login} would fall from ${before} to ${now}, by more than a tenth.`,
    );
    return {
      ok: false,
      words: [...each, `${nothing} If the fall is real, run npm run statistics -- --accept-fall.`],
    };
  }
  const written = writeData(result.rows);
  if (written !== dataText) await writeWhole(join(root, statisticsFile), written);
  await etags.save();
  return { ok: true, words };
}

function errorsIn(problems: readonly Problem[]): string[] {
  return problems
    .filter((problem) => severityOf(problem, "build") === "error")
    .map((problem) => formatProblem(problem, "build"));
}
