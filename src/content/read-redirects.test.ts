import assert from "node:assert/strict";
import { test } from "node:test";
import { readRedirects } from "./read-redirects.ts";

const path = "content/redirects.yaml";

test("redirects are a mapping, or a list", () => {
  const expected = [
    { from: "/a", to: "/b/", line: 1, column: 1 },
    { from: "/c", to: "https://example.org/", line: 2, column: 1 },
  ];
  assert.deepEqual(readRedirects(path, "/a: /b/\nc: https://example.org/\n"), {
    value: expected,
    problems: [],
  });
  assert.deepEqual(readRedirects(path, "- from: /a\n  to: /b/\n- c: https://example.org/\n").value, [
    { from: "/a", to: "/b/", line: 1, column: 3 },
    { from: "/c", to: "https://example.org/", line: 3, column: 3 },
  ]);
  assert.deepEqual(readRedirects(path, "# none yet\n"), { value: [], problems: [] });
});

test("one that cannot be is left out with a problem, and the rest stand", () => {
  const text = "/ok: /fine/\n/../x: /y\n/%2e%2e/x: /y\n/z: javascript:1\n/e:\n/n: //evil\n/ok2: /a/../../b\n";
  const { value, problems } = readRedirects(path, text);
  assert.deepEqual(
    value?.map(({ from }) => from),
    ["/ok"],
  );
  assert.deepEqual(
    problems.map(({ line, rule }) => [line, rule]),
    [
      [2, "slug-unsafe"],
      [3, "slug-unsafe"],
      [4, "field-type"],
      [5, "field-missing"],
      [6, "field-type"],
      [7, "field-type"],
    ],
  );
});

test("an address that stands twice is an error that names both", () => {
  const { problems } = readRedirects(path, "- from: /a\n  to: /b\n- from: /a\n  to: /c\n");
  assert.deepEqual(
    problems.map(({ line, rule, message }) => [line, rule, message]),
    [[3, "address-taken", "“/a” stands here a second time; line 1 leads it elsewhere."]],
  );
});

test("an old address with an empty step, however it is spelt, is refused: it is no file's path", () => {
  for (const from of ["/a//b/", "/%2fetc/passwd", "/https://x.example/a/"]) {
    const { value, problems } = readRedirects("content/redirects.yaml", `"${from}": /blog/\n`);
    assert.deepEqual(value ?? [], [], from);
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ["slug-unsafe"],
      from,
    );
  }
});
