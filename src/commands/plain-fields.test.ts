import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

/** What the plugin asks of esbuild. */
interface Build {
  onLoad(
    filter: { readonly filter: RegExp },
    load: (file: { readonly path: string }) => { contents: string },
  ): void;
}

test("the fields of markdown-it's tokens are assigned in the bundled program, and nothing else is changed", async () => {
  const path = fileURLToPath(import.meta.resolve("markdown-it"));
  const { plainFields } = await import(`${import.meta.dirname}/plain-fields.mjs`);
  let contents = "";
  plainFields.setup({
    onLoad({ filter }, load) {
      assert.match(path, filter);
      ({ contents } = load({ path }));
    },
  } satisfies Build);
  assert.match(contents, /constructor\(type, tag, nesting\) \{\s*this\.map = null;\s*this\.level = 0;/);
  // Put back as they were, the assignments give the file again, its comments and spaces aside.
  const plain = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\s+/g, "");
  const before = readFileSync(path, "utf8");
  const defined = before.match(/_defineProperty\(\s*this/g)?.length ?? 0;
  const left = contents.match(/_defineProperty\(\s*this/g)?.length ?? 0;
  const assigned = contents.match(/^\s*this\.\w+ = /gm)?.length ?? 0;
  const assignedBefore = before.match(/^\s*this\.\w+ = /gm)?.length ?? 0;
  assert.equal(assigned - assignedBefore, defined - left);
  assert.ok(left < defined / 4, `${left} of ${defined} fields are still defined by a function`);
  assert.equal(
    plain(contents.split("var Token = class")[0] ?? ""),
    plain(before.split("var Token = class")[0] ?? ""),
  );
});
