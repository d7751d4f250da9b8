import assert from "node:assert/strict";
import { join, posix, sep, win32 } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { insidePath, staysInside } from "./output-path.ts";

describe("the path of a file of the site", () => {
  const inside = [
    "index.html",
    "blog/a/index.html",
    "images/Ünï côde.png",
    "a..b/c",
    "...x",
    "static/a:b.txt",
  ];
  for (const path of inside) test(`may be ${path}`, () => assert.equal(insidePath(path), path));

  const outside = [
    "",
    "/etc/passwd",
    "../x",
    "a/../../x",
    "a/..",
    "./x",
    "a//b",
    "a/",
    "C:/x",
    "c:x",
    "..\\x",
    "a\\..\\x",
    "\\\\server\\share",
    "a\0.html",
    "a\nb",
    ".. /x",
  ];
  for (const path of outside) {
    test(`may not be ${JSON.stringify(path)}`, () => {
      assert.equal(staysInside(path), false);
      assert.throws(() => insidePath(path), /leads out of the site's folder/);
    });
  }

  test("stays below the folder that it is joined to, whatever it is, on every system", () => {
    const step = fc.oneof(
      fc.constantFrom("..", ".", "", "C:", "a", "~", "%2e%2e", " ..", ".. "),
      fc.string(),
    );
    const path = fc
      .array(step, { maxLength: 6 })
      .chain((steps) => fc.constantFrom("/", "\\").map((separator) => steps.join(separator)));
    fc.assert(
      fc.property(path, (tried) => {
        if (!staysInside(tried)) return;
        assert.ok(join("/site", tried).startsWith(`${sep}site${sep}`));
        assert.ok(posix.join("/site", tried).startsWith("/site/"));
        assert.ok(win32.join("C:\\site", tried).startsWith("C:\\site\\"));
      }),
      { numRuns: 2000 },
    );
  });
});
