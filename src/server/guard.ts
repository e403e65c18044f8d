import type { MiddlewareHandler } from "hono";

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

/**
 * Any web page can reach a loopback port: Host and Origin are checked on every request, and another site's request is refused
 * whatever it asks. Requests that change something need the token that only a page of this server knows.
 */
export const guard =
  (port: () => number, token: string): MiddlewareHandler =>
  async (c, next) => {
    const refuse = (message: string) => {
      for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
      return c.json({ error: { code: "refused", message } }, 403);
    };
    const hosts = ownHosts(port());
    if (!hosts.has((c.req.header("host") ?? "").toLowerCase()))
      return refuse("This server answers only under its own address on this machine.");
    const origin = c.req.header("origin");
    if (origin !== undefined && ![...hosts].some((h) => origin.toLowerCase() === `http://${h}`))
      return refuse("Another site's page may not ask this server.");
    const site = c.req.header("sec-fetch-site");
    if (site === "cross-site" || (site === "same-site" && c.req.path.startsWith("/api/"))) {
      // Following a link to the app is fine; anything else from another site is not.
      const visit = c.req.method === "GET" && c.req.header("sec-fetch-mode") === "navigate" && !c.req.path.startsWith("/api/");
      if (!visit) return refuse("Another site's page may not ask this server.");
    }
    if (!["GET", "HEAD"].includes(c.req.method)) {
      if (c.req.header("x-chancery-token") !== token)
        return refuse("This needs the token of a page that this server gave out; reload the page.");
    }
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
    return undefined;
  };
