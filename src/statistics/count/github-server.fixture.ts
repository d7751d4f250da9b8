import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A repository as GitHub's API shows it. */
export interface ApiRepository {
  readonly id: number;
  readonly created_at: string;
  readonly fork: boolean;
  readonly private: boolean;
  readonly language: string | null;
  readonly license: { readonly name: string } | null;
  readonly owner: { readonly login: string };
}

let id = 0;

/** A repository of an organisation, made in a month (or on a day). */
export function repository(login: string, when: string, more: Partial<ApiRepository> = {}): ApiRepository {
  id += 1;
  const created_at = `${when.length === 7 ? `${when}-15` : when}T12:00:00Z`;
  const usual = { fork: false, private: false, language: "Python", license: { name: "MIT License" } };
  return { id, created_at, ...usual, owner: { login }, ...more };
}

/** What a test makes the server do before it answers as GitHub would; true means that it has answered. */
export type Fault = (request: IncomingMessage, response: ServerResponse, login: string) => boolean;

/** A server that speaks GitHub's language: pages, links, ETags; faults are the test's. */
export class GitHubServer {
  readonly organisations = new Map<string, ApiRepository[]>();
  readonly requests: { readonly url: string; readonly status: number; readonly token: string | undefined }[] =
    [];
  perPage = 100;
  fault: Fault = () => false;
  /** How many requests were being answered at once at most. */
  busiest = 0;
  /** How long an answer takes, in milliseconds. */
  delay = 0;
  #busy = 0;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<GitHubServer> {
    const server = createServer();
    const github = new GitHubServer(server);
    server.on("request", (request, response) => {
      github.#busy += 1;
      github.busiest = Math.max(github.busiest, github.#busy);
      response.on("close", () => {
        github.#busy -= 1;
        const token = request.headers.authorization;
        github.requests.push({ url: request.url ?? "", status: response.statusCode, token });
      });
      setTimeout(() => github.#answer(request, response), github.delay);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return github;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? "/", this.url);
    const login = decodeURIComponent(/^\/orgs\/([^/]+)\/repos$/.exec(url.pathname)?.[1] ?? "");
    if (this.fault(request, response, login)) return;
    const all = this.organisations.get(login.toLowerCase());
    if (!all) {
      json(response, 404, { message: "Not Found" });
      return;
    }
    const page = Number(url.searchParams.get("page") ?? 1);
    const size = Math.min(this.perPage, Number(url.searchParams.get("per_page") ?? 30));
    const shown = all.slice((page - 1) * size, page * size);
    const etag = `W/"${createHash("sha256").update(JSON.stringify(shown)).digest("hex")}"`;
    const headers: Record<string, string> = { etag, "x-ratelimit-remaining": "59" };
    if (page * size < all.length) {
      url.searchParams.set("page", String(page + 1));
      headers.link = `<${url.href}>; rel="next", <${url.href}>; rel="last"`;
    }
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    json(response, 200, shown, headers);
  }
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}
