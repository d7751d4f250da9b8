import { outputPath } from "./addresses.ts";

/** Who may have an address before whom: an author's file, a page of the site's own, a written redirect, one by rule. */
export type Rank = 0 | 1 | 2 | 3;

interface Claim {
  readonly rank: Rank;
  /** Who claims it: a file's path, or what the site calls it. */
  readonly owner: string;
}

/** Which files answer which addresses, as a host without redirects looks them up. */
export class AddressBook {
  readonly #claims = new Map<string, Claim>();
  readonly #folded = new Map<string, Claim>();

  /**
   * Takes an address for an owner. Gives the one who has it already, where it is taken; two authors' files
   * may not differ in case alone, because some machines have only one file for both.
   */
  claim(url: string, owner: string, rank: Rank): Claim | undefined {
    const file = outputPath(url);
    const taken = this.#claims.get(file) ?? (rank === 0 ? this.#folded.get(file.toLowerCase()) : undefined);
    if (taken) return taken;
    this.#claims.set(file, { rank, owner });
    if (!this.#folded.has(file.toLowerCase())) this.#folded.set(file.toLowerCase(), { rank, owner });
    return undefined;
  }

  /** The file that a host like GitHub Pages answers with: `x`, `x.html` or `x/index.html`, in that order. */
  answer(path: string): string | undefined {
    return possibleFiles(path).find((file) => this.#claims.has(file));
  }

  /** Whether a page, and not a redirect, has an address. */
  isPage(url: string): boolean {
    return (this.#claims.get(outputPath(url))?.rank ?? 3) < 2;
  }

  /** Every file that has been claimed. */
  files(): Iterable<string> {
    return this.#claims.keys();
  }
}

/** The files that a host tries in turn for an address: `x`, `x.html`, `x/index.html`. */
export function possibleFiles(path: string): string[] {
  const plain = decode(path).replace(/^\//, "");
  if (plain === "" || plain.endsWith("/")) return [`${plain}index.html`];
  return [plain, `${plain}.html`, `${plain}/index.html`];
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
