/** What someone is writing, as the form holds it: nothing in it is checked. */
export interface Draft {
  readonly title: string;
  readonly summary: string;
  readonly authors: readonly DraftAuthor[];
  readonly tags: readonly string[];
  /** As typed: the parts of a date can be anything. */
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** The last part of the address; empty while it follows the title. */
  readonly slug: string;
  readonly image: string;
  readonly imageAlt: string;
  /** The post itself, in Markdown. */
  readonly body: string;
}

export interface DraftAuthor {
  readonly name: string;
  readonly github: string;
}

/** A draft in which nothing has been written yet. */
export function emptyDraft(today: string): Draft {
  const [year = "", month = "", day = ""] = today.split("-");
  return {
    title: "",
    summary: "",
    authors: [{ name: "", github: "" }],
    tags: [],
    day: String(Number(day)),
    month: String(Number(month)),
    year,
    slug: "",
    image: "",
    imageAlt: "",
    body: "",
  };
}

/** Whether someone has written anything in a draft: its date is there from the start. */
export function isEmpty(draft: Draft): boolean {
  const { title, summary, authors, tags, slug, image, imageAlt, body } = draft;
  const words = [title, summary, slug, image, imageAlt, body, ...tags];
  return [...words, ...authors.flatMap(({ name, github }) => [name, github])].every(
    (text) => text.trim() === "",
  );
}
