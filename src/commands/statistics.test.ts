import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { GitHubServer, repository } from "../statistics/count/github-server.fixture.ts";

const tsx = pathToFileURL(resolve("node_modules/tsx/dist/esm/index.mjs")).href;

/** Runs the command in a folder, as npm would. */
function run(cwd: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const command = spawn(process.execPath, ["--import", tsx, resolve("src/commands/statistics.ts"), ...args], {
    cwd,
    env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: "1645000000", ...env },
  });
  let [out, err] = ["", ""];
  command.stdout.on("data", (text) => {
    out += text;
  });
  command.stderr.on("data", (text) => {
    err += text;
  });
  return new Promise<{ code: number | null; out: string; err: string }>((done) => {
    command.on("close", (code) => done({ code, out, err }));
  });
}

test("npm run statistics counts from the server that is named, and says what changed", async () => {
  const github = await GitHubServer.start();
  const root = mkdtempSync(join(tmpdir(), "statistics-"));
  mkdirSync(join(root, "content"));
  writeFileSync(join(root, "content/organisations.yaml"), "- login: alpha\n  name: Alpha\n  kind: Test\n");
  github.organisations.set("alpha", [repository("alpha", "2020-01")]);
  const { code, out, err } = await run(root, [], { GITHUB_API_URL: `${github.url}/`, GITHUB_TOKEN: "" });
  assert.equal(err, "1 of 1: alpha: 1 repository\n");
  assert.equal(out, "One organisation has 1 repository: 1 more than before.\nAlpha: 1 repository, 1 more.\n");
  assert.equal(code, 0);
  assert.match(
    readFileSync(join(root, "static/open-repositories.csv"), "utf8"),
    /\nalpha,2022-02,1,Python,MIT License\n$/,
  );
  assert.equal(github.requests[0]?.token, undefined);

  github.organisations.set("alpha", []);
  const refused = await run(root, [], { GITHUB_API_URL: github.url });
  assert.equal(refused.code, 1);
  assert.match(refused.err, /alpha would fall from 1 to 0, by more than a tenth/);
  const accepted = await run(root, ["--accept-fall"], { GITHUB_API_URL: github.url });
  assert.equal(accepted.code, 0);
  await github.stop();
  rmSync(root, { recursive: true });
});

test("a wrong option and a wrong address are exit code 2 and one sentence", async () => {
  const option = await run(".", ["--acept-fall"], {});
  assert.deepEqual([option.code, option.err.trim().split("\n").length], [2, 1]);
  const address = await run(".", [], { GITHUB_API_URL: "github" });
  assert.equal(address.code, 2);
  assert.equal(address.err, "GITHUB_API_URL is “github”; it is an address like https://api.github.com.\n");
});
