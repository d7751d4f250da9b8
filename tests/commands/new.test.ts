import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { goodSite, makeSite } from "../check/site.fixture.ts";
import { runCommand } from "./run-command.fixture.ts";

const { root, remove } = makeSite(goodSite);
after(remove);
const read = (path: string) => readFileSync(join(root, path), "utf8");

test("without a terminal a file of each kind is written from its title alone, and the check finds nothing wrong", () => {
  for (const [words, path] of [
    [["post", "A title: with a colon"], "content/blog/2026-11-20-a-title-with-a-colon.md"],
    [["page", "About us"], "content/pages/about-us.md"],
    [["role", "Web Developer"], "content/roles/web-developer.md"],
    [["event", "A meetup"], "content/events/2026-11-20-a-meetup.md"],
    [["person", "Ada Lovelace"], "content/people/ada-lovelace.md"],
    [["board-note", "2026-11-18"], "board_notes/2026-11-18_notes.md"],
  ] as const) {
    const { status, out, error } = runCommand(root, "new", words);
    assert.deepEqual({ status, error }, { status: 0, error: "" });
    assert.match(out, new RegExp(`^Wrote an? [a-z ]+: ${path}\\.`));
    assert.match(out, new RegExp(`npm run check -- ${path}`));
  }
  const { out, status } = runCommand(root, "check");
  assert.equal(out, "No problems in 9 files.\n");
  assert.equal(status, 0);
  assert.match(
    read("content/blog/2026-11-20-a-title-with-a-colon.md"),
    /^title: "A title: with a colon"\ndate: |^# When it was published/m,
  );
});

test("what is said by options stands in the file, tags as other posts spell them", () => {
  const words = [
    "post",
    "My post",
    "--author",
    "Ada, PhD",
    "--author",
    "Bo",
    "--tags",
    "github, new",
    "--date",
    "2026-12-01 09:30",
    "--slug",
    "mine",
    "--summary",
    "In short.",
    "--draft",
  ];
  assert.equal(runCommand(root, "new", words).status, 0);
  const fields = read("content/blog/2026-12-01-mine.md")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .slice(0, 12);
  assert.deepEqual(fields, [
    "---",
    "title: My post",
    "date: 2026-12-01 09:30",
    "summary: In short.",
    "authors:",
    "  - Ada, PhD",
    "  - Bo",
    "tags:",
    "  - GitHub",
    "  - new",
    "draft: true",
    "---",
  ]);
});

test("no file is written over another, and no address is taken twice", () => {
  const before = read("content/blog/2026-01-01-good-post.md");
  const again = runCommand(root, "new", ["post", "Good post"]);
  assert.equal(again.status, 1);
  assert.equal(
    again.error,
    "The address /blog/good-post/ is taken by content/blog/2026-01-01-good-post.md; give another with --slug. Nothing was written.\n",
  );
  assert.equal(read("content/blog/2026-01-01-good-post.md"), before);
  assert.equal(
    runCommand(root, "new", ["person", "Ada Lovelace"]).error,
    "content/people/ada-lovelace.md is there already; it was left as it is. Give another name with --slug.\n",
  );
});

test("what cannot be made is exit 2 and one sentence", () => {
  for (const [words, sentence] of [
    [
      [],
      'Say what to write: npm run new -- post "A title"; there are post, page, role, event, person, board-note.\n',
    ],
    [
      ["poem", "X"],
      "“poem” is nothing that can be made; there are post, page, role, event, person, board-note.\n",
    ],
    [["post"], 'Say what it is called: npm run new -- post "A title".\n'],
    [
      ["post", "X", "--place", "Here"],
      "--place means nothing for a post; there are --title, --author, --summary, --tags, --date, --slug, --image, --image-alt, --series, --draft.\n",
    ],
    [
      ["post", "X", "--date", "2026-02-30"],
      "“2026-02-30” is not a date that can be read; write it as 2026-03-05 or 2026-03-05 14:00.\n",
    ],
    [
      ["post", "X", "--slug", "../x"],
      "The slug “../x” is not safe in an address; use letters, digits and hyphens, such as my-post.\n",
    ],
    [["post", "🎉"], "No address can be made of that title; give one with --slug, such as --slug my-post.\n"],
  ] as const) {
    const { status, out, error } = runCommand(root, "new", words);
    assert.deepEqual({ status, out, error }, { status: 2, out: "", error: sentence });
  }
});
