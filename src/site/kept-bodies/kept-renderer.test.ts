import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { createRenderer } from "../../markdown/index.ts";
import type { RenderContext } from "../../markdown/types.ts";
import { BodyKeys } from "./body-keys.ts";
import { keptRenderer } from "./kept-renderer.ts";
import { Pack } from "./pack.ts";

const body = [
  "# Beans",
  "",
  "They [climb](/peas/). See [this](/none/).",
  "",
  '![A bean](bean.png){class="x"}',
  "",
  "```python",
  "print('é 😀')",
  "```",
  "",
  '::chart{file="static/x.csv" x=month y=count}',
  "",
  "<p>Own <a href=/peas/>HTML</a></p>",
  "",
].join("\n");

describe("a renderer that keeps what it rendered", () => {
  let folder: string;
  let asked: string[];
  let rendered: number;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "kept-test-"));
    asked = [];
    rendered = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const context = (changed: Partial<RenderContext> = {}): RenderContext => ({
    path: "content/blog/beans.md",
    bodyLine: 7,
    title: "Beans",
    resolveLink(href) {
      asked.push(href);
      if (href !== "/none/") return { href };
      return { href, complaint: { rule: "link-broken", message: "No.", remedy: "Yes." } };
    },
    resolveImage(src, alt, className) {
      asked.push(`${src} ${alt} ${className}`);
      return { src: `/images/${src}`, width: 3, height: 2 };
    },
    chart(request) {
      asked.push(JSON.stringify(request));
      return { html: `<p>${"A chart. ".repeat(40)}</p>` };
    },
    ...changed,
  });
  const render = (given: RenderContext, text = body) => {
    const plain = createRenderer();
    const counting = {
      render(markdown: string, where: RenderContext) {
        rendered += 1;
        return plain.render(markdown, where);
      },
    };
    const pack = new Pack(join(folder, "a.pack"));
    const result = keptRenderer(counting, { pack, keys: new BodyKeys() }).render(text, given);
    pack.save();
    return result;
  };

  test("gives the same a second time without rendering, and asks the same questions in the same order", () => {
    const first = render(context());
    const questions = asked;
    assert.ok(questions.length >= 5, questions.join("; "));
    assert.deepEqual(
      first.problems.map(({ rule }) => rule).filter((rule) => rule === "link-broken"),
      ["link-broken"],
    );
    asked = [];
    const second = render(context());
    assert.equal(rendered, 1);
    assert.deepEqual(second, first);
    assert.deepEqual(second, createRenderer().render(body, context()));
    assert.deepEqual(asked.slice(0, questions.length), questions);
  });

  const changes: Readonly<Record<string, [RenderContext, string?]>> = {
    "a link leads elsewhere": [context({ resolveLink: () => ({ href: "/elsewhere/" }) })],
    "a link is complained of": [
      context({
        resolveLink: (href) => ({
          href,
          complaint: { rule: "link-broken", message: "Gone.", remedy: "Look." },
        }),
      }),
    ],
    "a picture has another size": [context({ resolveImage: (src) => ({ src, width: 4, height: 2 }) })],
    "a chart has other data": [context({ chart: () => ({ html: `<p>${"A chart! ".repeat(40)}</p>` }) })],
    "the page has another title": [context({ title: "Peas" })],
    "the body begins on another line": [context({ bodyLine: 8 })],
    "the file has another name": [context({ path: "content/blog/peas.md" })],
    "the words are others": [context(), body.replace("climb", "grow")],
  };
  for (const [what, [given, text]] of Object.entries(changes)) {
    test(`renders anew where ${what}`, () => {
      render(context());
      const again = render(given, text);
      assert.equal(rendered, 2);
      assert.deepEqual(again, createRenderer().render(text ?? body, given));
      assert.deepEqual(render(given, text), again);
      assert.equal(rendered, 2, "That is kept in its place.");
    });
  }

  test("asks nothing more once an answer is another: what follows may not be wanted any more", () => {
    render(context());
    const links: string[] = [];
    let charts = 0;
    render(
      context({
        resolveLink(href) {
          links.push(href);
          return { href: "/elsewhere/" };
        },
        chart() {
          charts += 1;
          return { html: "" };
        },
      }),
    );
    assert.deepEqual(
      links.slice(0, 2),
      ["/peas/", "/peas/"],
      "Asked once of the kept body, then by the renderer.",
    );
    assert.equal(charts, 1);
  });

  test("leaves bodies alone of which only the words are wanted", () => {
    const words = { path: "content/blog/beans.md", bodyLine: 7 };
    for (let time = 0; time < 2; time++)
      assert.deepEqual(render(words).html, createRenderer().render(body, words).html);
    assert.equal(rendered, 2);
  });

  test("does not keep half a character, which a file cannot hold", () => {
    const html = render(context(), "Half \ud83d of it").html;
    assert.equal(render(context(), "Half \ud83d of it").html, html);
    assert.equal(rendered, 2);
  });
});
