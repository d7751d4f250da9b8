import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkSite } from "../../src/check/check-site.ts";
import { fixFiles } from "../../src/check/fix/fix-files.ts";
import { report, summary } from "../../src/check/report.ts";
import { findingsIn, goodSite, makeSite, optionsFor, png } from "./site.fixture.ts";

const post = (title: string, more = "", body = "Words.") =>
  `---\ntitle: ${title}\ndate: 2026-01-03\n${more}---\n\n${body}\n`;

test("two files with one address are an error that names both", async () => {
  const found = await findingsIn({
    ...goodSite,
    "content/blog/one.md": post("One", "slug: same\n"),
    "content/blog/two.md": post("Two", "slug: same\n"),
  });
  assert.deepEqual(found, [
    "content/blog/two.md:4:7: error address-taken: The address /blog/same/ is claimed by content/blog/one.md too. Give one of the two files another slug.",
  ]);
});

test("a redirect to nowhere is an error where it is written", async () => {
  const found = await findingsIn({
    ...goodSite,
    "content/redirects.yaml": "# Old\n/old/: /nowhere/\n/older/: /blog/good-post/\n",
  });
  assert.deepEqual(found, [
    "content/redirects.yaml:2:1: error redirect-broken: The redirect leads to /nowhere/, which is not there. Correct the new address, or remove the redirect.",
  ]);
});

test("drafts are checked too, and a link to one is told of", async () => {
  const found = await findingsIn({
    ...goodSite,
    "content/blog/draft.md": post("Draft", "draft: true\n", "[Broken](/nowhere/)"),
    "content/blog/later.md": post("Later").replace("2026-01-03", "2030-01-01"),
    "content/blog/also-out.md": post("Also out", "", "[What comes](/blog/later/)"),
    "content/blog/out.md": post("Out", "", "[The draft](/blog/draft/)"),
  });
  assert.deepEqual(found, [
    "content/blog/also-out.md:6:14: warning link-unpublished: The link leads to “/blog/later/”, which has a date in the future: readers do not find it yet. Publish that page first, or take the link out.",
    "content/blog/draft.md:7:10: error link-broken: The link leads to “/nowhere/”, which is not on this site. Check its spelling, or write the whole address if it is on another site.",
    "content/blog/out.md:6:13: warning link-unpublished: The link leads to “/blog/draft/”, which is a draft: readers do not find it yet. Publish that page first, or take the link out.",
  ]);
});

test("a post that no list shows is checked as others are", async () => {
  const hidden =
    "---\ntitle: Hidden\ndate: 2026-01-03\ntags: [Python]\nhidden: true\n---\n\nSee [it](/none/).\n";
  assert.deepEqual(await findingsIn({ ...goodSite, "content/blog/hidden.md": hidden }), [
    "content/blog/hidden.md:4:8: warning tag-spelling: The tag “Python” is spelt “python” in other posts. Write “python”.",
    "content/blog/hidden.md:8:10: error link-broken: The link leads to “/none/”, which is not on this site. Check its spelling, or write the whole address if it is on another site.",
  ]);
});

test("a redirect waits for a hidden draft as for others", async () => {
  const hidden = "---\ntitle: Hidden\ndate: 2026-01-03\nhidden: true\ndraft: true\n---\n\nWords.\n";
  const redirects = "/blog/hidden/: /blog/\n";
  const files = { ...goodSite, "content/blog/hidden.md": hidden, "content/redirects.yaml": redirects };
  assert.deepEqual(await findingsIn(files), []);
});

test("a picture that is larger than it need be is told of, and one that is none is an error", async () => {
  const found = await findingsIn({
    ...goodSite,
    "images/wide.png": png(3000, 2),
    "images/text.png": "no picture",
  });
  assert.deepEqual(
    found.map((line) => line.replace(/: [A-Z“].*/, "")),
    ["images/text.png:1:1: error image-unreadable", "images/wide.png:1:1: warning image-large"],
  );
});

test("a fragment that is on the page, an id of the author's or one in the page around it, is well", async () => {
  const body =
    '[a](#the-end) [b](#mine) [c](#maincontent) [d](/blog/good-post/#the-first-section) [e](/blog/#x)\n\n<div id="mine">Words</div>\n\n## The end';
  assert.deepEqual(await findingsIn({ ...goodSite, "content/blog/links.md": post("Links", "", body) }), []);
});

test("data and front matter are looked through for what must not be published", async () => {
  const found = await findingsIn({
    ...goodSite,
    "static/list.csv": "name,number\nAda,9434765919\n",
    "content/people/ada.md": "---\nname: Ada\nrole: 943 476 5919\n---\n",
  });
  assert.deepEqual(
    found.map((line) => line.replace(/: This.*/, "")),
    ["content/people/ada.md:3:7: error patient-nhs-number", "static/list.csv:2:5: error patient-nhs-number"],
  );
});

test("the place in a text that was decoded wrongly is that of the file as it is", async () => {
  const found = await findingsIn({
    ...goodSite,
    "content/blog/x.md": post("X", "", "Guyâ€™s and Jonâ€™s [x](/nowhere/)"),
  });
  assert.equal(found[1]?.split(" error")[0], `content/blog/x.md:6:${"Guyâ€™s and Jonâ€™s [x](".length + 1}:`);
});

