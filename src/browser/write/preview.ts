import { element } from "../element.ts";
import type { Answer } from "./answer.ts";
import type { Draft } from "./draft.ts";

/**
 * Shows a post in a frame, in the site's own styles. What is shown has been sanitised by src/markdown. Should
 * that fail, the frame's sandbox lets no script run, and its policy loads nothing but the site's styles and
 * pictures.
 */
export class Preview {
  readonly #ready: Promise<HTMLElement>;

  constructor(frame: HTMLIFrameElement) {
    this.#ready = new Promise((resolve) => {
      frame.addEventListener("load", () => {
        showFocus(frame);
        const post = frame.contentDocument?.querySelector("main");
        if (post) resolve(post);
      });
    });
    const styles = (frame.dataset.styles ?? "").split(" ").filter(Boolean);
    frame.srcdoc = skeleton(document.documentElement.lang, styles);
  }

  async show(answer: Answer, draft: Draft): Promise<void> {
    const post = await this.#ready;
    const parts = [
      element("h1", "", draft.title.trim() || "A post without a title"),
      meta(answer, draft),
      ...parsed(answer.picture),
      ...parsed(answer.html),
      ...tags(draft),
    ];
    const top = post.ownerDocument.scrollingElement?.scrollTop ?? 0;
    post.replaceChildren(...parts);
    post.ownerDocument.scrollingElement?.scrollTo(0, top);
  }

  /** Says in the post's place why it is not shown. */
  async tell(words: string): Promise<void> {
    const post = await this.#ready;
    post.replaceChildren(element("p", "", words));
  }
}

/** Chromium does not match `:focus` on a frame whose page has the focus: a class stands for it. */
function showFocus({ classList, contentWindow }: HTMLIFrameElement): void {
  contentWindow?.addEventListener("focus", () => classList.add("app-write-preview--focused"));
  contentWindow?.addEventListener("blur", () => classList.remove("app-write-preview--focused"));
}

function skeleton(lang: string, styles: readonly string[]): string {
  const page = document.implementation.createHTMLDocument("Preview");
  page.documentElement.lang = lang;
  page.documentElement.className = "app-post-preview";
  const policy = page.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content =
    "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
  page.head.prepend(policy);
  for (const href of styles) {
    const link = page.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    page.head.append(link);
  }
  const main = page.createElement("main");
  main.className = "nhsuk-width-container nhsuk-main-wrapper";
  page.body.append(main);
  return `<!DOCTYPE html>${page.documentElement.outerHTML}`;
}

function meta({ date, minutes }: Answer, { authors }: Draft): HTMLElement {
  const names = authors.map(({ name }) => name.trim()).filter(Boolean);
  const parts = [date, names.length > 0 ? `by ${listed(names)}` : "", `${minutes} minute read`].filter(
    Boolean,
  );
  const line = element("p", "app-meta");
  for (const part of parts) line.append(" ", element("span", "app-meta__part", part));
  return line;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

function tags({ tags }: Draft): HTMLElement[] {
  if (tags.length === 0) return [];
  const items = tags.map((tag) => element("li", "app-tags__item", element("span", "app-tags__link", tag)));
  return [element("h2", "nhsuk-heading-s", "Tags"), element("ul", "app-tags", ...items)];
}

/** The nodes of sanitised HTML, parsed in a document of their own, in which nothing runs or loads. */
function parsed(html: string): ChildNode[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const link of body.querySelectorAll("a[href]")) {
    // The post must not give way to the page that a link leads to; one within the post stays in it.
    if (link.getAttribute("href")?.startsWith("#")) continue;
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener");
  }
  return [...body.childNodes];
}
