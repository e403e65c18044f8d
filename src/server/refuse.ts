/** What is told to who asked wrongly. */
import type { Context } from "hono";
import type { ErrorAnswer } from "./api.ts";
import { refusal } from "./refusal.ts";

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string | undefined;
  readonly keys?: readonly string[] | undefined;
}

/** The codes that stand for a parameter; others are `bad-` and its name. */
const CODES: Readonly<Record<string, string>> = { from: "bad-date", to: "bad-date", day: "bad-date", since: "bad-date" };

const asError = (issue: Issue | undefined, given: unknown): ErrorAnswer["error"] => {
  if (issue?.code === "unrecognized_keys" && issue.keys?.[0] !== undefined)
    return { code: "unknown-parameter", message: `${issue.keys[0].slice(0, 80)} ${issue.message}.` };
  const name = String(issue?.path[0] ?? "request");
  const value = typeof given === "object" && given !== null ? (given as Record<string, unknown>)[name] : undefined;
  // What the schema says of something that is not there tells the type of nothing.
  const wanted = issue && !issue.message.startsWith("Invalid input") ? `: ${issue.message}` : "";
  if (value === undefined) return { code: "missing", message: `Give ${name}${wanted}.` };
  const shown = (Array.isArray(value) ? value.join(", ") : String(value)).slice(0, 80);
  return { code: CODES[name] ?? `bad-${name}`, message: `${name}=${shown}: ${issue?.message ?? "not understood"}.` };
};

/** A question that does not fit its schema: the first thing wrong, by name. */
export const refuseInvalid = (
  result: { readonly success: boolean; readonly target: string; readonly error?: unknown },
  c: Context,
): Response | undefined => {
  if (result.success) return undefined;
  const { issues } = result.error as { issues: readonly Issue[] };
  const given =
    result.target === "query"
      ? { ...c.req.query() }
      : result.target === "param"
        ? c.req.param()
        : {
            body: true,
            ...(issues[0] ? { [String(issues[0].path[0])]: issues[0].code === "invalid_type" ? undefined : "…" } : {}),
          };
  const { code, message } = asError(issues[0], given);
  return refusal(c, 400, code, message);
};
