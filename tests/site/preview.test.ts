import assert from "node:assert/strict";
import { cpSync, existsSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../helpers/browser.ts";
import { gardeners } from "../helpers/community.ts";
import { freePort, type RunningPreview, startPreview, until } from "../helpers/preview.ts";
import { home, makeProject, type Project } from "../helpers/project.ts";

const post = (title: string, words: string, more = "") =>
  `---\ntitle: ${title}\ndate: 2026-03-04\nauthor: Rosa Field\nsummary: Short.\n${more}---\n\n${words}\n`;

describe("the preview", () => {
  let project: Project;
  let preview: RunningPreview;
  before(async () => {
    project = makeProject(gardeners);
    // A copy of the source, for templates and styles to be changed in.
    rmSync(join(project.root, "src"));
    cpSync(join(home, "src"), join(project.root, "src"), { recursive: true });
    preview = await startPreview(project);
  });
  after(() => preview.stop());

  test("says where it is", () => {
    assert.match(preview.said(), /The preview is at http:\/\/localhost:\d+\/\. /);
  });

  test("shows pages, and a page for what is not there", async () => {
    assert.equal((await preview.get("/")).status, 200);
    assert.equal((await preview.get("/blog/beans")).status, 200);
    const missing = await preview.get("/nowhere/");
    assert.equal(missing.status, 404);
    assert.match(missing.html, /reload\.js/);
  });

  test("shows a save", async () => {
    project.write({ "content/blog/beans.md": post("Beans", "Sow them in May.") });
    await preview.shows("/blog/beans/", /Sow them in May\./);
  });

  test("shows a new file, in a new folder too, and its place in lists", async () => {
    project.write({ "content/blog/2026/leeks.md": post("Leeks", "Leeks are slow.") });
    await preview.shows("/blog/leeks/", /Leeks are slow\./);
    assert.match((await preview.get("/blog/")).html, /Leeks/);
    project.write({ "content/blog/2026/leeks.md": post("Leeks", "Leeks are very slow.") });
    await preview.shows("/blog/leeks/", /very slow/);
  });

  test("leaves out a deleted file", async () => {
    project.remove("content/blog/2026");
    await until(
      async () => (await preview.get("/blog/leeks/")).status === 404,
      () => "The deleted post is still there.",
    );
    assert.doesNotMatch((await preview.get("/blog/")).html, /Leeks/);
  });

  test("shows drafts, marked", async () => {
    project.write({ "content/blog/draft.md": post("Marrow", "Not yet.", "draft: true\n") });
    const html = await preview.shows("/blog/draft/", /Not yet\./);
    assert.match(html, /nhsuk-tag[^>]*>\s*Draft/);
  });

  test("names an error in the page and once in the terminal, shows the page as it last was, and goes on", async () => {
    project.write({ "content/blog/peas.md": "---\ntitle: [Peas\n---\n\nBroken.\n" });
    const html = await preview.shows("/blog/peas/", /app-preview-errors/);
    assert.match(html, /content\/blog\/peas\.md:2:\d+: error front-matter-syntax/);
    assert.match(html, /Peas climb\./);
    project.write({ "content/blog/beans.md": post("Beans", "Sow them in June.") });
    await preview.shows("/blog/beans/", /Sow them in June\.[\s\S]*/);
    const told = preview.said().match(/^content\/blog\/peas\.md:2/gm) ?? [];
    assert.equal(told.length, 1, preview.said());
    project.write({ "content/blog/peas.md": post("Peas", "Peas are well again.") });
    assert.doesNotMatch(await preview.shows("/blog/peas/", /well again/), /app-preview-errors"/);
    assert.match(preview.said(), /All that was wrong has been put right\./);
  });

  test("goes on under the last good name when site.yaml is broken", async () => {
    const good = gardeners["content/site.yaml"] ?? "";
    project.write({ "content/site.yaml": "name: [Never closed\n" });
    const html = await preview.shows("/blog/beans/", /content\/site\.yaml:\d+:\d+: error/);
    assert.match(html, /<title>Beans – Allotment Circle<\/title>/);
    project.write({ "content/site.yaml": good.replace("Allotment Circle", "Allotment Ring") });
    await preview.shows("/blog/beans/", /<title>Beans – Allotment Ring<\/title>/);
  });

  test("shows a template's change, and what is wrong with a broken one", async () => {
    const path = "src/templates/pages/post.njk";
    const good = project.read(path);
    project.write({ [path]: good.replace(/(\{% block [a-z]+ %\})/, "$1<p>From the template.</p>") });
    await preview.shows("/blog/beans/", /From the template\./);
    project.write({ [path]: "{% if %}" });
    const html = await preview.shows("/blog/beans/", /This page could not be made/);
    assert.match(html, /post\.njk/);
    assert.match(html, /reload\.js/);
    assert.equal((await preview.get("/roles/")).status, 200);
    project.write({ [path]: good });
    await preview.shows("/blog/beans/", /Sow them in June/);
  });

  test("shows a style's change, and what is wrong with a broken one", async () => {
    const path = "src/templates/components/_preview.scss";
    const good = project.read(path);
    project.write({ [path]: `${good}\n.app-notice { outline-offset: 7px; }\n` });
    await until(
      async () => {
        const { html } = await preview.get("/blog/draft/");
        const sheets = [...html.matchAll(/href="(\/assets\/[^"]+\.css)"/g)].map(([, href = ""]) =>
          preview.get(href),
        );
        return [html, ...(await Promise.all(sheets)).map((sheet) => sheet.html)]
          .join("")
          .includes("outline-offset:7px");
      },
      () => `The style does not show. ${preview.said()}`,
      180_000,
    );
    project.write({ [path]: `${good}\n.app-notice { color: $nothing; }\n` });
    await preview.shows("/blog/beans/", /Undefined variable/);
    project.write({ [path]: good });
    await until(
      async () => !/Undefined variable/.test((await preview.get("/blog/beans/")).html),
      () => "The style was put right and the error stands.",
      180_000,
    );
  });

  test("writes nothing to _site/", () => {
    assert.ok(!existsSync(join(project.root, "_site")));
  });

  describe("in a browser", () => {
    let browser: Browser;
    let page: Page;
    before(async () => {
      browser = await openBrowser();
      page = await browser.newPage();
    });
    after(() => browser.close());

    test("shows a save without a reload by hand, an error, and that it was put right", async () => {
      project.write({ "content/blog/beans.md": post("Beans", "First words.") });
      await preview.shows("/blog/beans/", /First words/);
      const refused: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") refused.push(message.text());
      });
      await page.goto(`${preview.url}/blog/beans/`);
      await page.getByText("First words.").waitFor();
      project.write({ "content/blog/beans.md": post("Beans", "Second words.") });
      await page.getByText("Second words.").waitFor();
      project.write({ "content/blog/beans.md": "---\ntitle: [Beans\n---\n\nBroken.\n" });
      await page.getByRole("alert").getByText("content/blog/beans.md:2").waitFor();
      project.write({ "content/blog/beans.md": post("Beans", "Third words.") });
      await page.getByText("Third words.").waitFor();
      assert.equal(await page.getByRole("alert").count(), 0);
      assert.deepEqual(refused, []);
    });

    test("takes a page back once its file is there again", async () => {
      project.remove("content/blog/beans.md");
      await page.getByRole("heading", { name: "Page not found" }).waitFor();
      project.write({ "content/blog/beans.md": post("Beans", "Fourth words.") });
      await page.getByText("Fourth words.").waitFor();
    });
  });
});

