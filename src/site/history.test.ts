import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { readHistory } from "./history.ts";

test("a file's history is when it was last changed, and who changed it, first things first", (t) => {
  const root = mkdtempSync(join(tmpdir(), "history-"));
  t.after(() => rmSync(root, { recursive: true }));
  const git = (args: string[], env: object = {}) =>
    execFileSync("git", args, { cwd: root, env: { ...process.env, ...env }, stdio: "pipe" });
  const commit = (name: string, date: string, file: string) => {
    writeFileSync(join(root, file), date);
    git(["add", "."]);
    const env = {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: "a@example.org",
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: "a@example.org",
      GIT_COMMITTER_DATE: date,
    };
    git(["commit", "-q", "-m", "x"], env);
  };
  git(["init", "-q"]);
  mkdirSync(join(root, "content"));
  commit("Ada", "2021-01-01T10:00:00+00:00", "content/a.md");
  commit("Grace", "2022-06-01T10:00:00+01:00", "content/a.md");
  commit("Ada", "2022-07-01T10:00:00+01:00", "content/é b.md");
  const history = readHistory(root, ["content", "board_notes"]);
  assert.deepEqual(history.get("content/a.md"), {
    changed: "2022-06-01T10:00:00+01:00",
    people: ["Ada", "Grace"],
  });
  assert.deepEqual(history.get("content/é b.md"), { changed: "2022-07-01T10:00:00+01:00", people: ["Ada"] });
});

test("where there is no git there is no history", (t) => {
  const root = mkdtempSync(join(tmpdir(), "history-"));
  t.after(() => rmSync(root, { recursive: true }));
  assert.equal(readHistory(root, ["content"]).size, 0);
});
