import { outputPath } from "./addresses.ts";
import type { Author, Site } from "./model.ts";
import { documentOf } from "./site.ts";
import type { WriteFacts } from "./write-facts.ts";

/** Gathers the facts for the writing page. */
export function writeFacts(site: Site): WriteFacts {
  const { url, repository } = site.config;
  const documents = Object.fromEntries(
    site.sitePages.flatMap((page): [string, string][] => {
      const doc = documentOf(page);
      return doc ? [[doc.path, page.url]] : [];
    }),
  );
  const ofDocuments = new Set(Object.values(documents).map(outputPath));
  return {
    url,
    prefix: site.options.prefix,
    ...(repository && { repository }),
    documents,
    files: [...site.book.files()].filter((file) => !ofDocuments.has(file)),
    tags: site.tags.map(({ of }) => of.name),
    authors: site.authors.map(({ of }) => ({ name: of.name, ...githubOf(of) })),
  };
}

function githubOf({ person, link }: Author): { github?: string } {
  const github =
    person?.doc.data.github ?? /^https:\/\/github\.com\/([A-Za-z0-9-]+)\/?$/.exec(link ?? "")?.[1];
  return github === undefined ? {} : { github };
}
