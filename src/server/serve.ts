import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { serve as listen } from "@hono/node-server";
import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { guard } from "./guard.ts";
import { servePages } from "./pages.ts";
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

export const createApp = (service: Service, port: () => number, token: string, root = webRoot()): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: refuseInvalid as never });
  app.use("*", guard(port, token));
  app.use(
    "*",
    bodyLimit({
      maxSize: 8 * 1024 * 1024,
      onError: (c) => c.json({ error: { code: "too-large", message: "More than 8 MB at once; use chancery ingest." } }, 413),
    }),
  );
  routes(app, service);
  servePages(app, root, token);
  return app;
};

/** Serves on the loopback address only. Without a port given, 4343 or the next free one; port 0 takes any. */
export const serve = async (service: Service, wanted: number | null): Promise<Serving> => {
  const token = randomBytes(24).toString("base64url");
  let port = 0;
  const app = createApp(service, () => port, token);
  const open = (at: number): Promise<{ close: () => Promise<void> }> =>
    new Promise((resolve, reject) => {
      const server = listen({ fetch: app.fetch, port: at, hostname: "127.0.0.1" }, (info: AddressInfo) => {
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
  const first = wanted ?? 4343;
  for (let at = first; ; at++) {
    try {
      const { close } = await open(at);
      return { port, address: `http://127.0.0.1:${port}/`, close };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || wanted !== null || at > first + 50) throw error;
    }
  }
};
