import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { planOf, post, reached } from "./plan.fixture.ts";

const pages = {
  "content/pages/community.md": post("title: Community"),
  "content/pages/help.md": post("title: Help"),
};

function planWith(redirects: string) {
  const site = planOf({ ...pages, "content/redirects.yaml": redirects });
  const said = site.problems.map(({ path, line, rule }) => `${path}:${line} ${rule}`);
  return { site, said, at: (address: string) => reached(site, address) };
}

describe("redirects that somebody wrote", () => {
  test("answer with a slash at their end and without", () => {
    const { at, said } = planWith("/old: /community/\n/older/: /help\n/oldest.html: /help/\n");
    for (const address of ["/old", "/old/"]) assert.equal(at(address), "/community/");
    for (const address of ["/older", "/older/", "/oldest", "/oldest.html"])
      assert.equal(at(address), "/help/");
    assert.deepEqual(said, []);
  });

  test("answer as pages at addresses that end otherwise", () => {
    const { site } = planWith("/index.php: /community/\n/v1.0: /help/\n");
    assert.equal(site.book.answer("/index.php"), "index.php/index.html");
    assert.equal(site.book.answer("/v1.0"), "v1.0/index.html");
  });

  test("keep the capitals, and the letters, of their addresses", () => {
    const { at } = planWith("/Old Page/: /community/\n/caf%C3%A9: /help/\n/100%/: /help/\n");
    assert.equal(at("/Old%20Page/"), "/community/");
    assert.equal(at("/old%20page/"), undefined);
    assert.equal(at("/café"), "/help/");
    assert.equal(at("/100%/"), "/help/");
  });

  test("lead to other sites, and to parts of pages", () => {
    const { at } = planWith("/chat: https://chat.example/x#y\n/hours: /help.html#hours\n");
    assert.equal(at("/chat"), "https://chat.example/x#y");
    assert.equal(at("/hours"), "/help/#hours");
  });

  test("lead straight to the end of a chain, with the last fragment on the way", () => {
    const { at, said } = planWith("/a: /b#x\n/b: /c\n/c: https://bees.example/help#hours\n/d: /a\n");
    for (const address of ["/a", "/b", "/c", "/d"]) assert.equal(at(address), "/help/#hours", address);
    const kept = planWith("/a: /b#x\n/b: /help\n");
    assert.equal(kept.at("/a"), "/help/#x");
    assert.deepEqual(said, []);
  });

  test("are left out where they lead in a circle, and where they lead into one", () => {
    const { at, said } = planWith(
      "/a: /b\n/b: /c.html\n/c.html: /a/\n/self: /self/\n/own: https://bees.example/own\n/in: /a\n/good: /help\n",
    );
    for (const address of ["/a", "/b", "/c", "/self", "/own", "/in"])
      assert.equal(at(address), undefined, address);
    assert.equal(at("/good"), "/help/");
    assert.deepEqual(
      said,
      [1, 2, 3, 4, 5, 6].map((line) => `content/redirects.yaml:${line} redirect-broken`),
    );
  });

  test("say where a circle goes", () => {
    const { site } = planWith("/a: /b\n/b: /a\n");
    assert.equal(
      site.problems[0]?.message,
      "The redirect leads in a circle and is left out: /a/ → /b/ → /a/.",
    );
  });

  test("name the first ten stops of a long circle", () => {
    const lines = Array.from({ length: 12 }, (_, index) => `/r${index}: /r${(index + 1) % 12}\n`);
    const { site } = planWith(lines.join(""));
    assert.match(site.problems[0]?.message ?? "", /left out: \/r0\/ → (?:\/r\d+\/ → ){9}…\.$/);
  });

  // Following each from its start takes more than a minute.
  test("are followed once each, in however long a chain", { timeout: 60_000 }, () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => `/r${index}: /r${index + 1}\n`).join("");
    const { at, said } = planWith(`${chain}/r10000: /help\n`);
    assert.equal(at("/r0"), "/help/");
    assert.deepEqual(said, []);
  });

  test("are told of where they lead to nowhere", () => {
    const { said, at } = planWith("/a: /nowhere\n/b: /a\n");
    assert.deepEqual(said, [
      "content/redirects.yaml:1 redirect-broken",
      "content/redirects.yaml:2 redirect-broken",
    ]);
    assert.equal(at("/a"), "/nowhere");
  });

  test("do not take a page's address, in any of its forms, and it is told", () => {
    const { site, said, at } = planWith(
      "/community: /help\n/help.html: /community/\n/blog/: /help\n/tags.html: /tags/\n",
    );
    assert.equal(at("/community"), "/community/");
    assert.equal(at("/help"), "/help/");
    assert.equal(at("/blog/"), "/blog/");
    assert.equal(at("/tags"), "/tags/");
    assert.deepEqual(
      said,
      [1, 2, 3].map((line) => `content/redirects.yaml:${line} redirect-unused`),
    );
    assert.match(site.problems[0]?.message ?? "", /content\/pages\/community\.md has that address/);
  });

  test("may stand at the address of a page that is not out", () => {
    const files = {
      "content/blog/2022-01-02-swarm.md": post("title: Swarm\ndraft: true"),
      "content/redirects.yaml": "/blog/swarm/: /blog/\n",
    };
    assert.deepEqual(planOf(files).problems, []);
    assert.equal(reached(planOf(files), "/blog/swarm"), "/blog/");
    const preview = planOf(files, "/", "preview");
    assert.deepEqual(preview.problems, []);
    assert.equal(reached(preview, "/blog/swarm"), "/blog/swarm/");
  });

  test("stand once for an address", () => {
    const { said, at } = planWith("/a: /help\n/a/: /community\n");
    assert.equal(at("/a"), "/help/");
    assert.deepEqual(said, ["content/redirects.yaml:2 redirect-unused"]);
  });

  test("have no query in their address", () => {
    assert.deepEqual(planWith("/a?p=1: /help\n").said, ["content/redirects.yaml:1 redirect-unused"]);
  });

  test("come before those made by rule", () => {
    const site = planOf({
      "content/blog/2022-01-02-swarm.md": post("title: Swarm"),
      "content/redirects.yaml": "/swarm: /tags/\n",
    });
    assert.equal(reached(site, "/swarm/"), "/tags/");
    assert.equal(reached(site, "/swarm"), "/tags/");
    assert.equal(reached(site, "/blog/swarm.html"), "/blog/swarm/");
  });
});
