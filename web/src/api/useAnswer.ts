import { useEffect, useState } from "react";
import { askedOn, knownOn } from "../route/knownOn.ts";
import { useAddress } from "../route/navigation.ts";
import { ApiError, ask } from "./client.ts";

/** Where a question to the API stands. While a new answer is on its way the last one stays, marked `stale`. */
export type Answer<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: ApiError; readonly retry: () => void }
  | { readonly state: "ready"; readonly value: T; readonly stale: boolean };

/** Answers already given, so that "back" shows a page at once and at the same scroll position. Bounded: the oldest goes first. */
const KEPT = 40;
const kept = new Map<string, unknown>();

function keep(path: string, value: unknown): void {
  kept.delete(path);
  kept.set(path, value);
  const oldest = kept.keys().next();
  if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
}

interface Asked<T> {
  readonly path: string;
  readonly value: T | undefined;
  readonly error: ApiError | null;
}

/**
 * The API's answer for a path, of the day that the address names; null asks nothing. A kept answer is shown at once and asked for anew behind it. Another `round` asks again:
 * something was changed.
 */
export function useAnswer<T>(question: string | null, round = 0): Answer<T> {
  const day = knownOn(useAddress());
  const path = question === null ? null : askedOn(question, day);
  const [asked, setAsked] = useState<Asked<T> | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (path === null) return;
    // Read so that a retry, and a change, ask again.
    void [attempt, round];
    const abort = new AbortController();
    ask<T>(path, abort.signal).then(
      (value) => {
        keep(path, value);
        if (!abort.signal.aborted) setAsked({ path, value, error: null });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setAsked({ path, value: undefined, error: asApiError(error) });
      },
    );
    return () => abort.abort();
  }, [path, attempt, round]);

  if (path !== null && asked?.path === path) {
    if (asked.error !== null) return { state: "failed", error: asked.error, retry: () => setAttempt(attempt + 1) };
    if (asked.value !== undefined) return { state: "ready", value: asked.value, stale: false };
  }
  const before = path === null ? undefined : (kept.get(path) as T | undefined);
  if (before !== undefined) return { state: "ready", value: before, stale: false };
  if (asked?.value !== undefined && path !== null) return { state: "ready", value: asked.value, stale: true };
  return { state: "loading" };
}

function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError(0, "The server's answer could not be read.");
}
