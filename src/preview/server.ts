import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Preview } from "./preview.ts";
import { eventsAddress, reloadScript, scriptAddress } from "./reload.ts";

/** What keeps the preview from being served, in a sentence for the terminal. */
export class PortError extends Error {}

export interface PreviewServer {
  /** Tells every page that is seen that there is a newer version. */
  changed(): void;
  close(): void;
}

/** This machine's own addresses, old and new: `localhost` means either. Nobody else sees the preview. */
const hosts = ["127.0.0.1", "::1"];

/** Serves the preview on this machine. A port that is taken is a PortError that says what to type. */
export async function servePreview(preview: Preview, port: number): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    const pathname = (request.url ?? "/").replace(/[?#].*$/s, "");
    const own = pathname.startsWith(preview.prefix) ? pathname.slice(preview.prefix.length - 1) : pathname;
    if (own === eventsAddress) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(`retry: 500\ndata: ${preview.version}\n\n`);
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
      // A browser that goes away in the middle of a message is no fault.
      response.on("error", () => listeners.delete(response));
    } else if (own === scriptAddress) {
      response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" });
      response.end(reloadScript(preview.prefix));
    } else {
      void preview.answer(pathname).then(({ status, headers, body }) => {
        response.writeHead(status, headers);
        response.end(request.method === "HEAD" ? undefined : body);
      });
    }
  };
  const servers: Server[] = [];
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  for (const host of hosts) {
    try {
      servers.push(await listen(respond, port, host));
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      // A machine need not have both kinds of address.
      if (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT") continue;
      close();
      throw new PortError(portSentence(port, code));
    }
  }
  return {
    close,
    changed() {
      for (const response of listeners) response.write(`data: ${preview.version}\n\n`);
    },
  };
}

function listen(
  respond: (request: IncomingMessage, response: ServerResponse) => void,
  port: number,
  host: string,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(respond);
    server.once("error", reject);
    server.listen({ port, host, ipv6Only: host === "::1" }, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}

function portSentence(port: number, code: unknown): string {
  const command =
    process.platform === "win32"
      ? `$env:PORT = "${port + 1}"; npm start`
      : `PORT=${port === 65535 ? 8080 : port + 1} npm start`;
  if (code === "EADDRINUSE") {
    return `Port ${port} is in use, perhaps by another preview. End that one, or type: ${command}`;
  }
  if (code === "EACCES")
    return `Port ${port} may not be used by you. Type: ${command.replace(/\d+/, "8080")}`;
  return `The preview cannot be served at port ${port} (${String(code)}).`;
}
