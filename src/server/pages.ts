import { existsSync, readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { refusal } from "./refusal.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
};

/** The built app's files by the path they are asked under: nothing else can be named, so no path can climb out. */
const filesOf = (root: string, folder = ""): Map<string, string> => {
  const out = new Map<string, string>();
  if (!existsSync(join(root, folder))) return out;
  for (const name of readdirSync(join(root, folder))) {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) for (const [k, v] of filesOf(root, path)) out.set(k, v);
    else out.set(path, join(root, path));
  }
  return out;
};

const NOT_BUILT =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Chancery</title><p>The web app is not built. In a checkout, <code>npm start</code> builds it. The API answers under /api/v1.</p></html>';

/** Serves the web app; every path that names no file is the app itself, which reads its state from the address. */
export const servePages = (app: OpenAPIHono, root: string, token: string): void => {
  const files = filesOf(root);
  app.get("/*", async (c) => {
    const asked = c.req.path;
    const file = files.get(asked);
    if (file && extname(asked) !== ".html") {
      const body = await readFile(file);
      return c.body(new Uint8Array(body), 200, {
        "content-type": TYPES[extname(asked)] ?? "application/octet-stream",
        "cache-control": asked.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      });
    }
    if (TYPES[extname(asked)] !== undefined) return refusal(c, 404, "not-found", "There is no such file.");
    const index = files.get("/index.html");
    const page = index
      ? (await readFile(index, "utf8")).replace(/(<meta name="chancery-token" content=")("\s*\/?>)/, `$1${token}$2`)
      : NOT_BUILT;
    return c.body(page, 200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  });
};
