import { placeBeforeRepair } from "../content/mojibake.ts";
import type { Problem } from "../content/problem.ts";
import type { AnyDocument } from "../content/schema.ts";
import { linkSchemes, schemeOf } from "../markdown/html/scheme.ts";
import type { Rendered } from "../markdown/types.ts";
import { possibleFiles } from "./address-book.ts";
import { withPrefix } from "./addresses.ts";
import { bodyContext } from "./body-context.ts";
import { DocumentStore } from "./documents.ts";
import { atItsField, frontPictureOf } from "./front-picture.ts";
import { githubUsers } from "./github-users.ts";
import { type FileHistory, readHistory } from "./history.ts";
import { BodyKeys } from "./kept-bodies/body-keys.ts";
import { type LinkTable, resolveLink } from "./links.ts";
import type { Site } from "./model.ts";
import { noServices } from "./no-services.ts";
import type { BuildOptions } from "./options.ts";
import { insidePath } from "./output-path.ts";
import { type BodyOptions, RecentBodies } from "./recent-bodies.ts";
import type { Assets, Folder, IconLink, Output, Services } from "./services.ts";
import { planSite } from "./site.ts";
import { folders, listTree, type Tree } from "./tree.ts";

/** One build, or one preview: the site's plan, what the rooms lend one another, and what they put out. */
export class Build {
  readonly options: BuildOptions;
  readonly services: Services;
  /** What bodies are kept under, and what is made of them. */
  readonly bodyKeys = new BodyKeys();
  readonly #store = new DocumentStore();
  readonly #makers: ((site: Site) => Iterable<Output>)[] = [];
  readonly #onPlan: ((site: Site) => void | Promise<void>)[] = [];
  readonly #onChange: ((changed: readonly string[]) => void | Promise<void>)[] = [];
  readonly #folders: Folder[] = [];
  readonly #found: Problem[] = [];
  readonly #bodies = new RecentBodies();
  tree: Tree;
  site: Site;
  /** Styles and scripts by name, as the assets room compiled them. */
  assets: Assets = { styles: {}, scripts: {} };
  /** The site's icons, as the media room made them; /favicon.ico is always there. */
  icons: readonly IconLink[] = [];
  #outputs: ReadonlyMap<string, Output> | undefined;
  #links: LinkTable | undefined;
  #history: ReadonlyMap<string, FileHistory> | undefined;
  readonly #late = new Map<string, Output>();

  readonly renderTemplate: (template: string, view: object) => string;

