import type { Etags } from "./etags.ts";
import type { GitHub } from "./github.ts";
import { type Repository, readRepositories } from "./repository.ts";

/** What became of asking for an organisation's repositories. */
export type Answer =
  | { readonly kind: "counted"; readonly repositories: readonly Repository[]; readonly unchanged: boolean }
  /** GitHub knows the organisation no more: it was closed or renamed. */
  | { readonly kind: "gone" }
  | { readonly kind: "failed"; readonly reason: string };

/** No organisation has more pages; a list that goes on longer leads round in a circle. */
const mostPages = 100;

interface Page {
  readonly repositories: readonly Repository[];
  readonly next?: string;
  readonly unchanged: boolean;
}

function nextOf(link: string | undefined, from: URL): string | undefined {
  const found = link?.split(",").find((part) => /;\s*rel="?next"?/.test(part));
  const address = found && /<([^>]*)>/.exec(found)?.[1];
  if (!address) return undefined;
  const next = new URL(address, from);
  // The token goes to no other server than the one it is meant for.
  if (next.origin !== from.origin) throw new Error(`The next page is on another server, ${next.origin}.`);
  return next.href;
}

async function fetchPage(github: GitHub, etags: Etags, address: string): Promise<Page> {
  const known = etags.get(address);
  const headers = { accept: "application/vnd.github+json", ...(known && { "if-none-match": known.etag }) };
  try {
    const { data, headers: answered } = await github.request(`GET ${address}`, { headers });
    const repositories = readRepositories(data);
    if (!repositories) throw new Error("The answer is no list of repositories.");
    const next = nextOf(answered.link, new URL(address));
    const page = { repositories, ...(next !== undefined && { next }) };
    if (answered.etag !== undefined) etags.set(address, { etag: answered.etag, ...page });
    return { ...page, unchanged: false };
  } catch (error) {
    if (statusOf(error) !== 304 || !known) throw error;
    const { repositories, next } = known;
    return {
      repositories: repositories.map(({ owner, ...rest }) => ({
        ...rest,
        ...(owner !== undefined && { owner }),
      })),
      ...(next !== undefined && { next }),
      unchanged: true,
    };
  }
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error && typeof error.status === "number"
    ? error.status
    : undefined;
}

/** Why asking failed, in words. */
function reasonOf(error: unknown): string {
  const status = statusOf(error);
  const message = error instanceof Error ? error.message.split(" - https://")[0] : String(error);
  if (status === 401) return "GitHub does not accept the token in GITHUB_TOKEN.";
  // octokit gives faults of the network the status 500, and no answer.
  const answered = error instanceof Error && "response" in error && error.response !== undefined;
  return status !== undefined && answered ? `GitHub answered ${status}: ${message}` : `${message}`;
}

/** Asks for all public repositories of an organisation, page by page; pages that have not changed cost nothing. */
export async function fetchOrganisation(
  github: GitHub,
  etags: Etags,
  apiUrl: string,
  login: string,
): Promise<Answer> {
  const query = "type=public&sort=created&direction=asc&per_page=100";
  let address: string | undefined = `${apiUrl}/orgs/${encodeURIComponent(login)}/repos?${query}`;
  const repositories = new Map<number, Repository>();
  const asked = new Set<string>();
  let unchanged = true;
  try {
    while (address !== undefined) {
      if (asked.has(address) || asked.size >= mostPages)
        throw new Error("The list of repositories has no end.");
      asked.add(address);
      const page: Page = await fetchPage(github, etags, address);
      // A repository that is made while we read may push another onto the next page, where it comes again.
      for (const repository of page.repositories) repositories.set(repository.id, repository);
      unchanged &&= page.unchanged;
      address = page.next;
    }
    return { kind: "counted", repositories: [...repositories.values()], unchanged };
  } catch (error) {
    const status = statusOf(error);
    if ((status === 404 || status === 410) && asked.size === 1) return { kind: "gone" };
    return { kind: "failed", reason: reasonOf(error) };
  }
}
