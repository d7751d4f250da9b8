import * as z from "zod";

/** As much of a repository as GitHub's API tells and we count. */
const schema = z.object({
  id: z.number(),
  created_at: z.iso.datetime({ offset: true }),
  fork: z.boolean(),
  private: z.boolean(),
  language: z.string().nullish(),
  license: z.object({ name: z.string() }).nullish(),
  owner: z.object({ login: z.string() }).optional(),
});
const pageSchema = z.array(schema);

/** A repository that counts: public, and no fork. */
export interface Repository {
  readonly id: number;
  /** The month in which it was made (UTC), YYYY-MM. */
  readonly month: string;
  /** Empty where GitHub names none. */
  readonly language: string;
  readonly licence: string;
  /** The organisation's login as GitHub spells it, where GitHub tells. */
  readonly owner?: string;
}

/** Languages that GitHub counts apart and we do not. */
const sameAs: Readonly<Record<string, string>> = { "Jupyter Notebook": "Python", CSS: "HTML", SCSS: "HTML" };

/** Reads a page of GitHub's list of repositories; undefined where it is not such a list. */
export function readRepositories(page: unknown): Repository[] | undefined {
  const found = pageSchema.safeParse(page);
  if (!found.success) return undefined;
  return found.data
    .filter((each) => !each.fork && !each.private)
    .map((each) => {
      const language = each.language ?? "";
      return {
        id: each.id,
        month: new Date(each.created_at).toISOString().slice(0, 7),
        language: sameAs[language] ?? language,
        licence: each.license?.name ?? "",
        ...(each.owner && { owner: each.owner.login }),
      };
    });
}
