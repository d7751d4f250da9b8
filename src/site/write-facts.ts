/** What the writing page must know of the site to check a post as the build would. It is handed over as JSON. */
export interface WriteFacts {
  /** The site's address. */
  readonly url: string;
  /** `/`, or `/x/` for a site in a sub-path. */
  readonly prefix: string;
  readonly repository?: { readonly url: string; readonly branch: string };
  /** Content files by path, each with its page's address. */
  readonly documents: Readonly<Record<string, string>>;
  /** The other files that answer addresses: lists, pictures, downloads, redirects. */
  readonly files: readonly string[];
  /** Tags in use, as they are spelt. */
  readonly tags: readonly string[];
  readonly authors: readonly { readonly name: string; readonly github?: string }[];
}
