/** Every answer that is no success: Problem Details of RFC 9457, with the code that stays. */
import { STATUS_CODES } from "node:http";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ErrorAnswer } from "./api.ts";

export const PROBLEM = "application/problem+json";

/** `error` says the same as `code` and `detail`: it was there first, and stays for those who read it. */
export const refusal = (c: Context, status: ContentfulStatusCode, code: string, message: string): Response => {
  const body: ErrorAnswer = {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail: message,
    instance: c.req.path,
    code,
    error: { code, message },
  };
  return c.body(JSON.stringify(body), status, { "content-type": PROBLEM });
};
