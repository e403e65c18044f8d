import { counted, type Found, follows, type Rule, type Scene, wordAt } from "../rule.ts";

const PAST: ReadonlySet<string> = new Set(["recently", "lately"]);

const ahead = (s: Scene, first: number, last: number): Found | null =>
  counted(s, first, last, (now) => ({ from: now.from, to: null }));

/**
 * A time open at one end: "recently", "lately" (up to the report's day); "in the near future", "soon", "shortly" (from it on).
 * Not: "as soon as", "sooner or later", "shortly after", "shortly before".
 */
export const vagueRule: Rule = {
  at: [...PAST, "near", "soon", "shortly"],
  read: (s, at): Found | null => {
    const word = wordAt(s, at);
    if (PAST.has(word)) return counted(s, at, at + 1, (now) => ({ from: null, to: now.to }));
    if (word === "near") return wordAt(s, at - 1) === "the" && follows(s, at + 1, "future") ? ahead(s, at - 1, at + 2) : null;
    const after = wordAt(s, at + 1);
    if (after === "as" || after === "after" || after === "before" || after === "afterwards" || wordAt(s, at - 1) === "as")
      return null;
    return ahead(s, at, at + 1);
  },
};
