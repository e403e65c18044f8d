/** Access of a record that is served to others: users with roles, limits of rate, and a trail of changes. */
import { createHash } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { refusal } from "../refusal.ts";
import type { Audit } from "./audit.ts";
import { Limit } from "./limit.ts";
import type { User, Users } from "./users.ts";

export interface Access {
  /** null: only this machine is served, and everybody on it may edit. */
  readonly users: Users | null;
  readonly audit: Audit | null;
}

/** Requests a second and at once for each user; a page asks for a dozen things. */
const PER_SECOND = 50;
const BURST = 400;
/** Wrong tokens a minute from one address. */
const WRONG_PER_SECOND = 10 / 60;
const WRONG_BURST = 10;

export const LOCAL: User = { name: "local", role: "edit" };

/** The token of a request: a bearer's, or the password of a browser's dialog. */
const tokenOf = (c: Context): string | null => {
  const header = c.req.header("authorization") ?? "";
  const bearer = /^Bearer ([\w.~+/=-]{1,200})$/i.exec(header)?.[1];
  if (bearer) return bearer;
  const basic = /^Basic ([\w+/=-]{1,400})$/i.exec(header)?.[1];
  if (!basic) return null;
  const pair = Buffer.from(basic, "base64").toString("utf8");
  return pair.slice(pair.indexOf(":") + 1) || null;
};

/** Who decides: the user whose token it is; on this machine, whoever they say they are. */
export const authorOf = (c: Context, said: string): string => {
  const user = c.get("user") as User | undefined;
  return user === undefined || user === LOCAL ? said : user.name;
};

/** Not sent by a browser on its own: whoever sends it means it. */
export const isBearer = (c: Context): boolean => /^Bearer /i.test(c.req.header("authorization") ?? "");

/** Asks that leave the record as it is although they are no GET. */
const READS: ReadonlySet<string> = new Set(["/mcp", "/api/v1/read", "/api/v1/inbox/read"]);
export const changes = (c: Context): boolean => !["GET", "HEAD"].includes(c.req.method) && !READS.has(c.req.path);

const addressOf = (c: Context): string =>
  (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ?? "unknown";

const wait = (c: Context, seconds: number): Response => {
  c.header("retry-after", String(seconds));
  return refusal(c, 429, "too-many", `Too many requests; ask again in ${seconds} s.`);
};

const unknown = (c: Context): Response => {
  c.header("www-authenticate", 'Basic realm="Chancery", charset="UTF-8"');
  return refusal(c, 401, "unknown-user", "Give a token: as a bearer's, or as the password in the browser's dialog.");
};

const digestOf = async (c: Context): Promise<string> =>
  createHash("sha256")
    .update(new Uint8Array(await c.req.raw.clone().arrayBuffer()))
    .digest("hex");

/** Says who asks (`user` in the context), refuses whom it does not know, slows down whom it must, writes down who changes. */
export const access = ({ users, audit }: Access): MiddlewareHandler => {
  const pace = new Limit(PER_SECOND, BURST);
  const wrong = new Limit(WRONG_PER_SECOND, WRONG_BURST);
  const userOf = (c: Context): User | Response => {
    if (!users) return LOCAL;
    const address = addressOf(c);
    if (wrong.empty(address)) return wait(c, Math.ceil(1 / WRONG_PER_SECOND));
    const token = tokenOf(c);
    const user = token === null ? null : users.byToken(token);
    if (user) return user;
    if (token !== null) wrong.take(address);
    return unknown(c);
  };
  return async (c, next) => {
    const user = userOf(c);
    if (user instanceof Response) return user;
    if (users) {
      const seconds = pace.take(user.name);
      if (seconds > 0) return wait(c, seconds);
    }
    c.set("user", user);
    if (!changes(c)) return next();
    if (user.role !== "edit") return refusal(c, 403, "read-only", "Your token reads; corrections need one that edits.");
    const body = audit ? await digestOf(c) : "";
    await next();
    audit?.({
      at: new Date().toISOString(),
      user: user.name,
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      body,
    });
    return undefined;
  };
};
