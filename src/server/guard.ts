import type { Context, MiddlewareHandler } from "hono";
import { isBearer } from "./access/access.ts";
import { refusal } from "./refusal.ts";

/** Everything a page of this server may do: load its own files, ask its own API; no frame, no form, no other host. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
};

/** The names under which this server may be spoken to: another name means a page rebound its own to this address. */
export const ownHosts = (port: number): ReadonlySet<string> =>
  new Set([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]);

/** Asked by programs of this machine, that have no page to take the token from. It changes nothing, and no page of another site gets here. */
const WITHOUT_TOKEN: ReadonlySet<string> = new Set(["/mcp"]);

const ofAnotherSite = (c: Context, hosts: ReadonlySet<string>): boolean => {
  const origin = c.req.header("origin")?.toLowerCase();
  if (origin !== undefined && ![...hosts].some((h) => origin === `http://${h}` || origin === `https://${h}`)) return true;
  const site = c.req.header("sec-fetch-site");
  const asksApi = c.req.path.startsWith("/api/") || c.req.path === "/mcp";
  if (site !== "cross-site" && !(site === "same-site" && asksApi)) return false;
  // Following a link to the app is fine; anything else from another site is not.
  return !(c.req.method === "GET" && c.req.header("sec-fetch-mode") === "navigate" && !asksApi);
};

/**
 * Any web page can reach a loopback port: Host and Origin are checked on every request, and another site's request is refused
 * whatever it asks. Requests that change something need the token that only a page of this server knows, or a bearer's, which no
 * browser sends on its own.
 */
export const guard =
  (hosts: () => ReadonlySet<string>, token: string): MiddlewareHandler =>
  async (c, next) => {
    const refuse = (message: string) => {
      for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
      return refusal(c, 403, "refused", message);
    };
    const own = hosts();
    if (!own.has((c.req.header("host") ?? "").toLowerCase())) return refuse("This server answers only under its own address.");
    if (ofAnotherSite(c, own)) return refuse("Another site's page may not ask this server.");
    const needsToken = !["GET", "HEAD"].includes(c.req.method) && !WITHOUT_TOKEN.has(c.req.path) && !isBearer(c);
    if (needsToken && c.req.header("x-chancery-token") !== token)
      return refuse("This needs the token of a page that this server gave out; reload the page.");
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
    return undefined;
  };
