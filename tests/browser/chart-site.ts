import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import { compile } from "sass";
import { chartDrawer } from "../../src/statistics/built-chart.ts";
import { barePageBody, chartHtml } from "../../src/statistics/component.ts";
import { statistics } from "../../src/statistics/data.fixture.ts";
import { plotlyAssets } from "../../src/statistics/plotly-assets.ts";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
].join("; ");

async function script(entry: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: "esm", write: false });
  return outputFiles[0]?.text ?? "";
}

const page = (title: string, body: string) => `<!doctype html>
<html lang="en-GB" class="nhsuk-template"><head><meta charset="utf-8"><title>${title}</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css"><script type="module" src="/chart.js"></script></head>
<body class="nhsuk-template__body"><script src="/supported.js"></script>${body}</body></html>`;

/** A site of two pages with the statistics chart: in an article (/), and bare (/bare). */
export async function startChartSite(): Promise<{ server: Server; url: string; requests: string[] }> {
  const text = readFileSync("static/open-repositories.csv", "utf8");
  const chart = chartDrawer()(statistics, "statistics");
  const plotly = plotlyAssets();
  const scripts = { view: "/chart-view.js", plotly: plotly.script.path, plotlyStyles: plotly.styles.path };
  const source = { url: "/static/open-repositories.csv", size: text.length, date: "November 2024" };
  const options = { prefix: "/", scripts, source };
  const filler = "<p>Words before and after.</p>".repeat(60);
  const article = `<main class="nhsuk-width-container"><h1>A page</h1>${filler}${chartHtml(chart, options)}<p id="after">After the chart.</p>${filler}</main>`;
  const { css } = compile("tests/browser/pages/chart.scss", {
    loadPaths: ["node_modules", "."],
    quietDeps: true,
  });
  const files = new Map<string, [type: string, body: string | Buffer]>([
    ["/", ["text/html", page("Chart", article)]],
    ["/bare", ["text/html", page("Bare chart", `<main>${barePageBody(chart, options)}</main>`)]],
    ["/page.css", ["text/css", css]],
    ["/supported.js", ["text/javascript", "document.body.classList.add('nhsuk-frontend-supported')"]],
    ["/chart.js", ["text/javascript", await script("src/browser/chart.entry.ts")]],
    ["/chart-view.js", ["text/javascript", await script("src/browser/chart-view.entry.ts")]],
    [plotly.styles.path, ["text/css", plotly.styles.content]],
    [plotly.script.path, ["text/javascript", readFileSync(plotly.script.sourceFile)]],
  ]);
  for (const { path, content } of chart.assets) {
    files.set(path, [path.endsWith(".svg") ? "image/svg+xml" : "application/json", content]);
  }
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    requests.push(path);
    const [type, body] = files.get(path) ?? ["text/plain", ""];
    response.writeHead(files.has(path) ? 200 : 404, { "content-type": `${type}; charset=utf-8` });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}
