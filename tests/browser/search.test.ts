import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "../helpers/browser.ts";
import { serveSite } from "../helpers/built-site.ts";
import { makeProject } from "../helpers/project.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const post = (title: string, date: string, tags: string, body: string) =>
  `---\ntitle: ${title}\ndate: ${date}\ntags: ${tags}\nauthor: Ada Example\n---\n\n${body}\n`;

const attack = `"<img src=x onerror=alert(1)> & <b>friends</b>"`;

/** A small community of the test's own. */
const content: Record<string, string> = {
  "content/site.yaml":
    "name: Ward Coders\ndescription: People who code on wards.\nurl: https://example.org\nnavigation:\n  - title: Blog\n    url: /blog/\n",
  "content/synonyms.yaml": "- [A&E, accident and emergency, emergency department]\n",
  "content/blog/waiting.md": post(
    "Waiting times",
    "2021-03-01",
    "pandas, charts",
    "Before.\n\n## Where we work\n\nIn the emergency department, with notebooks.",
  ),
  "content/blog/attack.md": post(
    attack,
    "2022-05-01",
    "charts",
    "Markup in a title: `<script>alert(2)</script>` stays text. Notebooks too.",
  ),
  "content/pages/about.md": "---\ntitle: About notebooks\nslug: about\n---\n\nWhat we do with notebooks.\n",
  "content/pages/privacy.md":
    "---\ntitle: Privacy\nslug: privacy\nshow: [board]\n---\n\nThis website does not:\n\n- set cookies\n- follow you\n- load scripts or fonts\n\nSo there is no banner.\n",
  "content/people/ada.md": "---\nname: Grace Sample\nboard: true\nboardRole: Co-founder\n---\n",
  "static/open-repositories.csv":
    "organisation,month,open_repositories,top_language,top_licence\nWards,2021-02,2,C#,Apache License 2.0\n",
  "content/roles/editor.md":
    "---\ntitle: Editor\nsummary: You edit notebooks.\ntime: 1 hour a month\nresponsibilities:\n  - Reads drafts.\n---\n\nEdits.\n",
  "content/events/meet.md":
    "---\ntitle: Notebook meeting\nstart: 2022-09-01 12:00\nsummary: We meet.\n---\n\nBring your notebooks.\n",
  "board_notes/2022-02-03_notes.md":
    "# Board meeting\n\n**Agenda**\n\n1. **Notebooks**\n\n```\nWe talked about them.\n```\n",
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `content/blog/tip-${index}.md`,
      post(`Tip ${index}`, `2020-01-${10 + index}`, "tips", "A tip about dataframes."),
    ]),
  ),
};

