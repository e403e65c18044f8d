import { GAP } from "../../words.ts";
import { type Found, isCapital, joinedBy, next, type Rule, type Scene, wordAt } from "../rule.ts";
import { partOf, yearSpan } from "../span.ts";
import { PARTS, yearOf } from "../vocabulary.ts";

const BEFORE: ReadonlySet<string> = new Set("in since until till by during before after throughout year".split(" "));
/** "the 2015 Agreement": the year dates a thing, not an act. */
const ARTICLES: ReadonlySet<string> = new Set("the its their his her our this a s".split(" "));
const CONTACTS: ReadonlySet<string> = new Set("summit meeting meetings talks visit conference session forum round".split(" "));

/** "the 2014 NATO summit": a contact within three words. */
const isContact = (s: Scene, from: number): boolean => {
  for (let i = from; i < from + 3 && next(s, i); i++) if (CONTACTS.has(wordAt(s, i))) return true;
  return false;
};

/** "from 2014 to 2019", "between 2014 and 2019", "2014-2019", "2014-19". */
const rangeOf = (s: Scene, at: number, year: number): { readonly to: number; readonly last: number } | null => {
  const before = wordAt(s, at - 1);
  const link = wordAt(s, at + 1);
  const words = (before === "from" && (link === "to" || link === "until")) || (before === "between" && link === "and");
  const worded = words && next(s, at + 2) ? yearOf(wordAt(s, at + 2)) : 0;
  if (worded >= year) return { to: worded, last: at + 3 };
  if (
    !joinedBy(s, at + 1, GAP.hyphen | GAP.dash | GAP.space) ||
    ((s.words.gap[at + 1] as number) & (GAP.hyphen | GAP.dash)) === 0
  )
    return null;
  const short = /^\d\d$/.test(link) ? Math.floor(year / 100) * 100 + Number(link) : yearOf(link);
  return short > year ? { to: short, last: at + 2 } : null;
};

/**
 * A year, or several: "in 2014", "since 2003", "by 2030", "early 2022", "the end of 2019", "the summer of 2014" (as its year),
 * "from 2014 to 2019", "2014-2019", "the summit of 2014", "the 2014 summit"; as background "the 2015 agreement", "(2015)".
 * Not: "Resolution 1325", "Vision 2030", "the 2030 Agenda", "Rs 2,014", "2000 people", "20:15".
 */
export const yearRule: Rule = {
  at: "digits",
  read: (s, at): Found | null => {
    const year = yearOf(wordAt(s, at));
    if (!year) return null;
    const range = rangeOf(s, at, year);
    if (range)
      return {
        first: at,
        last: range.last,
        span: { from: yearSpan(year).from, to: yearSpan(range.to).to },
        basis: "stated",
        role: "duration",
      };
    const [before, after] = [wordAt(s, at - 1), wordAt(s, at + 1)];
    if (after === "agenda" || (/^\d/.test(after) && joinedBy(s, at + 1, GAP.comma | GAP.colon | GAP.period))) return null;
    const found = { first: at, last: at + 1, span: yearSpan(year), basis: "stated" } as const;
    const inBrackets =
      at > s.sentence.first &&
      ((s.words.gap[at] as number) & GAP.open) !== 0 &&
      (at + 1 >= s.words.count || ((s.words.gap[at + 1] as number) & GAP.close) !== 0);
    if (inBrackets) return { ...found, role: "background" };
    if (!joinedBy(s, at, GAP.space | GAP.hyphen)) return null;
    const part = PARTS.get(before === "of" ? wordAt(s, at - 2) : before);
    if (part) return { ...found, first: before === "of" ? at - 2 : at - 1, span: partOf(found.span, part) };
    if (BEFORE.has(before)) return found;
    if (before === "of") return found;
    if (!ARTICLES.has(before) || after === "" || !next(s, at + 1) || (year < 1900 && !isCapital(s, at + 1))) return null;
    return isContact(s, at + 1) ? found : { ...found, role: "background" };
  },
};
