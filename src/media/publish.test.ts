import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { project } from "../site/folder.fixture.ts";
import { SiteFolder } from "../site/site-folder.ts";
import { derivatives } from "./derivatives.ts";
import { readFacts } from "./facts.ts";
import { making } from "./making.fixture.ts";
import { native, needsSharp, photo } from "./pictures.fixture.ts";
import { publisher } from "./publish.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';

/** Every file below a folder, with its bytes. */
function tree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "hex")]));
}

test(
  "All that is used is written, the same with a cold cache, a warm one and by two builds at once",
  needsSharp,
  async (t) => {
    const files = {
      "images/a b.jpg": await photo("jpeg"),
      "images/unused.png": await photo("png"),
      "images/x/paper.pdf": "%PDF",
      "images/a.svg": svg,
      "static/s.png": await photo("png", { width: 321 }),
    };
    const cache = project(t, {});
    const write = async () => {
      const { library, maker, image } = making(t, files, native, cache);
      const used = new Set(derivatives(image("images/a b.jpg")).map(({ address }) => address));
      const out = project(t, {});
      const site = new SiteFolder(out);
      assert.deepEqual(await publisher(library, maker).writeAll(site, used), []);
      await site.close();
      return tree(out);
    };
    const [one, two] = await Promise.all([write(), write()]);
    assert.deepEqual(one, two);
    assert.deepEqual(await write(), one);
    assert.deepEqual(
      Object.keys(one)
        .map((path) => path.replace(/-[0-9a-f]{10}\./, "-HASH."))
        .sort(),
      [
        ...[320, 400]
          .flatMap((width) => [`a-b-${width}-HASH.avif`, `a-b-${width}-HASH.webp`])
          .map((name) => `assets/images/${name}`),
        "images/a b.jpg",
        "images/a.svg",
        "images/unused.png",
        "images/x/paper.pdf",
      ],
    );
  },
);

test("The preview makes a picture when it is asked for", needsSharp, async (t) => {
  const { library, maker, image } = making(t, { "images/a b.jpg": await photo("jpeg"), "images/a.svg": svg });
  const { serve } = publisher(library, maker);
  assert.equal((await serve("/images/a%20b.jpg"))?.type, "image/jpeg");
  assert.equal((await serve("/images/a.svg"))?.type, "image/svg+xml");
  const [small] = derivatives(image("images/a b.jpg"));
  const served = await serve(small?.address ?? "");
  assert.deepEqual([served?.type, served && readFacts(served.body)?.width], ["image/avif", 320]);
  assert.equal(await serve("/images/none.jpg"), undefined);
  assert.equal(await serve("/images/%"), undefined);
});
