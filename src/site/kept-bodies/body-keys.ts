import { hash } from "node:crypto";

/** What a body is made from beside its text, but for what the site answers. */
export interface BodyPlace {
  readonly path: string;
  readonly bodyLine: number;
  readonly title?: string | undefined;
}

/** All that a body is made from, but for the answers. */
export function keyOf(body: string, { path, bodyLine, title }: BodyPlace): string {
  const place = JSON.stringify([path, bodyLine, title ?? null]);
  return hash("sha256", `${place}\n${body}`, "base64url");
}

/** The keys of bodies, each worked out once: what is new, what is kept and what the search index is of are questions about the same. */
export class BodyKeys {
  /** By a document's path: the last body that was asked about. */
  readonly #known = new Map<string, BodyPlace & { readonly body: string; readonly key: string }>();

  /** The key of a body. */
  of(body: string, { path, bodyLine, title }: BodyPlace): string {
    const known = this.#known.get(path);
    if (known?.body === body && known.bodyLine === bodyLine && known.title === title) return known.key;
    const key = keyOf(body, { path, bodyLine, title });
    this.#known.set(path, { path, bodyLine, title, body, key });
    return key;
  }
}