describe("the search, in a browser", () => {
  let browser: Browser;
  let context: BrowserContext;
  let server: { url: string; close(): void };

  before(async () => {
    const project = makeProject(content);
    const { code, stderr } = await project.run("build");
    assert.equal(code, 0, stderr);
    server = await serveSite(`${project.root}/_site`);
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a page; notes what it asked for, and fails at the end of the test where it said anything. */
  async function open(address: string, options?: Parameters<Browser["newContext"]>[0]) {
    const inside = options ? await browser.newContext(options) : context;
    const page = await inside.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("dialog", (dialog) => said.push(`dialog: ${dialog.message()}`));
    page.on("request", (request) => asked.push(request.url().slice(server.url.length)));
    await page.goto(server.url + address, { waitUntil: "load" });
    const close = async () => {
      await (options ? inside : page).close();
      assert.deepEqual(said, []);
    };
    return { page, asked, close };
  }
  const titles = (page: Page) => page.locator(".app-results__title").allTextContents();
  const status = (page: Page) => page.locator("[data-app-status]").textContent();
  /** Waits until the page says what it found. */
  const answered = async (page: Page, words: string | RegExp) => {
    await page.locator("[data-app-status]").filter({ hasText: words }).waitFor();
  };
  const active = (page: Page) =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute("aria-activedescendant");
      return id ? document.getElementById(id)?.firstElementChild?.textContent : null;
    });
  const shutAxe = async (page: Page) => {
    const { violations } = (await page.evaluate(`${axe};axe.run()`)) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  };

  test("nothing of it is loaded before a reader goes to the box", async () => {
    const { page, asked, close } = await open("/about/");
    assert.deepEqual(
      asked.filter((url) => url.includes("search")),
      [],
    );
    await page.focus("#search-field");
    await page.waitForResponse((response) => response.url().endsWith("/search/index.json"));
    await close();
  });

  test("suggestions come while one types, and the keyboard goes through them", async () => {
    const { page, close } = await open("/about/");
    const box = page.locator("#search-field");
    await box.focus();
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
    await page.keyboard.type("noteb");
    const list = page.getByRole("listbox", { name: "Suggestions" });
    // Not the list that is there for the first letters, which may stand a moment longer.
    await list.getByRole("option").first().filter({ hasText: "Notebook meeting" }).waitFor();
    const count = await list.getByRole("option").count();
    assert.equal(count, 6);
    assert.equal(await box.getAttribute("aria-expanded"), "true");
    assert.match(
      (await page.locator(".app-suggestions [role=status]").textContent()) ?? "",
      /^6 suggestions\./,
    );
    assert.equal(await active(page), null);

    await page.keyboard.press("ArrowDown");
    assert.equal(await active(page), "Notebook meeting");
    await page.keyboard.press("ArrowUp");
    assert.equal(await active(page), null, "up from the first is the text again");
    await page.keyboard.press("ArrowUp");
    assert.equal(
      await active(page),
      await list.getByRole("option").last().locator("span").first().textContent(),
    );
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    assert.equal(await active(page), "Notebook meeting", "down from the last goes round");
    await page.keyboard.press("Home");
    assert.equal(await active(page), null, "Home goes back to the text");
    assert.equal(await box.evaluate((input: HTMLInputElement) => input.selectionStart), 0);
    await page.keyboard.press("End");
    assert.equal(await box.evaluate((input: HTMLInputElement) => input.selectionStart), 5);
    assert.deepEqual(await shutAxe(page).catch(String), [], "axe finds nothing with the list open");

    await page.keyboard.press("Escape");
    assert.equal(await list.isVisible(), false);
    assert.equal(await box.getAttribute("aria-expanded"), "false");
    assert.equal(await box.inputValue(), "noteb", "Escape closes the list and keeps the words");
    await page.keyboard.press("ArrowDown");
    await list.waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${server.url}/events/meet/`);
    await close();
  });

  test("Enter without a suggestion goes to the results", async () => {
    const { page, close } = await open("/about/");
    await page.fill("#search-field", "noteb");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${server.url}/search/?q=noteb`);
    await answered(page, "6 results for “noteb”.");
    await close();
  });

  test("a list goes when the box is left", async () => {
    const { page, close } = await open("/about/");
    await page.focus("#search-field");
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
    await page.keyboard.type("noteb");
    await page.getByRole("listbox").waitFor();
    await page.keyboard.press("Tab");
    await page.getByRole("listbox").waitFor({ state: "hidden" });
    await close();
  });

  test("a result says what it is, when, about what, and where the words stand", async () => {
    const { page, close } = await open("/search/?q=A%26E");
    await answered(page, "1 result for “A&E”.");
    assert.equal(await page.title(), "“A&E” – Search – Ward Coders");
    const result = page.locator(".app-results__item");
    assert.equal(await result.locator(".app-meta").textContent(), "Blog post1 March 2021");
    assert.equal(await result.locator("mark").first().textContent(), "emergency department");
    assert.deepEqual(await result.locator(".app-tags a").allTextContents(), ["pandas", "charts"]);
    const place = result.getByRole("link", { name: "Where we work" });
    await place.click();
    await page.waitForURL(`${server.url}/blog/waiting/#where-we-work`);
    await close();
  });

  test("filters narrow the results, stand in the address, and go with the back button", async () => {
    const { page, close } = await open("/search/?q=notebooks");
    await answered(page, /^6 results/);
    await page.getByText("Filter and sort").click();
    await page.getByLabel("Events").check();
    await answered(page, "1 result for “notebooks” in Events.");
    assert.deepEqual(await titles(page), ["Notebook meeting"]);
    await page.getByLabel("Board notes").check();
    await answered(page, "2 results for “notebooks” in Events, Board notes.");
    assert.equal(new URL(page.url()).search, "?q=notebooks&kind=event&kind=board-note");
    await page.getByLabel("Year").selectOption("2021");
    await answered(page, "No results for “notebooks” in Events, Board notes, 2021.");
    await page.getByRole("button", { name: "Remove the filters (6 results)" }).click();
    await answered(page, "6 results for “notebooks”.");
    await page.goBack();
    await answered(page, /^No results/);
    assert.equal(await page.getByLabel("Year").inputValue(), "2021");
    await page.goBack();
    await answered(page, /^2 results/);
    assert.equal(await page.getByLabel("Year").inputValue(), "");
    await page.reload();
    await answered(page, /^2 results/);
    assert.equal(await page.getByLabel("Events").isChecked(), true);
    await close();
  });

  test("a tag filters, and the newest can come first", async () => {
    const { page, close } = await open("/search/?q=notebooks&tag=charts&sort=newest");
    await answered(page, "2 results for “notebooks” in charts.");
    assert.deepEqual(await titles(page), ["<img src=x onerror=alert(1)> & <b>friends</b>", "Waiting times"]);
    await close();
  });

  test("more results are shown on request, the focus goes to the first of them, and the address keeps them", async () => {
    const { page, close } = await open("/search/?q=tip");
    await answered(page, "12 results for “tip”, 10 shown.");
    await page.getByRole("button", { name: "Show 2 more results" }).click();
    await answered(page, "12 results for “tip”.");
    assert.equal((await titles(page)).length, 12);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), (await titles(page))[10]);
    assert.equal(new URL(page.url()).search, "?q=tip&shown=20");
    await close();
  });

  test("a typing error is put right, and said", async () => {
    const { page, close } = await open("/search/?q=notbooks");
    await answered(page, "No page has “notbooks”. 6 results for “notebooks”.");
    await close();
  });

  test("what stands in the statistics and in a page's lists is found, with what opens the list", async () => {
    for (const [words, title, snippet] of [
      [
        "C#",
        "Open-source statistics",
        "…That is 2 more in twelve months. The first is from February 2021, by Wards. C# is the top language of 1 organisation, and Apache License 2.0 the top licence of 1 organisation.",
      ],
      ["co-founder", "Privacy", "Grace Sample, Co-founder"],
      [
        "fonts",
        "Privacy",
        "This website does not: set cookies; follow you; load scripts or fonts. So there is no banner.",
      ],
    ] as const) {
      const { page, close } = await open(`/search/?q=${encodeURIComponent(words)}`);
      await answered(page, `1 result for “${words}”.`);
      assert.deepEqual(await titles(page), [title]);
      assert.equal(await page.locator(".app-results__words").textContent(), snippet);
      await close();
    }
  });

  test("a word far from all others is not taken for one of them", async () => {
    const { page, close } = await open("/search/?q=waitress");
    await answered(page, "No results for “waitress”.");
    await close();
  });

  test("where nothing is found, the page helps", async () => {
    const { page, close } = await open("/search/?q=zzzzqqqq");
    await answered(page, "No results for “zzzzqqqq”.");
    await page.getByRole("heading", { name: "What you can try" }).waitFor();
    for (const name of ["tips", "charts", "the site map", "all tags", "posts by year"]) {
      assert.equal(await page.locator("main").getByRole("link", { name, exact: true }).count(), 1, name);
    }
    await close();
  });

  test("any input is safe", async () => {
    const inputs = [
      "<img src=x onerror=alert(1)>",
      '"><script>alert(1)</script>',
      "(.*)+$[",
      "\\ % ' \" `",
      "__proto__ constructor",
      "a".repeat(10_000),
      "notebooks ".repeat(1_000),
    ];
    for (const input of inputs) {
      const { page, close } = await open(`/search/?q=${encodeURIComponent(input.slice(0, 7000))}`);
      await answered(page, /result|page/);
      assert.equal(await page.locator("main img, main script, main b").count(), 0, input);
      await close();
    }
  });

  test("an empty search asks for nothing and says nothing", async () => {
    const { page, asked, close } = await open("/search/?q=%20%20");
    assert.equal(await status(page), "");
    assert.deepEqual(
      asked.filter((url) => url.endsWith(".json")),
      [],
    );
    await close();
  });

  test("without JavaScript the page offers the other ways, and no form", async () => {
    const { page, close } = await open("/search/?q=tip", { javaScriptEnabled: false });
    assert.equal(await page.locator("#search-words").isVisible(), false);
    assert.equal(await page.locator("main .app-fallback").isVisible(), true);
    for (const name of ["the site map", "all tags", "posts by year"]) {
      assert.equal(await page.locator("main").getByRole("link", { name }).isVisible(), true);
    }
    await close();
  });

  test("where the index cannot be had, the page says so", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route("**/search/*.json", (route) => route.abort());
    await page.goto(`${server.url}/search/?q=tip`);
    await answered(page, /^The search could not be loaded\./);
    await context.close();
  });

  test("what was searched for has both of the browser's colours for marks where colours are forced", async () => {
    const { page, close } = await open("/search/?q=notebooks", {
      forcedColors: "active",
      colorScheme: "dark",
    });
    await answered(page, /^6 results/);
    await page.focus("#search-field");
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
    await page.keyboard.type("noteb");
    await page.locator(".app-suggestions mark").first().waitFor();
    for (const selector of [".app-results mark", ".app-suggestions mark"]) {
      const colours = await page
        .locator(selector)
        .first()
        .evaluate((mark) => {
          const expected = document.createElement("mark");
          document.body.append(expected);
          const both = [mark, expected].map((each) => {
            const { color, backgroundColor } = getComputedStyle(each);
            return `${color} on ${backgroundColor}`;
          });
          expected.remove();
          return both;
        });
      assert.equal(colours[0], colours[1], selector);
    }
    await close();
  });

  for (const [width, colours] of [
    [320, "none"],
    [768, "active"],
    [1280, "none"],
  ] as const) {
    test(`axe finds nothing at ${width} pixels, and nothing has to be scrolled sideways`, async () => {
      const { page, close } = await open("/search/?q=notebooks", {
        viewport: { width, height: 800 },
        forcedColors: colours,
        bypassCSP: true,
      });
      await answered(page, /^6 results/);
      await page.getByText("Filter and sort").click();
      assert.deepEqual(await shutAxe(page), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      await close();
    });
  }
});

