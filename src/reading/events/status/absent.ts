import { BE } from "../../lexicon/contact.ts";
import type { Words } from "../../words.ts";
import { has, NEGATIVE } from "./undone.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const MISSING = set("missing absent lacking wanting");
/** What is done to an engagement that comes about; not so done, there is none. */
const GRANTED = set("granted given offered arranged scheduled foreseen envisaged accorded fixed possible available forthcoming");
/** "was not on offer", "not on the programme". */
const ON = set("offer programme program schedule agenda cards list itinerary diary calendar menu");
/** Words between a noun with its people and what is said of it. */
const REACH = 6;

const GETTING = set("get got have had obtain obtained secure secured receive received win won find found grant granted manage");
const ARTICLES = set("a an any the");
const OWN = set("the his her their");

/** Words of the clause before it: "What [he did not get in two days there] was". */
const BACK = 24;

interface Place {
  readonly start: number;
  readonly last: number;
  readonly behind: number;
  readonly sentenceFirst: number;
  readonly sentenceLast: number;
}

/** "What he did not get was an audience", "the one thing missing was a meeting", "absent from his programme were talks". */
const absentBefore = (w: Words, { start, sentenceFirst }: Place): boolean => {
  const { folded } = w;
  const article = ARTICLES.has(folded[start - 1] ?? "") ? start - 2 : start - 1;
  if (!BE.has(folded[article] ?? "")) return false;
  const from = Math.max(sentenceFirst, article - BACK);
  if (has(w, from, article, MISSING) >= 0) return true;
  const not = folded[sentenceFirst] === "what" ? has(w, from, article, NEGATIVE) : -1;
  // "What neither side disputes is the visit": not denied.
  return not >= 0 && has(w, not + 1, article, GETTING) >= 0;
};
/** "A meeting with X was not on offer", "an audience he was not given". */
const absentBehind = (w: Words, { behind, sentenceLast }: Place): boolean => {
  const { folded } = w;
  for (let i = behind; i < Math.min(sentenceLast, behind + REACH); i++) {
    if (!BE.has(folded[i] as string)) continue;
    const next = folded[i + 1] ?? "";
    if (MISSING.has(next)) return true;
    if (next !== "not" && next !== "never") return false;
    const said = folded[i + 2] ?? "";
    if (GRANTED.has(said)) return true;
    const list = OWN.has(folded[i + 3] ?? "") ? i + 4 : i + 3;
    return (said === "on" || said === "in") && ON.has(folded[list] ?? "");
  }
  return false;
};

/** True where a noun is told to be what somebody did not get: it did not come about. */
export const isAbsent = (w: Words, n: Place): boolean => absentBefore(w, n) || absentBehind(w, n);
