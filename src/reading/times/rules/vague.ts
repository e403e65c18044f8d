import { counted, type Found, follows, type Rule, type Scene, wordAt } from "../rule.ts";

const PAST: ReadonlySet<string> = new Set(["recently", "lately"]);

const ahead = (s: Scene, first: number, last: number): Found | null =>
  counted(s, first, last, (now) => ({ from: now.from, to: null }));

const STRETCHES: ReadonlySet<string> = new Set(["days", "weeks", "months", "years"]);
const HOW_LONG: ReadonlySet<string> = new Set(["time", "long", "while"]);
/** "the other day", "in recent weeks", "some time ago", "not long ago": some day up to the report's. */
const someTimeAgo = (s: Scene, at: number): Found | null => {
  const word = wordAt(s, at);
  const upTo = (first: number, last: number): Found | null => counted(s, first, last, (now) => ({ from: null, to: now.to }));
  if (word === "other" && wordAt(s, at - 1) === "the" && follows(s, at + 1, "day")) return upTo(at - 1, at + 2);
  if (word === "recent" && wordAt(s, at - 1) === "in" && STRETCHES.has(wordAt(s, at + 1))) return upTo(at - 1, at + 2);
  if (word !== "ago" || !HOW_LONG.has(wordAt(s, at - 1))) return null;
  return upTo(STRETCH_OPENERS.has(wordAt(s, at - 2)) ? at - 2 : at - 1, at + 1);
};
const STRETCH_OPENERS: ReadonlySet<string> = new Set(["some", "not", "a"]);

/**
 * A time open at one end: "recently", "lately", "the other day", "in recent weeks", "some time ago" (up to the report's day); "in the near future", "soon", "shortly" (from it on).
 * Not: "as soon as", "sooner or later", "shortly after", "shortly before".
 */
export const vagueRule: Rule = {
  at: [...PAST, "near", "soon", "shortly", "other", "recent", "ago"],
  read: (s, at): Found | null => {
    const word = wordAt(s, at);
    const gone = someTimeAgo(s, at);
    if (gone !== null || word === "other" || word === "recent" || word === "ago") return gone;
    if (PAST.has(word)) return counted(s, at, at + 1, (now) => ({ from: null, to: now.to }));
    if (word === "near") return wordAt(s, at - 1) === "the" && follows(s, at + 1, "future") ? ahead(s, at - 1, at + 2) : null;
    const after = wordAt(s, at + 1);
    if (after === "as" || after === "after" || after === "before" || after === "afterwards" || wordAt(s, at - 1) === "as")
      return null;
    return ahead(s, at, at + 1);
  },
};