test("only the paths that are asked for are reported, folders too", async () => {
  const files = {
    ...goodSite,
    "content/blog/a.md": post("A", "", "[a](/nowhere/)"),
    "content/pages/b.md": "---\ntitle: B\n---\n\n[b](/nowhere/)\n",
  };
  assert.equal((await findingsIn(files)).length, 2);
  assert.equal((await findingsIn(files, ["content/pages"])).length, 1);
  assert.equal((await findingsIn(files, ["./content/blog/a.md"])).length, 1);
  assert.equal((await findingsIn(files, ["content/blog/2026-01-01-good-post.md"])).length, 0);
});

test("a site without any content can be checked", async () => {
  assert.deepEqual(await findingsIn({ "package.json": "{}" }), []);
});

test("the last line says how many problems there are in how many files", () => {
  const problem = {
    path: "a.md",
    line: 1,
    column: 2,
    rule: "link-broken",
    message: "Bad.",
    remedy: "Mend it.",
  } as const;
  const warning = { ...problem, rule: "link-text" } as const;
  const of = (problems: readonly (typeof problem | typeof warning)[], files: number) =>
    summary({ problems, files, outside: [] });
  assert.equal(of([], 14), "No problems in 14 files.");
  assert.equal(of([problem, problem, warning], 14), "2 errors, 1 warning in 14 files.");
  assert.equal(of([problem], 1), "1 error in 1 file.");
  assert.equal(of([warning, warning], 0), "2 warnings in 0 files.");
});

test("for GitHub a problem is a workflow command, escaped as GitHub reads it", () => {
  const problem = {
    path: "content/a,b:c.md",
    line: 3,
    column: 4,
    rule: "link-broken",
    message: "50% of\n“x”.",
    remedy: "Mend: it.",
  } as const;
  assert.equal(
    report({ problems: [problem], files: 1, outside: [] }, "github"),
    "::error file=content/a%2Cb%3Ac.md,line=3,col=4,title=link-broken::50%25 of%0A“x”. Mend: it.\n1 error in 1 file.",
  );
});

test("a file's name cannot end the line or speak to the terminal", () => {
  const problem = {
    path: "content/a\n::error::\u001b[31m.md",
    line: 1,
    column: 1,
    rule: "link-broken",
    message: "Bad.",
    remedy: "Mend it.",
  } as const;
  const [first, last, more] = report({ problems: [problem], files: 1, outside: [] }, "text").split("\n");
  assert.equal(first, "content/a ::error:: [31m.md:1:1: error link-broken: Bad. Mend it.");
  assert.equal(last, "1 error in 1 file.");
  assert.equal(more, undefined);
});

test("--fix puts right what is sure, changes nothing that readers see, and does it once", async () => {
  const { root, remove } = makeSite({
    ...goodSite,
    "images/photo.png": png(4, 4),
    "content/blog/2020-01-01-old.md":
      "---\nTitle: Old   \nAuthor: Ada, PhD\ntags: python, GitHub\n---\nGuyâ€™s [x](www.nhs.uk/a) ![A photo](../../images/Photo.PNG)\n\n#### Deep\n\n```\n[y](www.nhs.uk/a) â€™\n```\n",
    "content/blog/2020-01-02-bad.md": "---\nTitle: Bad\nDate: 2020-02-30\n---\nText.\n",
    "content/blog/2020-01-03-crlf.md": "---\r\nTitle: Lines\r\n---\r\n\r\n#### Deep\r\n\r\nText.\r\n",
  });
  try {
    const before = await checkSite(optionsFor(root));
    const fixed = await fixFiles(optionsFor(root), []);
    assert.deepEqual(
      fixed.map(({ path, done }) => `${path}: ${done.join(", ")}`),
      [
        "content/blog/2020-01-01-old.md: front matter in canonical form, letters that were decoded wrongly, levels of headings, addresses of links, names of pictures",
        "content/blog/2020-01-03-crlf.md: front matter in canonical form, levels of headings",
      ],
    );
    const text = readFileSync(join(root, "content/blog/2020-01-01-old.md"), "utf8");
    assert.match(
      text,
      /^---\ntitle: Old\nauthors:\n {2}- Ada, PhD\ntags:\n {2}- python\n {2}- GitHub\n---\n/,
    );
    assert.match(
      text,
      /Guy’s \[x\]\(https:\/\/www\.nhs\.uk\/a\) !\[A photo\]\(\.\.\/\.\.\/images\/photo\.png\)\n\n## Deep\n/,
    );
    assert.match(text, /```\n\[y\]\(www\.nhs\.uk\/a\)/);
    assert.equal(
      readFileSync(join(root, "content/blog/2020-01-03-crlf.md"), "utf8"),
      "---\r\ntitle: Lines\r\n---\r\n\r\n## Deep\r\n\r\nText.\r\n",
    );
    assert.equal(
      readFileSync(join(root, "content/blog/2020-01-02-bad.md"), "utf8"),
      "---\nTitle: Bad\nDate: 2020-02-30\n---\nText.\n",
    );
    const after = await checkSite(optionsFor(root));
    assert.ok(after.problems.length < before.problems.length);
    assert.deepEqual(await fixFiles(optionsFor(root), []), []);
    assert.ok(!readdirSync(root).includes("_site"));
  } finally {
    remove();
  }
});
