import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { gardeners } from "../helpers/community.ts";
import { hashesOf } from "../helpers/hashes.ts";
import { makeProject } from "../helpers/project.ts";

/** Surroundings that must not show in the site: another time zone, another language and alphabet. */
const surroundings = [
  { TZ: "UTC", LANG: "C", LC_ALL: "C" },
  { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "America/Los_Angeles", LANG: "sv_SE.UTF-8", LC_ALL: "sv_SE.UTF-8" },
];
/** Just before midnight in London, when it is another day elsewhere. */
const late = String(Date.UTC(2026, 11, 1, 23, 59) / 1000);
/** Names that alphabets sort differently. */
const names = {
  "content/blog/z.md":
    "---\ntitle: Ängar\ndate: 2026-01-02\nauthor: Åsa İnce\ntags: [Äpple, Zink, ıssız, Iris, apple]\n---\n\nWords.\n",
  "content/blog/a.md":
    "---\ntitle: Zebra\ndate: 2026-01-02\nauthor: Zoë Ünal\ntags: [Äpple, Zink, IRIS]\n---\n\nWords.\n",
};

test("the same content and day give the same bytes in any folder, time zone and language", async () => {
  const sites: Readonly<Record<string, string>>[] = [];
  for (const env of surroundings) {
    const project = makeProject({ ...gardeners, ...names });
    const { code, stderr } = await project.run("build", [], { ...env, SOURCE_DATE_EPOCH: late });
    assert.equal(code, 0, stderr);
    sites.push(hashesOf(join(project.root, "_site")));
  }
  const [first, ...others] = sites;
  assert.ok(Object.keys(first ?? {}).length > 50);
  for (const other of others) assert.deepEqual(other, first);
});

test("another day gives another site where the day shows: an event has passed", async () => {
  const project = makeProject(gardeners);
  const built: string[] = [];
  for (const SOURCE_DATE_EPOCH of [late, String(Date.UTC(2028, 0, 1) / 1000)]) {
    const { code, stderr } = await project.run("build", ["--only=pages"], { SOURCE_DATE_EPOCH });
    assert.equal(code, 0, stderr);
    built.push(project.read("_site/events/index.html"));
  }
  assert.notEqual(built[0], built[1]);
});
