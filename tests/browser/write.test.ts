import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { readDocument } from "../../src/content/read-document.ts";
import { openBrowser } from "../helpers/browser.ts";
import { startWriteSite } from "./write/site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const body = `## What we did

We moved a report. Read [how to reach us](/contact/).

:::inset
It took a week.
:::
`;

describe("the writing page", () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startWriteSite>>;
  const contexts: BrowserContext[] = [];

  before(async () => {
    site = await startWriteSite();
    browser = await openBrowser();
  });
  after(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    site?.close();
  });

  /** Opens the page with nothing kept, and notes what it says in the console and asks of other hosts. */
  async function open(options: { width?: number; script?: boolean; url?: string } = {}) {
    const { width = 1280, script = true, url = site.url } = options;
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      javaScriptEnabled: script,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    contexts.push(context);
    // GitHub is not asked for anything: the address is what counts.
    await context.route("https://github.com/**", (route) => route.fulfill({ body: "GitHub" }));
    const page = await context.newPage();
    const said: string[] = [];
    const foreign: string[] = [];
    page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("request", (request) => {
      const asked = request.url();
      if (!asked.startsWith(url) && !/^(?:data|blob|about):/.test(asked)) foreign.push(asked);
    });
    await page.goto(`${url}/write/`);
    if (script) await page.getByRole("textbox", { name: "Your post" }).waitFor();
    return { page, context, said, foreign };
  }

  const editor = (page: Page) => page.getByRole("textbox", { name: "Your post" });
  const preview = (page: Page) => page.frameLocator("#preview").locator("main");
  const problems = (page: Page) => page.locator("#problems > li");
  const textOf = async (locator: Locator) => (await locator.textContent()) ?? "";
  const count = (page: Page, words: string) => page.locator("#problem-count", { hasText: words }).waitFor();

  /** Types in one go, as from a clipboard: no list is carried on by the editor. */
  async function write(page: Page, text: string) {
    await editor(page).focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(text);
  }

  async function writeWhole(page: Page, text = body) {
    await page.getByLabel("Title").fill("How we moved a report");
    await page.getByLabel("Summary").fill("What got better.");
    await page.getByLabel("Your name").fill("Mary Amanuel");
    await page.getByLabel("Day").fill("1");
    await page.getByLabel("Month").fill("12");
    await page.getByLabel("Year").fill("2026");
    await write(page, text);
  }

  test("the post is shown as it will look while it is written", async () => {
    const { page, said, foreign } = await open();
    await writeWhole(page);
    await preview(page).getByRole("heading", { level: 1, name: "How we moved a report" }).waitFor();
    await preview(page).getByRole("heading", { level: 2, name: "What we did" }).waitFor();
    assert.equal(await textOf(preview(page).locator(".nhsuk-inset-text > p")), "It took a week.");
    assert.match(await textOf(preview(page).locator(".app-meta")), /by Mary Amanuel 1 minute read$/);
    const border = await preview(page)
      .locator(".nhsuk-inset-text")
      .evaluate((inset) => getComputedStyle(inset).borderLeftWidth);
    assert.notEqual(border, "0px", "the site's own styles are there");
    await count(page, "No problems found.");
    assert.deepEqual({ said, foreign }, { said: [], foreign: [] });
  });

  test("a problem leads to its place in the editor, and goes when it is mended", async () => {
    const { page, said } = await open();
    await writeWhole(page, "A first line.\n\nRead [the rules](/nowhere/).\n");
    await count(page, "1 error.");
    assert.match(await textOf(problems(page)), /Line 3[\s\S]*\/nowhere\/.*not on this site/);
    const more = problems(page).getByRole("link", { name: "More about link-broken (opens in a new tab)" });
    assert.equal(
      await more.getAttribute("href"),
      "https://github.com/example/site/blob/main/docs/rules.md#link-broken",
    );
    await page.getByRole("button", { name: "Line 3" }).click();
    assert.ok(await editor(page).evaluate((element) => element.contains(document.activeElement)));
    await page.keyboard.press("End");
    const start = await page.evaluate(
      () => getSelection()?.anchorNode?.parentElement?.closest(".cm-line")?.textContent,
    );
    assert.equal(start, "Read [the rules](/nowhere/).");
    await write(page, "A first line.\n\nRead [the rules](/contact/).\n");
    await count(page, "No problems found.");
    assert.equal(await problems(page).count(), 0);
    assert.deepEqual(said, []);
  });

  test("proposing opens GitHub's page for a new file, filled in with a post that has no problem", async () => {
    const { page, context } = await open();
    await writeWhole(page);
    await page.getByLabel("Tags", { exact: true }).fill("nhsr");
    await page.getByRole("button", { name: "Add tag" }).click();
    assert.match(await textOf(page.locator("#tag-status")), /“NHS-R” added: other posts spell it like this/);
    const opened = context.waitForEvent("page");
    await page.getByRole("button", { name: "Propose this post" }).click();
    const url = new URL((await opened).url());
    assert.equal(url.origin + url.pathname, "https://github.com/example/site/new/main/content/blog");
    assert.equal(url.searchParams.get("filename"), "2026-12-01-how-we-moved-a-report.md");
    const text = url.searchParams.get("value") ?? "";
    assert.equal(
      text,
      `---\ntitle: How we moved a report\ndate: 2026-12-01\nsummary: What got better.\nslug: how-we-moved-a-report\nauthors:\n  - Mary Amanuel\ntags:\n  - NHS-R\n---\n\n${body}`,
    );
    const read = readDocument("post", "content/blog/2026-12-01-how-we-moved-a-report.md", text);
    assert.deepEqual(read.problems, []);
    assert.equal(read.value?.data.slug, "how-we-moved-a-report");
    await page.getByRole("heading", { name: "What to do next" }).waitFor();
  });

  test("tags that are pasted in one go are several, and the last needs no button", async () => {
    const { page } = await open();
    const tags = page.getByLabel("Tags", { exact: true });
    await tags.fill("nhsr, open data;python");
    await page.getByRole("button", { name: "Add tag" }).click();
    await tags.fill("charts");
    await page.getByLabel("Day").focus();
    assert.deepEqual(await page.locator("#chosen-tags > li > span").allInnerTexts(), [
      "NHS-R",
      "open data",
      "python",
      "charts",
    ]);
  });

  test("what is missing is told in an error summary, and the post can be proposed all the same", async () => {
    const { page, context, said } = await open();
    await write(page, "Words.");
    await count(page, "No problems found.");
    await page.getByRole("button", { name: "Propose this post" }).click();
    const summary = page.getByRole("alert");
    await summary.waitFor();
    assert.deepEqual(await summary.getByRole("link").allInnerTexts(), [
      "Title: There is no title. Enter a title.",
      "Author: There is no author. Enter your name.",
    ]);
    await summary.getByRole("link", { name: "Title" }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "title");
    assert.match(await textOf(page.locator("#title-error")), /There is no title. Enter a title./);
    assert.match((await page.getByLabel("Title").getAttribute("aria-describedby")) ?? "", /title-error/);
    await page.getByLabel("Title").fill("A title");
    await page.locator("#title-error").waitFor({ state: "detached" });
    const opened = context.waitForEvent("page");
    await summary.getByRole("button", { name: "Propose it as it is" }).click();
    assert.match(
      (await opened).url(),
      /^https:\/\/github\.com\/example\/site\/new\/main\/content\/blog\?filename=/,
    );
    assert.deepEqual(said, []);
  });

  test("a post that is too long for an address is copied, and the page says what to do", async () => {
    const { page, context } = await open();
    const long = `${"Many words make a long post. ".repeat(400)}\n`;
    await writeWhole(page, long);
    const opened = context.waitForEvent("page");
    await page.getByRole("button", { name: "Propose this post" }).click();
    const url = new URL((await opened).url());
    assert.deepEqual([...url.searchParams.keys()], ["filename"]);
    await page.getByText("Paste it into the large box there.").waitFor();
    await page.bringToFront();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(
      copied.startsWith("---\ntitle: How we moved a report\n") && copied.endsWith(`${long.trimEnd()}\n`),
    );
  });

  test("script in the text does not run, neither in the page nor in the preview", async () => {
    const { page, said, foreign } = await open();
    const hostile = [
      "<script>parent.document.title = 'ran'</script>",
      "<img src=x onerror=\"parent.document.title = 'ran'\">",
      "<svg onload=\"parent.document.title = 'ran'\"></svg>",
      '<iframe srcdoc="<script>parent.parent.document.title = 1</script>"></iframe>',
      "<style>body{display:none}</style>",
      "[a link](javascript:parent.document.title='ran')",
      '<a href="javascript:alert(1)">another</a>',
      '<form action="https://evil.example/"><button>Send</button></form>',
      "![](https://evil.example/x.png)",
      "The end.",
    ].join("\n\n");
    await page.getByLabel("Title").fill('<img src=x onerror="document.title=1">');
    await page.getByLabel("Your name").fill("<b onclick=alert(1)>Mallory</b>");
    await write(page, hostile);
    await preview(page).getByText("The end.").waitFor();
    assert.equal(await page.title(), "Write a post – A community");
    assert.equal(
      await preview(page).locator("script, iframe, form, style, [onerror], [onload], [onclick]").count(),
      0,
    );
    assert.equal(await preview(page).locator('[href^="javascript:"]').count(), 0);
    assert.equal(await textOf(preview(page).locator("h1")), '<img src=x onerror="document.title=1">');
    const sandbox = await page.locator("#preview").getAttribute("sandbox");
    assert.doesNotMatch(sandbox ?? "allow-scripts", /allow-scripts/);
    assert.deepEqual({ said, foreign }, { said: [], foreign: [] });
  });

  test("should the sanitiser fail, the frame's sandbox and policy still let no script run", async () => {
    const { page } = await open();
    const ran = await page.evaluate(async () => {
      const frame = document.querySelector<HTMLIFrameElement>("#preview");
      const inside = frame?.contentDocument;
      if (!inside) return "no frame";
      const script = inside.createElement("script");
      script.textContent = "parent.document.title = 'ran'";
      inside.body.append(script);
      const image = inside.createElement("img");
      image.setAttribute("onerror", "parent.document.title = 'ran'");
      image.src = "data:image/png,broken";
      inside.body.append(image);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return document.title;
    });
    assert.equal(ran, "Write a post – A community");
  });

  test("a draft is there again after a reload, and can be thrown away", async () => {
    const { page } = await open();
    await writeWhole(page);
    await page.getByRole("button", { name: "Add another author" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Alex Cheung");
    await page.getByLabel("Tags", { exact: true }).fill("python");
    await page.getByRole("button", { name: "Add tag" }).click();
    await count(page, "No problems found.");
    await page.reload();
    await page.getByText(/Here is what you wrote on .* This browser has kept it for you\./).waitFor();
    assert.equal(await page.getByLabel("Title").inputValue(), "How we moved a report");
    assert.equal(await page.getByLabel("Address").inputValue(), "how-we-moved-a-report");
    assert.equal(await page.getByLabel("Name", { exact: true }).inputValue(), "Alex Cheung");
    assert.deepEqual(await page.locator("#chosen-tags li > span").allInnerTexts(), ["python"]);
    await preview(page).getByText("It took a week.").waitFor();
    page.on("dialog", (dialog) => dialog.accept());
    await page.getByRole("button", { name: "Throw it away and start again" }).click();
    assert.equal(await page.getByLabel("Title").inputValue(), "");
    await page.reload();
    await editor(page).waitFor();
    assert.equal((await textOf(editor(page))).trim(), "");
  });

  test("the file can be downloaded with the name that the site wants", async () => {
    const { page } = await open();
    await writeWhole(page);
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download the file" }).click();
    const download = await downloading;
    assert.equal(download.suggestedFilename(), "2026-12-01-how-we-moved-a-report.md");
    const text = readFileSync(await download.path(), "utf8");
    assert.match(text, /^---\ntitle: How we moved a report\n/);
  });

  test("an address that another post has is an error, and so is a date that the calendar lacks", async () => {
    const { page } = await open();
    await writeWhole(page);
    await page.getByLabel("Address").fill("first");
    await count(page, "1 error.");
    assert.match(await textOf(problems(page)), /Address[\s\S]*\/blog\/first\/.*2026-01-05-first\.md already/);
    await page.getByRole("button", { name: "Address" }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "slug");
    await page.getByLabel("Address").fill("");
    await page.getByLabel("Day").fill("31");
    await page.getByLabel("Month").fill("2");
    await page.locator("#problems", { hasText: "2026-02-31" }).waitFor();
    await page.getByRole("button", { name: "Date" }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "date-day");
  });

  test("the whole page can be used from the keyboard", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Bold" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Heading");
    await page.keyboard.press("Enter");
    await page.keyboard.type("A section");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Some ");
    await page.keyboard.press("Control+B");
    await page.keyboard.type("bold");
    await preview(page).locator("strong", { hasText: "bold" }).waitFor();
    await preview(page).getByRole("heading", { level: 2, name: "A section" }).waitFor();
    // Tab is not taken: it leads out of the editor.
    await page.keyboard.press("Tab");
    assert.ok(!(await editor(page).evaluate((element) => element.contains(document.activeElement))));
    await page.keyboard.press("Shift+Tab");
    assert.ok(await editor(page).evaluate((element) => element.contains(document.activeElement)));
    await page.keyboard.press("Shift+Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.localName), "summary");
    // One stop for the toolbar, at the button that was used last.
    await page.keyboard.press("Shift+Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Heading");
  });

  test("the preview shows that it has the focus, for it is scrolled by the keyboard", async () => {
    const { page } = await open();
    await writeWhole(page);
    await count(page, "No problems found.");
    const frame = page.locator("#preview");
    const outlined = (style: string) =>
      page.waitForFunction(
        (wanted) =>
          getComputedStyle(document.querySelector("#preview") ?? document.body).outlineStyle === wanted,
        style,
      );
    await outlined("none");
    await editor(page).focus();
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "preview");
    await outlined("solid");
    const colour = await frame.evaluate((box) => getComputedStyle(box).outlineColor);
    assert.equal(colour, "rgb(255, 235, 59)");
    await page.keyboard.press("Shift+Tab");
    await outlined("none");
  });

  test("a component's button writes lines that the site understands", async () => {
    const { page } = await open();
    await writeWhole(page, "Before.");
    await page.getByText("Page components").click();
    const labels = await page.locator("#component-toolbar button").allInnerTexts();
    assert.ok(labels.includes("Inset text") && labels.includes("Card group") && labels.includes("Chart"));
    await page.getByRole("button", { name: "Inset text" }).click();
    await page.keyboard.type("Words in it.");
    await preview(page).locator(".nhsuk-inset-text", { hasText: "Words in it." }).waitFor();
    assert.equal(
      await editor(page)
        .locator(".cm-line")
        .allInnerTexts()
        .then((lines) => lines.join("\n").trim()),
      "Before.\n\n\n:::inset\nWords in it.\n:::",
    );
  });

  test("a picture is chosen by its name, with words that say what it shows", async () => {
    const { page, said } = await open();
    await writeWhole(page, "Before.");
    await page.getByRole("button", { name: "Picture", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Add a picture" });
    assert.ok(
      (
        await page
          .locator("#known-images option")
          .evaluateAll((all) => all.map((one) => one.getAttribute("value")))
      ).includes("blog/lines.svg"),
    );
    await dialog.getByLabel("Picture", { exact: true }).fill("blog/lines.svg");
    await dialog.getByLabel("What the picture shows").fill("A triangle");
    await dialog.getByRole("button", { name: "Add picture" }).click();
    const picture = preview(page).getByRole("img", { name: "A triangle" });
    await picture.waitFor();
    assert.equal(await picture.getAttribute("src"), "/images/blog/lines.svg");
    await count(page, "No problems found.");
    assert.deepEqual(said, []);
  });

  for (const width of [320, 1280]) {
    test(`axe has nothing to say of the page at ${width} pixels, empty and in use, and it does not scroll sideways`, async () => {
      const { page, said } = await open({ width });
      const violations = async () => {
        await page.evaluate(axe);
        return page.evaluate(async () => {
          const run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> = Reflect.get(
            window,
            "axe",
          ).run;
          const { violations } = await run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
        });
      };
      assert.deepEqual(await violations(), []);
      await writeWhole(page, `${body}\n[here](/nowhere/) and ${"a".repeat(200)}\n`);
      await page.getByText("Page components").click();
      await page.getByLabel("Tags", { exact: true }).fill("python");
      await page.getByRole("button", { name: "Add tag" }).click();
      await page.getByRole("button", { name: "Add another author" }).click();
      await page.getByLabel("Title").fill("");
      await page.getByRole("button", { name: "Propose this post" }).click();
      await page.getByRole("alert").waitFor();
      assert.deepEqual(await violations(), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      await page.getByRole("button", { name: "Picture", exact: true }).click();
      assert.deepEqual(await violations(), []);
      assert.deepEqual(said, []);
    });
  }

  test("without JavaScript the page tells the other ways and shows no form", async () => {
    const { page } = await open({ script: false });
    assert.equal(await page.locator("#write").isVisible(), false);
    const link = page.getByRole("link", { name: "make the file on GitHub" }).first();
    assert.equal(await link.getAttribute("href"), "https://github.com/example/site/new/main/content/blog");
    const words = await textOf(page.locator(".app-fallback"));
    assert.match(words, /This page needs JavaScript.*npm run new -- post "A title"/s);
  });
});
