import { checkSite } from "../check/check-site.ts";
import { type Problem, severityOf } from "../content/problem.ts";
import type { Rule } from "../content/rules.ts";
import { createRenderer } from "../markdown/index.ts";
import { Build } from "../site/build.ts";
import type { BuildOptions } from "../site/options.ts";

type Counts = ReadonlyMap<Rule, readonly Problem[]>;

/** The errors of the content as it stands, by their rules. */
export async function errorsIn(options: BuildOptions): Promise<Counts> {
  const { problems } = await checkSite(options);
  const errors = new Map<Rule, Problem[]>();
  for (const problem of problems) {
    if (severityOf(problem, "check") !== "error") continue;
    errors.set(problem.rule, [...(errors.get(problem.rule) ?? []), problem]);
  }
  return errors;
}

/** What a change broke, in a sentence: more errors than before, or an address that nothing answers any more. */
export async function moreErrors(
  options: BuildOptions,
  before: Counts,
  addresses: readonly string[],
): Promise<string | undefined> {
  const { book } = new Build(
    { ...options, mode: "build", prefix: "/" },
    { markdown: createRenderer(), renderTemplate: () => "" },
  ).site;
  const silent = addresses.find((address) => book.answer(address) === undefined);
  if (silent !== undefined) return `Nothing would answer ${silent} any more.`;
  for (const [rule, errors] of await errorsIn(options)) {
    const [first] = errors;
    if (first && errors.length > (before.get(rule)?.length ?? 0))
      return `It would have made an error: ${first.path}:${first.line}: ${first.message}`;
  }
  return undefined;
}
