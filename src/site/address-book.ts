import { decodePath, outputPath } from "./addresses.ts";

/** Who may have an address before whom: an author's file, a page of the site's own, a written redirect, one by rule. */
export type Rank = 0 | 1 | 2 | 3;

/** Who has an address. */
export interface Claim {
  readonly rank: Rank;
  /** A file's path, or what the site calls its page. */
  readonly owner: string;
}

/** Which files answer which addresses, as a host without redirects looks them up. */
export class AddressBook {
  readonly #claims = new Map<string, Claim>();
  readonly #folders = new Map<string, Claim>();
  readonly #folded = new Map<string, string>();
  readonly #targets = new Map<string, string>();

  /**
   * Takes an address for an owner. Gives the one who has it already, where it is taken: by the same file, or by one
   * that keeps it from being written, since no disk has a file and a folder of one name.
   */
  claim(url: string, owner: string, rank: Rank): Claim | undefined {
    const file = outputPath(url);
    const above = foldersOf(file);
    const taken =
      this.#claims.get(file) ??
      this.#folders.get(file) ??
      above.map((folder) => this.#claims.get(folder)).find((claim) => claim !== undefined);
    if (taken) return taken;
    const claim = { rank, owner };
    this.#claims.set(file, claim);
    for (const folder of above) if (!this.#folders.has(folder)) this.#folders.set(folder, claim);
    const folded = file.toLowerCase();
    if (!this.#folded.has(folded)) this.#folded.set(folded, file);
    return undefined;
  }

  /** Who has an address that differs in its capitals alone: some machines have only one file for both. */
  inOtherCase(url: string): Claim | undefined {
    const other = this.fileInOtherCase(outputPath(url));
    return other === undefined ? undefined : this.#claims.get(other);
  }

  /** The file that has a file's name but for its capitals. */
  fileInOtherCase(file: string): string | undefined {
    const other = this.#folded.get(file.toLowerCase());
    return other === file ? undefined : other;
  }

  /** The file that a host like GitHub Pages answers with: `x`, `x.html` or `x/index.html`, in that order. */
  answer(path: string): string | undefined {
    return possibleFiles(path).find((file) => this.#claims.has(file));
  }

  /** The file that would answer if capitals did not count. */
  answerInAnyCase(path: string): string | undefined {
    const found = possibleFiles(path).find((file) => this.#folded.has(file.toLowerCase()));
    return found && this.#folded.get(found.toLowerCase());
  }

  /** Who has a file's address. */
  ownerOf(file: string): Claim | undefined {
    return this.#claims.get(file);
  }

  /** Notes where the redirect at a file leads: links go there at once. */
  lead(file: string, to: string): void {
    this.#targets.set(file, to);
  }

  /** Where a file leads that is a redirect. */
  target(file: string): string | undefined {
    return this.#targets.get(file);
  }

  /** Every file that has been claimed. */
  files(): Iterable<string> {
    return this.#claims.keys();
  }
}

/** The files that a host tries in turn for an address: `x`, `x.html`, `x/index.html`. */
export function possibleFiles(path: string): string[] {
  const plain = decodePath(path).replace(/^\//, "");
  if (plain === "" || plain.endsWith("/")) return [`${plain}index.html`];
  return [plain, `${plain}.html`, `${plain}/index.html`];
}

/** The folders that a file lies in: `a/b/c.html` in `a/b` and `a`. */
function foldersOf(file: string): string[] {
  const folders: string[] = [];
  for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1))
    folders.push(file.slice(0, end));
  return folders;
}
