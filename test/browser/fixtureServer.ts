import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { answer } from "./fixtureRecord.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const root = join(import.meta.dirname, "../../dist/web");

/** Serves the built app and the recorded answers on a free port of this machine. */
export function serveFixture(port = 0): Promise<Server> {
  const server = createServer(respond);
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)));
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  response.setHeader(
    "content-security-policy",
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  if (url.pathname.startsWith("/api/v1/")) {
    const found = answer(url);
    response.writeHead(found === null ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(found ?? { error: { code: "not-found", message: "There is nothing under this id." } }));
    return;
  }
  const path = extname(url.pathname) === "" ? "/index.html" : url.pathname;
  const body = await readFile(join(root, path)).catch(() => null);
  response.writeHead(body === null ? 404 : 200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
  response.end(body ?? "");
}
