import { type Found, next, type Rule, type Scene, wordAt } from "../rule.ts";
import { unitSpan } from "../span.ts";
import { countOf, UNITS } from "../vocabulary.ts";

type Unit = "day" | "month";
/** "thirty years since anybody signed": of nothing that is news. */
const SHORT: ReadonlySet<string> = new Set(["day", "week", "month"]);
const OPENERS: ReadonlySet<string> = new Set(["it", "this"]);
const IS: ReadonlySet<string> = new Set(["is", "s", "has"]);
const PASSED: ReadonlySet<string> = new Set(["passed", "elapsed", "gone"]);

/** Where "since" stands behind a count of time that is over: "[It is] one week [since]", "A fortnight has passed [since]"; -1: nowhere. */
const sinceAfter = (s: Scene, behind: number): number => {
  const opens = OPENERS.has(wordAt(s, s.sentence.first)) && IS.has(wordAt(s, s.sentence.first + 1));
  if (wordAt(s, behind) === "since") return opens ? behind : -1;
  if ((wordAt(s, behind) !== "has" && wordAt(s, behind) !== "have") || !PASSED.has(wordAt(s, behind + 1))) return -1;
  const since = wordAt(s, behind + 2) === "by" ? behind + 3 : behind + 2;
  return wordAt(s, since) === "since" ? since : -1;
};

/**
 * How long ago the act behind "since" was: "It is one week since Macron made time for her", "It has been ten days since they met", "A fortnight has
 * passed since he dined with X". Not: "for two weeks since then", nor years, of which nothing is news.
 */
export const elapsedRule: Rule = {
  at: [...UNITS.keys(), "fortnight"],
  read: (s, at): Found | null => {
    const fortnight = wordAt(s, at) === "fortnight";
    const unit = fortnight ? "week" : UNITS.get(wordAt(s, at));
    const count = countOf(wordAt(s, at - 1));
    if (unit === undefined || !SHORT.has(unit) || count === null || !next(s, at)) return null;
    const since = sinceAfter(s, at + 1);
    if (since < 0 || wordAt(s, since + 1) === "then" || wordAt(s, since + 1) === "") return null;
    const days = fortnight ? 14 * count : unit === "week" ? 7 * count : null;
    const span = s.now && (days === null ? unitSpan(s.now, unit as Unit, -count) : unitSpan(s.now, "day", -days));
    return { first: at - 1, last: since, span, basis: "relative", back: true, role: "at" };
  },
};