  constructor(
    options: BuildOptions,
    tools: { readonly markdown: Services["markdown"]; readonly renderTemplate: Build["renderTemplate"] },
  ) {
    this.options = options;
    this.renderTemplate = tools.renderTemplate;
    this.services = noServices(tools.markdown);
    this.tree = listTree(options.root);
    this.site = planSite(this.tree, this.#store, options);
  }

  /** Adds a room's files to the site. They are asked for anew whenever the plan changes. */
  addOutputs(maker: (site: Site) => Iterable<Output>): void {
    this.#makers.push(maker);
  }

  /** Tells a room of each new plan, the first one at once. */
  async onPlan(listener: (site: Site) => void | Promise<void>): Promise<void> {
    this.#onPlan.push(listener);
    await listener(this.site);
  }

  /** Tells a room which files changed, after the plan was made anew; it may throw what keeps it from taking them in. */
  onChange(listener: (changed: readonly string[]) => void | Promise<void>): void {
    this.#onChange.push(listener);
  }

  /** Adds a folder whose files a room writes itself. */
  addFolder(folder: Folder): void {
    this.#folders.push(folder);
  }

  get folders(): readonly Folder[] {
    return this.#folders;
  }

  /** Notes what a room found wrong; it stands until the next plan. */
  report(problems: readonly Problem[]): void {
    this.#found.push(...problems);
  }

  /** Reads again what has changed, for the preview: paths are from the project's root. */
  async update(changed: readonly string[]): Promise<void> {
    for (const path of changed) this.#store.forget(path);
    this.tree = listTree(this.options.root);
    this.site = planSite(this.tree, this.#store, this.options, this.site.config);
    this.#outputs = undefined;
    this.#bodies.clear();
    this.#found.length = 0;
    try {
      for (const listener of this.#onPlan) await listener(this.site);
      for (const listener of this.#onChange) await listener(changed);
    } finally {
      this.#outputs = undefined;
    }
  }

  /** Every file of the site by its path. A file that a room put out first stands. */
  get outputs(): ReadonlyMap<string, Output> {
    if (this.#outputs === undefined) {
      const outputs = new Map<string, Output>();
      for (const maker of this.#makers) {
        for (const output of maker(this.site))
          if (!outputs.has(output.path)) outputs.set(insidePath(output.path), output);
      }
      this.#outputs = outputs;
    }
    return this.#outputs;
  }

  /** Adds a file that a page turned out to need while it was rendered: a chart's picture, its data. */
  addLate(output: Output): void {
    this.#late.set(insidePath(output.path), output);
  }

  /** The files that are no text, or were not known before the pages were rendered. */
  *lateOutputs(): Generator<Output> {
    for (const output of this.outputs.values()) if (!("text" in output)) yield output;
    for (const output of this.#late.values()) if (!this.outputs.has(output.path)) yield output;
  }

  /** The file that answers an address, as a host like GitHub Pages would find it. */
  answer(path: string): Output | undefined {
    for (const file of possibleFiles(path)) {
      const output = this.outputs.get(file) ?? this.#late.get(file);
      if (output) return output;
    }
    return undefined;
  }

  /** A document's body as HTML: its own Markdown, or another text that stands in its file. */
  body(doc: AnyDocument, options: Partial<BodyOptions> = {}): Rendered {
    const rendered = this.#render(doc, options);
    this.report(rendered.problems);
    return rendered;
  }

  /** The picture that front matter names, as HTML like one in the body. */
  frontPicture(doc: AnyDocument): Rendered | undefined {
    const markdown = frontPictureOf(doc);
    if (markdown === undefined) return undefined;
    const rendered = this.#render(doc, { markdown, first: true });
    const problems = atItsField(rendered.problems, doc);
    this.report(problems);
    return { ...rendered, problems };
  }

  #render(
    doc: AnyDocument,
    { markdown = doc.body, bodyLine = doc.bodyLine, title, first = false }: Partial<BodyOptions>,
  ): Rendered {
    const rendered = this.#bodies.get(doc, { markdown, bodyLine, title, first }, () =>
      this.services.markdown.render(
        markdown,
        bodyContext(this, this.#linkTable, doc, { bodyLine, title, first }),
      ),
    );
    // Text that was decoded wrongly was put right before: in the file as it is, columns are further on.
    const { repairs = [] } = doc;
    return {
      ...rendered,
      problems: rendered.problems.map((problem) => placeBeforeRepair(repairs, problem)),
    };
  }

  /** What git knows of the community's files; asked once. */
  get history(): ReadonlyMap<string, FileHistory> {
    this.#history ??= readHistory(this.options.root, folders);
    return this.#history;
  }

  /** All that is wrong, as far as is known: the plan's problems and those of the bodies rendered so far. */
  get problems(): readonly Problem[] {
    return [...this.site.problems, ...this.#found];
  }

  /** A path of the site as it stands in a link. */
  href(path: string): string {
    return withPrefix(this.options.prefix, path);
  }

  /**
   * Where a link leads that stands in a document beside its body, as it would from the body; undefined where that
   * would show its words alone. The body's sanitiser never sees such a link, so it is judged here.
   */
  linkFrom({ path }: AnyDocument, href: string): string | undefined {
    const written = href.trim();
    if (written === "" || written === "#" || !linkSchemes.has(schemeOf(written))) return undefined;
    const resolved = resolveLink(written, path, this.#linkTable).href;
    return linkSchemes.has(schemeOf(resolved)) ? resolved : undefined;
  }

  /** A path of the site as a whole address. */
  absolute(path: string): string {
    return this.site.config.url.replace(/\/$/, "") + this.href(path);
  }

  /** What links are looked up in, made once for each plan. */
  get #linkTable(): LinkTable {
    if (this.#links?.book !== this.site.book) {
      const { config, book, pageOf } = this.site;
      const users = githubUsers(this.site);
      const isGithubUser = (name: string) => users.has(name.toLowerCase());
      this.#links = { config, prefix: this.options.prefix, book, pageOf, isGithubUser };
    }
    return this.#links;
  }
}
