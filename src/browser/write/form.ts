import { slugify } from "../../content/slugs.ts";
import type { WriteFacts } from "../../site/write-facts.ts";
import { element } from "../element.ts";
import type { Field } from "./answer.ts";
import { Authors } from "./authors.ts";
import type { Draft } from "./draft.ts";
import { find } from "./find.ts";
import { picturesOf } from "./pictures.ts";
import { Tags } from "./tags.ts";

/** The element that the focus goes to for a field. */
export const fieldIds: Readonly<Record<Field, string>> = {
  title: "title",
  summary: "summary",
  authors: "author-name",
  tags: "tag",
  date: "date-day",
  slug: "slug",
  image: "image",
  imageAlt: "image-alt",
  body: "body",
};

/** The form for a post's front matter. */
export class Form {
  readonly #authors: Authors;
  readonly #tags: Tags;
  readonly #texts = {
    title: field("title"),
    summary: find("#summary", HTMLTextAreaElement),
    day: field("date-day"),
    month: field("date-month"),
    year: field("date-year"),
    slug: field("slug"),
    image: field("image"),
    imageAlt: field("image-alt"),
  };
  /** The address follows the title until someone writes one. */
  #slugFollows = true;

  constructor(facts: WriteFacts, changed: () => void) {
    this.#authors = new Authors(changed);
    this.#tags = new Tags(facts.tags, changed);
    suggest("known-tags", facts.tags);
    suggest("known-images", picturesOf(facts));
    suggest(
      "known-authors",
      facts.authors.map(({ name }) => name),
    );
    const { title, slug } = this.#texts;
    title.addEventListener("input", () => this.#followTitle());
    slug.addEventListener("input", () => {
      this.#slugFollows = slug.value === "";
    });
    slug.addEventListener("change", () => this.#followTitle());
    fillInGithub(facts);
  }

  /** What the form holds, without the body. */
  get value(): Omit<Draft, "body"> {
    const { title, summary, day, month, year, slug, image, imageAlt } = this.#texts;
    return {
      title: title.value,
      summary: summary.value,
      authors: this.#authors.value,
      tags: this.#tags.value,
      day: day.value,
      month: month.value,
      year: year.value,
      slug: this.#slugFollows ? "" : slug.value,
      image: image.value,
      imageAlt: imageAlt.value,
    };
  }

  set value(draft: Omit<Draft, "body">) {
    for (const [name, input] of Object.entries(this.#texts)) {
      const text = Object.entries(draft).find(([key]) => key === name)?.[1];
      input.value = typeof text === "string" ? text : "";
    }
    this.#slugFollows = draft.slug === "";
    this.#followTitle();
    this.#authors.value = draft.authors;
    this.#tags.value = draft.tags;
  }

  #followTitle(): void {
    const { title, slug } = this.#texts;
    if (this.#slugFollows) slug.value = slugify(title.value);
  }
}

function field(id: string): HTMLInputElement {
  return find(`#${id}`, HTMLInputElement);
}

function suggest(id: string, words: readonly string[]): void {
  const options = words.map((word) => {
    const option = element("option");
    option.value = word;
    return option;
  });
  find(`#${id}`, HTMLDataListElement).replaceChildren(...options);
}

/** An author whom the site knows need not type a user name. */
function fillInGithub({ authors }: WriteFacts): void {
  const [name, github] = [field("author-name"), field("author-github")];
  name.addEventListener("change", () => {
    const known = authors.find((author) => author.name === name.value.trim());
    if (known?.github !== undefined && github.value === "") github.value = known.github;
  });
}
