import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { createRenderer } from "../../markdown/index.ts";
import type { RenderContext } from "../../markdown/types.ts";
import { BodiesAhead, type Start } from "./ahead.ts";
import { BodyKeys, keyOf } from "./body-keys.ts";
import { keptRenderer } from "./kept-renderer.ts";
import { Pack } from "./pack.ts";
import { renderAhead, type Wanted } from "./render-ahead.ts";

const folder = mkdtempSync(join(tmpdir(), "ahead-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const bodies = {
  plain: "See [that](/blog/that/) and [them](https://example.org/).\n\n```python\nprint('é 😀')\n```\n",
  html: 'A <a href="/blog/that/">link</a> of an <b>author</b>.\n',
  picture: "![A bean](bean.png)\n",
  chart: '::chart{file="static/x.csv" x=month y=count}\n',
  moved: "See [the old place](/moved/).\n",
};

const wantedOf = (body: string, name: string): Wanted => {
  return { body, path: `content/blog/${name}.md`, bodyLine: 4, title: name };
};

const contextOf = ({ path, bodyLine, title }: Wanted, prefix: string): RenderContext => ({
  path,
  bodyLine,
  title,
  resolveLink: (href) => ({
    href: href === "/moved/" ? `${prefix}new/` : href.startsWith("/") ? prefix + href.slice(1) : href,
  }),
  resolveImage: (src) => ({ src: `${prefix}images/${src}`, width: 3, height: 2 }),
  chart: () => ({ html: "<p>A chart.</p>" }),
});

/** Renders all bodies with the help of what is made ahead, and tells which were rendered without it. */
function renderAll(start: Start, prefix: string): string[] {
  const wanted = Object.entries(bodies).map(([name, body]) => wantedOf(body, name));
  const byKey = new Map(wanted.map((each) => [keyOf(each.body, each), each]));
  const plain = createRenderer();
  const here: string[] = [];
  const counting = {
    render(body: string, context: RenderContext) {
      here.push(context.title ?? "");
      return plain.render(body, context);
    },
  };
  const renderer = keptRenderer(counting, {
    pack: new Pack(join(folder, "bodies.pack")),
    keys: new BodyKeys(),
    ahead: new BodiesAhead(byKey, prefix, start),
  });
  for (const each of wanted) {
    const context = contextOf(each, prefix);
    assert.deepEqual(renderer.render(each.body, context), plain.render(each.body, context), each.title);
  }
  return here;
}

const atOnce: Start = (data) => {
  renderAhead(data, createRenderer());
  return async () => data.port.close();
};

for (const prefix of ["/", "/a-project/"]) {
  test(`bodies below ${prefix} that were made ahead are what the renderer makes, and what only the site knows is left to it`, () => {
    assert.deepEqual(renderAll(atOnce, prefix), ["picture", "chart", "moved"]);
  });
}

test("bodies are rendered as ever where no thread begins", () => {
  assert.deepEqual(
    renderAll(() => async () => undefined, "/"),
    Object.keys(bodies),
  );
});

test("a body is rendered ahead or where it is asked for, never both", () => {
  const [first, second] = [wantedOf(bodies.plain, "first"), wantedOf(bodies.html, "second")];
  const byKey = new Map([first, second].map((each) => [keyOf(each.body, each), each]));
  let begin = () => {};
  const ahead = new BodiesAhead(byKey, "/", (data) => {
    begin = () => renderAhead(data, createRenderer());
    return async () => data.port.close();
  });
  assert.equal(ahead.take(keyOf(first.body, first)), undefined);
  begin();
  assert.equal(ahead.take(keyOf(first.body, first)), undefined);
  assert.match(ahead.take(keyOf(second.body, second)) ?? "", /of an <b>author/);
  assert.equal(ahead.take(keyOf(second.body, second)), undefined, "It is handed out once.");
});
