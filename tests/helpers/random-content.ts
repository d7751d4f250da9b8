import { randomFrom } from "./random.ts";

/** A post, as the parts of which each can change alone. */
interface Post {
  readonly file: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly slug: string | undefined;
  readonly draft: boolean;
  readonly body: string;
}

const words = "beans peas leeks soil rain seeds frost compost radish bees".split(" ");
const pictures = ["row.svg", "bed.svg", "shed.svg"];

/**
 * A small blog whose posts, pictures and data change at random, the same way for the same seed: they lead to one
 * another by address and by file, and a link or a picture may lose what it was for.
 */
export class RandomContent {
  /** The texts of all files by their paths. */
  readonly files = new Map<string, string>();
  readonly #random: () => number;
  #posts: Post[] = [];
  #made = 0;

  constructor(seed: number, posts = 9) {
    this.#random = randomFrom(seed);
    this.files.set(
      "content/site.yaml",
      "name: Allotment Circle\ndescription: Growing vegetables.\nurl: https://allotments.example\n",
    );
    this.files.set("content/pages/growing.md", "---\ntitle: Growing\n---\nSee [our diary](/blog/).\n");
    for (const picture of pictures) this.#draw(picture);
    this.#count();
    this.#countRepositories();
    for (let index = 0; index < posts; index++) this.#add();
  }

  /** Changes the content in one way and says which. */
  change(): string {
    const post = this.#pick(this.#posts);
    const picture = this.#pick(pictures);
    const edit = (changed: Partial<Post>) => this.#replace(post, { ...post, ...changed });
    const changes: Readonly<Record<string, () => void>> = {
      "a body": () => edit({ body: this.#body() }),
      "a title": () => edit({ title: this.#title() }),
      "a post's tags": () => edit({ tags: this.#tags() }),
      "a slug": () => edit({ slug: this.#pick([undefined, `plot-${this.#made++}`]) }),
      "a draft": () => edit({ draft: !post.draft }),
      "a file's name": () => edit({ file: `post-${this.#made++}` }),
      "a post more": () => this.#add(),
      "a post less": () => this.#posts.length > 3 && this.#replace(post, undefined),
      "a picture": () => this.#draw(picture),
      "a picture less": () => this.files.delete(`images/${picture}`),
      "a chart's data": () => this.#count(),
      "the statistics": () => this.#countRepositories(),
    };
    const name = this.#pick(Object.keys(changes));
    changes[name]?.();
    return name;
  }

  #pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.#random() * items.length)] as T;
  }

  #add(): void {
    const post = {
      file: `post-${this.#made++}`,
      title: this.#title(),
      tags: this.#tags(),
      slug: undefined,
      draft: false,
      body: this.#body(),
    };
    this.#replace(undefined, post);
  }

  #replace(old: Post | undefined, post: Post | undefined): void {
    if (old) this.files.delete(pathOf(old));
    this.#posts = [...this.#posts.filter((other) => other !== old), ...(post ? [post] : [])];
    if (post) this.files.set(pathOf(post), textOf(post));
  }

  #draw(picture: string): void {
    const size = 20 + Math.floor(this.#random() * 30);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} 20"><path d="M0 1h9"/></svg>\n`;
    this.files.set(`images/${picture}`, svg);
  }

  #count(): void {
    const rows = ["2026-01", "2026-02", "2026-03"].map(
      (month) => `${month},${Math.floor(this.#random() * 90)}`,
    );
    this.files.set("static/harvest.csv", `month,count\n${rows.join("\n")}\n`);
  }

  #countRepositories(): void {
    const rows = ["2026-01", "2026-02"].map(
      (month, index) =>
        `seedbank,${month},${Math.floor(this.#random() * 90) + 90 * index},Python,MIT License`,
    );
    const columns = "organisation,month,open_repositories,top_language,top_licence";
    this.files.set("static/open-repositories.csv", `${columns}\n${rows.join("\n")}\n`);
  }

  #title(): string {
    return `${this.#pick(words)} and ${this.#pick(words)} ${this.#made++}`;
  }

  #tags(): string[] {
    return [...new Set([this.#pick(words), this.#pick(words)])];
  }

  #body(): string {
    const paragraphs = Array.from({ length: 3 }, () => this.#paragraph());
    return [`# ${this.#title()}`, ...paragraphs].join("\n\n");
  }

  #paragraph(): string {
    const other = this.#posts.length > 0 ? this.#pick(this.#posts) : undefined;
    const beside = Math.floor(this.#random() * (this.#made + 3));
    return this.#pick([
      `Look at [the ${this.#pick(words)}](/blog/${other?.slug ?? other?.file ?? "none"}/) in ${this.#made++}.`,
      `Look at [the file](post-${beside}.md), or [the page](../pages/growing.md), or [nothing](/nothing/).`,
      `![The ${this.#pick(words)}](../images/${this.#pick(pictures)})`,
      `## ${this.#title()}\n\n- one\n- [two](/tag/${this.#pick(words)}/)`,
      '::chart[The harvest]{file="static/harvest.csv" x=month y=count}',
      `\`\`\`python\nprint(${this.#made++})\n\`\`\``,
      `<p>Own <a href="/blog/post-${beside}/">HTML</a> and <img src="/images/${this.#pick(pictures)}" alt="A bed"></p>`,
    ]);
  }
}

function pathOf({ file }: Post): string {
  return `content/blog/${file}.md`;
}

function textOf({ title, tags, slug, draft, body }: Post): string {
  const fields = [
    `title: ${title}`,
    "date: 2026-03-04",
    "author: Rosa Field",
    `tags: [${tags.join(", ")}]`,
    ...(slug === undefined ? [] : [`slug: ${slug}`]),
    ...(draft ? ["draft: true"] : []),
  ];
  return `---\n${fields.join("\n")}\n---\n\n${body}\n`;
}
