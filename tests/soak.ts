/*
 * npm run soak: some hundred saves (SAVES=300), half of them broken, while a browser watches the preview. Each good
 * save must show by itself; the preview's memory must stay level.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "./helpers/browser.ts";
import { gardeners } from "./helpers/community.ts";
import { payload } from "./helpers/hostile.ts";
import { startPreview } from "./helpers/preview.ts";
import { makeProject } from "./helpers/project.ts";
import { randomFrom, seedFrom } from "./helpers/random.ts";

const saves = Number(process.env.SAVES ?? 300);
const seed = seedFrom(process.env.SEED);
console.log(`SEED=${seed} SAVES=${saves} npm run soak repeats this run.`);
const random = randomFrom(seed);

const project = makeProject(gardeners);
const watched = "content/blog/beans.md";
const post = (words: string) =>
  `---\ntitle: Beans\ndate: 2026-03-04\nauthor: Rosa Field\ntags: [Beans]\n---\n\n${words}\n`;

/** Ways in which a save goes wrong; each is put right again before the next. */
const breaks: readonly ((count: number) => void)[] = [
  () => project.write({ [watched]: "---\ntitle: [Never closed\n---\n\nWords.\n" }),
  () => project.write({ [watched]: "" }),
  () => project.write({ [watched]: post(payload.repeat(50)) }),
  () => project.remove(watched),
  () => writeFileSync(join(project.root, watched), Buffer.from([0x2d, 0xff, 0xfe, 0x00])),
  () => project.write({ "content/site.yaml": "name: [Never closed\n" }),
  () => project.write({ "content/redirects.yaml": "- - : [\n" }),
  (count) =>
    project.write({
      [`content/blog/extra-${count}.md`]: "---\ntitle: Beans\nslug: beans\ndate: 2026-03-04\n---\n",
    }),
  (count) =>
    project.write({ [`content/pages/page-${count}.md`]: `---\ntitle: Page ${count}\n---\n\nWords.\n` }),
];

/** How much memory a process holds, in megabytes. */
function memoryOf(pid: number): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
}

const preview = await startPreview(project);
const browser = await openBrowser();
const page = await browser.newPage();
await page.goto(`${preview.url}/blog/beans/`);
const memory: number[] = [];
const times: number[] = [];
for (let count = 1; count <= saves; count += 2) {
  breaks[Math.floor(random() * breaks.length)]?.(count);
  if (random() < 0.5) await page.waitForTimeout(random() * 200);
  for (const path of ["content/blog", "content/pages"])
    for (const name of project.list(path).filter((file) => /^(?:extra|page)-/.test(file)))
      if (random() < 0.5 || name.startsWith("extra")) project.remove(`${path}/${name}`);
  for (const path of ["content/site.yaml", "content/redirects.yaml"])
    project.write({ [path]: gardeners[path] ?? "" });
  const started = performance.now();
  project.write({ [watched]: post(`This is save ${count}.`) });
  try {
    await page.getByText(`This is save ${count}.`).waitFor({ timeout: 60_000 });
  } catch (error) {
    console.error(`Save ${count} does not show. The preview said:\n${preview.said().slice(-2000)}`);
    console.error(`It answers: ${(await preview.get("/blog/beans/")).html.match(/This is save \d+/)?.[0]}`);
    throw error;
  }
  times.push(performance.now() - started);
  memory.push(memoryOf(preview.process.pid ?? 0));
}
await browser.close();
const { code, took } = await preview.stop();

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const third = Math.max(1, Math.floor(memory.length / 3));
const [middle, last] = [mean(memory.slice(third, 2 * third)), mean(memory.slice(-third))];
const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
console.log(`${saves} saves; a good one showed in the browser after ${median.toFixed(0)} ms (median).`);
console.log(`Memory: ${middle.toFixed(0)} MB in the middle third, ${last.toFixed(0)} MB in the last.`);
console.log(`Ended with ${code} after ${took.toFixed(0)} ms.`);
// A tenth and a little: what the collector leaves lying differs from one moment to the next.
if (last > middle * 1.1 + 20 || code !== 0) {
  console.error("The memory grows from save to save, or the preview did not end well.");
  process.exitCode = 1;
}
