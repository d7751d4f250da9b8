import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { listFiles, makeProject, type Project } from "./project.ts";
import { sharedSite } from "./shared-site.ts";

/** The shipped site in a project of its own, and its pages as they are built once for all test files: not to be written to. */
export async function builtSite(): Promise<Project & { readonly site: string }> {
  return { ...makeProject({}, { shipped: true }), site: await sharedSite() };
}

/** The file that a host like GitHub Pages answers a path with: `x`, `x.html` or `x/index.html`. */
export function answer(site: string, path: string): string | undefined {
  const plain = decodeURIComponent(path).replace(/^\//, "");
  const tries =
    plain === "" || plain.endsWith("/")
      ? [`${plain}index.html`]
      : [plain, `${plain}.html`, `${plain}/index.html`];
  return tries.find((file) => existsSync(join(site, file)) && statSync(join(site, file)).isFile());
}

/** The addresses of a site's pages, without those that only send a reader on. */
export function pageAddresses(site: string): string[] {
  return listFiles(site)
    .filter((file) => file.endsWith(".html"))
    .filter((file) => !readFileSync(join(site, file), "utf8").includes('http-equiv="refresh"'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".xml": "application/xml",
  ".csv": "text/csv",
};

/** Serves a built site as a host like GitHub Pages does; close it when the test is over. */
export async function serveSite(site: string): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").replace(/[?#].*$/, "");
    const file = answer(site, path);
    response.statusCode = file === undefined ? 404 : 200;
    const served = file ?? "404.html";
    response.setHeader("content-type", types[extname(served)] ?? "application/octet-stream");
    response.end(existsSync(join(site, served)) ? readFileSync(join(site, served)) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