describe("the search below a sub-path", () => {
  test("suggestions and results lead to pages of the sub-path", async () => {
    const project = makeProject(content);
    const { code, stderr } = await project.run("build", [], { PATH_PREFIX: "/x/" });
    assert.equal(code, 0, stderr);
    const server = await serveSite(`${project.root}/_site`);
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      // The host that the tests have serves the site at its root: what is asked for below /x/ is found there.
      await page.route(`${server.url}/x/**`, async (route) => {
        const response = await route.fetch({ url: route.request().url().replace("/x/", "/") });
        await route.fulfill({ response });
      });
      await page.goto(`${server.url}/x/search/?q=A%26E`);
      const link = page.getByRole("link", { name: "Waiting times" });
      assert.equal(await link.getAttribute("href"), `${server.url}/x/blog/waiting/`);
      await page.fill("#search-field", "waiting");
      await page.locator(".app-suggestions__option").first().click();
      await page.waitForURL(`${server.url}/x/blog/waiting/`);
    } finally {
      await browser.close();
      server.close();
    }
  });
});

describe("the index in a build", () => {
  test("it is kept while nothing changes, is left out of a build of pages only, and is the same each time", async () => {
    const project = makeProject(content);
    const build = async (...args: string[]) => {
      const { code, stderr } = await project.run("build", args);
      assert.equal(code, 0, stderr);
      return project.list("_site/search").map((path) => [path, project.read(`_site/search/${path}`)]);
    };
    const first = await build();
    assert.ok(first.length > 4);
    const kept = () => project.read(".cache/search/index").split("\n").slice(1).join("\n");
    const index = kept();
    const written = () => statSync(join(project.root, ".cache/search/index")).mtimeMs;
    const before = written();
    assert.deepEqual(await build(), first);
    assert.equal(written(), before, "it is not made again");
    project.remove(".cache/search");
    assert.deepEqual(await build(), first);
    assert.equal(kept(), index);
    project.write({ ".cache/search/index": project.read(".cache/search/index").slice(0, -9) });
    assert.deepEqual(await build(), first, "what was cut short is made again");
    assert.deepEqual(
      (await build("--only=pages")).map(([path]) => path),
      ["index.html"],
    );
  });
});
