import type { Collections } from "./model.ts";

/** Names on GitHub that the content names as such, in small letters: the repository's owner, people, authors. */
export function githubUsers({ config, people, authors }: Collections): ReadonlySet<string> {
  const links = [
    config.repository?.url,
    ...config.join.map(({ url }) => url),
    ...(config.organisation?.sameAs ?? []),
    ...people.flatMap(({ doc }) => [
      doc.data.link,
      doc.data.github && `https://github.com/${doc.data.github}`,
    ]),
    ...authors.map(({ of }) => of.link),
  ];
  return new Set(
    links.flatMap(
      (link) =>
        /^https:\/\/github\.com\/([A-Za-z0-9-]{1,39})(?:\/|$)/.exec(link ?? "")?.[1]?.toLowerCase() ?? [],
    ),
  );
}
