import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { serve as listen } from "@hono/node-server";
import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { type Access, access } from "./access/access.ts";
import type { Audit } from "./access/audit.ts";
import type { Users } from "./access/users.ts";
import { guard, ownHosts } from "./guard.ts";
import { mcpOverHttp } from "./mcp/server.ts";
import { servePages } from "./pages.ts";
import { refusal } from "./refusal.ts";
import { refuseInvalid } from "./refuse.ts";
import { routes } from "./routes.ts";
import type { Service } from "./service.ts";

/** Where the built web app lies, in the checkout and in the published package. */
const webRoot = (): string =>
  fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "../../dist/web" : "../web", import.meta.url));

export interface Serving {
  readonly port: number;
  readonly address: string;
  /** Lets requests in hand finish, then stops. */
  readonly close: () => Promise<void>;
}

/** Where and for whom. */
export interface ServeOptions {
  /** null: 4343 or the next free one; 0: any. */
  readonly port: number | null;
  /** The address to listen on; this machine's own if not given. */
  readonly host?: string;
  /** Names under which others reach it ("record.example.org"), beside the loopback ones. */
  readonly names?: readonly string[];
  /** Who may ask; null for whoever is on this machine. */
  readonly users?: Users | null;
  readonly audit?: Audit | null;
}

const LOOPBACK = "127.0.0.1";

/** A name is spoken to with its port, or without one where a proxy stands before the server. */
const hostsOf = (port: number, names: readonly string[]): ReadonlySet<string> =>
  new Set([...ownHosts(port), ...names.flatMap((n) => [n.toLowerCase(), `${n.toLowerCase()}:${port}`])]);

export const createApp = (
  service: Service,
  options: { readonly hosts: () => ReadonlySet<string>; readonly token: string; readonly access: Access },
  root = webRoot(),
): { readonly app: OpenAPIHono; readonly close: () => Promise<void> } => {
  const app = new OpenAPIHono({ defaultHook: refuseInvalid as never });
  app.use("*", guard(options.hosts, options.token));
  app.use(
    "*",
    bodyLimit({
      maxSize: 8 * 1024 * 1024,
      onError: (c) => refusal(c, 413, "too-large", "More than 8 MB at once; use chancery ingest."),
    }),
  );
  app.use("*", access(options.access));
  const mcp = mcpOverHttp(service);
  app.all("/mcp", (c) => mcp(c.req.raw));
  const close = routes(app, service);
  servePages(app, root, options.token);
  return { app, close };
};

/** Serves on the loopback address, or where `host` says. */
export const serve = async (service: Service, options: ServeOptions): Promise<Serving> => {
  const token = randomBytes(24).toString("base64url");
  const host = options.host ?? LOOPBACK;
  let port = 0;
  const { app, close: closePast } = createApp(service, {
    hosts: () => hostsOf(port, options.names ?? []),
    token,
    access: { users: options.users ?? null, audit: options.audit ?? null },
  });
  const open = (at: number): Promise<{ close: () => Promise<void> }> =>
    new Promise((resolve, reject) => {
      const server = listen({ fetch: app.fetch, port: at, hostname: host }, (info: AddressInfo) => {
        port = info.port;
        resolve({
          close: () =>
            new Promise((done) => {
              server.close(() => done());
              (server as { closeIdleConnections?: () => void }).closeIdleConnections?.();
            }),
        });
      });
      server.on("error", reject);
    });
  const first = options.port ?? 4343;
  for (let at = first; ; at++) {
    try {
      const { close } = await open(at);
      const address = `http://${host.includes(":") ? `[${host}]` : host}:${port}/`;
      return { port, address, close: async () => close().then(closePast) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || options.port !== null || at > first + 50) throw error;
    }
  }
};