describe("a preview's beginning and end", () => {
  test("a port in use is a sentence that says what to type", async () => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
    const project = makeProject(gardeners);
    const { code, stderr } = await project.run("start", [], { PORT: String(port) });
    other.close();
    assert.equal(code, 1);
    assert.match(stderr, new RegExp(`^Port ${port} is in use, .*PORT.*${port + 1}.*npm start$`, "m"));
    assert.doesNotMatch(stderr, /^\s+at /m);
  });

  test("a port that is none is refused", async () => {
    const { code, stderr } = await makeProject(gardeners).run("start", [], { PORT: "eighty" });
    assert.equal(code, 2);
    assert.match(stderr, /PORT is “eighty”/);
  });

  test("Ctrl+C ends it quickly and well, with a page open", async () => {
    const preview = await startPreview(makeProject(gardeners), { PATH_PREFIX: "/x/" });
    assert.match((await preview.get("/x/")).html, /src="\/x\/\.preview\/reload\.js/);
    assert.equal((await preview.get("/")).status, 302);
    const open = fetch(`${preview.url}/x/.preview/events`)
      .then((answer) => answer.text())
      .catch(String);
    await wait(200);
    const { code, took } = await preview.stop();
    await open;
    assert.equal(code, 0);
    assert.ok(took < 5000, `${took} ms`);
    assert.match(preview.said(), /The preview has ended\./);
  });
});
