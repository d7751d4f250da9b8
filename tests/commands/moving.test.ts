import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { goodSite, makeSite } from "../check/site.fixture.ts";
import { runCommand } from "./run-command.fixture.ts";

const files = {
  ...goodSite,
  "content/site.yaml": `${goodSite["content/site.yaml"]}legacyUntil: 2026-01-31\nnavigation:\n  - title: Good\n    url: /blog/good-post/ # it is\n`,
  "content/redirects.yaml": "# Keep this.\n/older/: /blog/good-post/ # and this\n",
  "content/blog/links.md":
    "---\ntitle: Links\ndate: 2026-02-01\n---\n\n[a](/blog/good-post/#the-first-section), [b](2026-01-01-good-post.md), [c](/blog/good-post.html), [d][d] and `/blog/good-post/` stays, as does [e](/blog/good-post-2/x).\n\n[d]: https://community.example/blog/good-post/\n",
};

/** Every file of a folder with its text. */
function textsIn(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:md|yaml)$/.test(name),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(root, name), "utf8")]));
}

test("rename moves the file, the links to it and every old address", () => {
  const { root, remove } = makeSite(files);
  try {
    const { status, error } = runCommand(root, "rename", ["post", "good-post", "better-post"]);
    assert.deepEqual({ status, error }, { status: 0, error: "" });
    const texts = textsIn(root);
    assert.ok(!existsSync(join(root, "content/blog/2026-01-01-good-post.md")));
    assert.equal(
      texts["content/blog/2026-01-01-better-post.md"],
      goodSite["content/blog/2026-01-01-good-post.md"],
    );
    assert.match(
      texts["content/blog/links.md"] ?? "",
      /\n\[a\]\(\/blog\/better-post\/#the-first-section\), \[b\]\(2026-01-01-better-post\.md\), \[c\]\(\/blog\/better-post\/\), \[d\]\[d\] and `\/blog\/good-post\/` stays, as does \[e\]\(\/blog\/good-post-2\/x\)\.\n\n\[d\]: https:\/\/community\.example\/blog\/better-post\/\n$/,
    );
    assert.match(texts["content/site.yaml"] ?? "", / {4}url: \/blog\/better-post\/ # it is\n/);
    assert.equal(
      texts["content/redirects.yaml"],
      "# Keep this.\n/older/: /blog/better-post/ # and this\n/blog/good-post/: /blog/better-post/\n/blog/good-post.html: /blog/better-post/\n/good-post.html: /blog/better-post/\n/good-post/: /blog/better-post/\n",
    );
    assert.equal(runCommand(root, "rename", ["post", "better-post", "good-post"]).status, 0);
    assert.equal(textsIn(root)["content/blog/links.md"]?.includes("better"), false);
    assert.doesNotMatch(textsIn(root)["content/redirects.yaml"] ?? "", /^\/blog\/good-post\/:/m);
  } finally {
    remove();
  }
});

test("a post that no list shows can be renamed and unpublished", () => {
  const hidden =
    goodSite["content/blog/2026-01-01-good-post.md"]?.replace("tags:", "hidden: true\ntags:") ?? "";
  const { root, remove } = makeSite({ ...files, "content/blog/2026-01-01-good-post.md": hidden });
  try {
    const taken = runCommand(root, "rename", ["post", "another", "good-post"]);
    assert.match(taken.error, /is taken by content\/blog\/2026-01-01-good-post\.md\.\n$/);
    assert.deepEqual(runCommand(root, "rename", ["post", "good-post", "better-post"]).error, "");
    assert.match(textsIn(root)["content/blog/links.md"] ?? "", /^\[a\]\(\/blog\/better-post\//m);
    assert.deepEqual(runCommand(root, "unpublish", ["post", "better-post"]).error, "");
    assert.match(textsIn(root)["content/blog/2026-01-01-better-post.md"] ?? "", /\ndraft: true\n/);
  } finally {
    remove();
  }
});

test("rename changes a slug in the front matter where it stands", () => {
  const { root, remove } = makeSite({
    ...goodSite,
    "content/pages/about.md": '---\nTitle: About\nslug: "about-us" # ours\n---\n\nWords.\n',
  });
  try {
    assert.equal(runCommand(root, "rename", ["page", "about-us", "who-we-are"]).status, 0);
    assert.equal(
      textsIn(root)["content/pages/who-we-are.md"],
      '---\nTitle: About\nslug: "who-we-are" # ours\n---\n\nWords.\n',
    );
    assert.equal(
      textsIn(root)["content/redirects.yaml"],
      "# Old addresses, each with the address that answers for it now.\n/about-us/: /who-we-are/\n",
    );
  } finally {
    remove();
  }
});

test("rename does nothing at all where it cannot do everything", () => {
  const { root, remove } = makeSite({ ...files, "content/redirects.yaml": "# Broken\n/a: [\n" });
  try {
    const before = textsIn(root);
    for (const [words, sentence] of [
      [
        ["post", "good-post", "better"],
        "content/redirects.yaml cannot be read as YAML: put it right first.\n",
      ],
      [
        ["post", "good-post", "another"],
        "The address /blog/another/ is taken by content/blog/2026-01-02-another.md.\n",
      ],
      [["post", "none", "x"], "There is no post with the slug “none”.\n"],
      [["post", "good-post", "a b"], "“a b” is no slug: use letters, digits and hyphens, such as my-post.\n"],
    ] as const) {
      const { status, error } = runCommand(root, "rename", words);
      assert.deepEqual({ status, error }, { status: 1, error: sentence });
      assert.deepEqual(textsIn(root), before);
    }
    assert.equal(runCommand(root, "rename", ["post", "good-post"]).status, 2);
  } finally {
    remove();
  }
});

test("unpublish makes a draft, leads its addresses elsewhere and takes links to it out", () => {
  const { root, remove } = makeSite(files);
  try {
    const { status, out, error } = runCommand(root, "unpublish", ["post", "good-post"]);
    assert.deepEqual({ status, error }, { status: 0, error: "" });
    const texts = textsIn(root);
    assert.match(texts["content/blog/2026-01-01-good-post.md"] ?? "", /\ndraft: true\n---\n/);
    assert.match(
      texts["content/redirects.yaml"] ?? "",
      /^\/older\/: \/blog\/ # and this\n\/blog\/good-post\/: \/blog\/$/m,
    );
    assert.match(texts["content/blog/links.md"] ?? "", /\na, b, c, d and `[^\n]*\n\n$/);
    assert.match(
      out,
      /\nTook the links to \/blog\/good-post\/ out of content\/blog\/links\.md; their words stay\.\n/,
    );
  } finally {
    remove();
  }
});

test("unpublish removes the file where that is asked for, and leads where it is told to", () => {
  const { root, remove } = makeSite(goodSite);
  try {
    assert.equal(
      runCommand(root, "unpublish", ["post", "good-post", "--delete", "--to", "/blog/another/"]).status,
      0,
    );
    assert.equal(textsIn(root)["content/blog/2026-01-01-good-post.md"], undefined);
    assert.match(textsIn(root)["content/redirects.yaml"] ?? "", /^\/blog\/good-post\/: \/blog\/another\/$/m);
    const nowhere = runCommand(root, "unpublish", ["post", "another", "--to", "/nowhere/"]);
    assert.deepEqual(nowhere.error, "Nothing would answer at /nowhere/: say another address with --to.\n");
  } finally {
    remove();
  }
});

test("rename leads links to where the site stood before to the new address on this site", () => {
  const { root, remove } = makeSite({
    ...files,
    "content/site.yaml":
      "name: A community\ndescription: Of practice.\nurl: https://community.example/sub\nlegacyUntil: 2026-01-31\nlegacyFeedIds:\n  authority: old.example\n  prefix: /before\n",
    "content/blog/links.md":
      "---\ntitle: Links\ndate: 2026-02-01\n---\n\n[a](https://old.example/before/blog/good-post#x), [b](https://www.community.example/sub/blog/good-post/?y), [c](community.example/sub/blog/good-post/) and [d](//old.example/before/blog/good-post.html).\n",
  });
  try {
    assert.deepEqual(runCommand(root, "rename", ["post", "good-post", "better-post"]).error, "");
    assert.match(
      textsIn(root)["content/blog/links.md"] ?? "",
      /\n\[a\]\(\/blog\/better-post\/#x\), \[b\]\(https:\/\/www\.community\.example\/sub\/blog\/better-post\/\?y\), \[c\]\(\/blog\/better-post\/\) and \[d\]\(\/blog\/better-post\/\)\.\n$/,
    );
  } finally {
    remove();
  }
});

test("rename changes links behind Jekyll's base address and in a directive's attributes", () => {
  const links = (slug: string) =>
    `---\ntitle: Links\ndate: 2026-02-01\n---\n\n[a]({{ site.baseurl }}/blog/${slug}/#the-first-section) [b][b]\n\n:::card Good {href=/blog/${slug}/}\n:::\n\n::button[Go]({{site.baseurl}}/blog/${slug}/)\n\n[b]: {{ site.baseurl }}/blog/${slug}/\n`;
  const { root, remove } = makeSite({ ...goodSite, "content/blog/links.md": links("good-post") });
  try {
    assert.deepEqual(runCommand(root, "rename", ["post", "good-post", "better-post"]).error, "");
    assert.equal(textsIn(root)["content/blog/links.md"], links("better-post"));
  } finally {
    remove();
  }
});

test("unpublish leaves the words of every kind of link", () => {
  const { root, remove } = makeSite({
    ...goodSite,
    "content/blog/links.md":
      '---\ntitle: Links\ndate: 2026-02-01\n---\n\n::action-link[Read it](/blog/good-post/)\n::button[Go](/blog/good-post/)\n\n:::card Title {href="/blog/good-post/"}\nWords\n:::\n\n[![A hive](x.png)](/blog/good-post/) <a href="/blog/good-post/">here</a> [there][t]\n\n[t]: /blog/good-post/\n',
  });
  try {
    assert.equal(runCommand(root, "unpublish", ["post", "good-post"]).status, 0);
    assert.equal(
      textsIn(root)["content/blog/links.md"],
      "---\ntitle: Links\ndate: 2026-02-01\n---\n\nRead it\n\nGo\n\n:::card Title\nWords\n:::\n\n![A hive](x.png) here there\n\n",
    );
  } finally {
    remove();
  }
});

const resources = {
  ...goodSite,
  "content/pages/resources.md": "---\ntitle: Resources\n---\n\nWords.\n",
  "content/site.yaml": `${goodSite["content/site.yaml"]}navigation:\n  - {title: Resources, url: /resources}\nfooter:\n  - title: Ours\n    url: "https://community.example/resources/#x"\n`,
  "content/blog/links.md":
    "---\ntitle: Links\ndate: 2026-02-01\n---\n\nSee https://community.example/resources/. And `/resources/`.\n\n<a href='/resources/'>open\n",
  "content/blog/code.md":
    "---\ntitle: Code\ndate: 2026-02-01\n---\n\n```\n[a](/resources/)\n```\n\n[b](/resources-2/) /resources/\n",
  "static/old.html": '<!doctype html>\n<title>Old</title>\n<a href="/resources/">Resources</a>\n',
};

test("unpublish says only what it did, and names each link that is left with its place", () => {
  const { root, remove } = makeSite(resources);
  try {
    const before = textsIn(root);
    const { out, error } = runCommand(root, "unpublish", ["page", "resources"]);
    assert.equal(error, "");
    assert.deepEqual(out.split("\n").slice(2), [
      "Look at content/blog/links.md:6: a link to /resources/ is left there.",
      "Look at content/blog/links.md:8: a link to /resources/ is left there.",
      "Look at content/site.yaml:5: a link to /resources/ is left there.",
      "Look at content/site.yaml:8: a link to /resources/ is left there.",
      "Look at static/old.html:3: a link to /resources/ is left there.",
      "",
    ]);
    const after = textsIn(root);
    for (const path of ["content/site.yaml", "content/blog/links.md", "content/blog/code.md"])
      assert.equal(after[path], before[path]);
  } finally {
    remove();
  }
});

test("rename changes addresses in lists however they are written, and names each link that is left", () => {
  const { root, remove } = makeSite(resources);
  try {
    const { out, error } = runCommand(root, "rename", ["page", "resources", "shelf"]);
    assert.equal(error, "");
    assert.deepEqual(out.split("\n").slice(2), [
      "Changed the links in content/blog/links.md.",
      "Changed the links in content/site.yaml.",
      "Look at content/blog/links.md:6: a link to /resources/ is left there, which leads on to /shelf/.",
      "Look at static/old.html:3: a link to /resources/ is left there, which leads on to /shelf/.",
      "",
    ]);
    const { "content/site.yaml": site = "", "content/blog/code.md": code } = textsIn(root);
    assert.match(site, /, url: \/shelf\/\}\n[\s\S]*url: "https:\/\/community\.example\/shelf\/#x"\n$/);
    assert.equal(code, resources["content/blog/code.md"]);
  } finally {
    remove();
  }
});

test("links in what a board note records are changed and taken out", () => {
  const note = (text: string) =>
    `---\ntitle: Meeting\ndate: 2026-01-05\n---\n\n## Attendees\n\n- Ann Example - ${text}\n\n## Agenda\n\n### 1. Welcome\n\nWords.\n`;
  const path = "board_notes/2026-01-05-meeting.md";
  const { root, remove } = makeSite({ ...goodSite, [path]: note("[Here](/blog/good-post/)") });
  try {
    assert.equal(runCommand(root, "rename", ["post", "good-post", "best"]).error, "");
    assert.equal(textsIn(root)[path], note("[Here](/blog/best/)"));
    assert.equal(runCommand(root, "unpublish", ["post", "best"]).error, "");
    assert.equal(textsIn(root)[path], note("Here"));
  } finally {
    remove();
  }
});
