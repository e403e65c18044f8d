import type { TimeMention } from "../document.ts";
import { nounSense } from "../lexicon/contact.ts";
import { GAP } from "../words.ts";
import { type Found, next, type Scene, wordAt } from "./rule.ts";
import { tenseAfter, tookUntil } from "./tense.ts";
import { MONTHS, WEEKDAYS } from "./vocabulary.ts";

const UNTIL: ReadonlySet<string> = new Set(["until", "till", "by", "before"]);
const INSTRUMENTS: ReadonlySet<string> = new Set(
  "declaration treaty agreement agreements accord accords statement memorandum convention protocol resolution law constitution charter pact communique deal budget war wars events referendum revolution earthquake earthquakes crisis conflict invasion genocide attack attacks assault massacre atrocities coup elections".split(
    " ",
  ),
);
/** How far before a time "anniversary" or "born" still speaks of it, in words. */
const REACH = 6;

/** "the Declaration of 15 June 2021", "the November 10 statement": the day an instrument or an event bears as its name. */
const namesThing = (s: Scene, f: Found): boolean => {
  const before = wordAt(s, f.first - 1);
  if (before === "of") return INSTRUMENTS.has(wordAt(s, f.first - 2));
  if (before !== "the" && before !== "s") return false;
  for (let i = f.last; i < f.last + 3 && next(s, i); i++) if (INSTRUMENTS.has(wordAt(s, i))) return true;
  return false;
};

const STOPS = GAP.comma | GAP.semicolon | GAP.colon | GAP.dash | GAP.quote;
/** Words from "Saturday's" to what happened then. */
const OWNED_REACH = 5;
const ENDS: ReadonlySet<string> = new Set("of in at on near off to for with between against and".split(" "));
const OCCASIONS: ReadonlySet<string> = new Set(
  "event occasion ceremony welcome sitting briefing phone telephone feast wedding commemoration handshake appointment dialogue exchange arrival forum handover inauguration funeral iftar summons presentation news announcement programme agenda work".split(
    " ",
  ),
);
/** "Saturday's clash at sea", "last year's promises": the day of what is no contact. */
const dates = (s: Scene, f: Found): boolean => {
  if (wordAt(s, f.last) !== "s" || ((s.words.gap[f.last] as number) & GAP.apostrophe) === 0) return false;
  for (let i = f.last + 1; i <= f.last + OWNED_REACH && i < s.sentence.last; i++) {
    const word = wordAt(s, i);
    if (nounSense(word) || OCCASIONS.has(word)) return false;
    if (ENDS.has(word) || (s.words.gap[i] as number) & STOPS) return true;
  }
  return true;
};

const remembers = (s: Scene, f: Found): boolean => {
  for (let i = f.first - 1; i >= f.first - REACH; i--) {
    const word = wordAt(s, i);
    if (word === "born" || (word === "anniversary" && wordAt(s, i + 1) === "of")) return true;
    if (word === "on" && i < f.first - 1) return false;
  }
  return false;
};

/** How far behind "since" its clause still speaks. */
const SINCE_REACH = 14;
const isTime = (word: string): boolean => /^\d/.test(word) || MONTHS.has(word) || WEEKDAYS.has(word) || TIME_WORDS.has(word);
const TIME_WORDS: ReadonlySet<string> = new Set(["last", "early", "late", "this", "yesterday", "mid"]);
/** "her first visit since taking office in August", "since he became minister a year ago": the day of what "since" tells. */
const insideSince = (s: Scene, f: Found): boolean => {
  for (let i = f.first - 1; i >= f.first - SINCE_REACH; i--) {
    if (wordAt(s, i) === "since") return !isTime(wordAt(s, i + 1));
    if (i < s.sentence.first || (s.words.gap[i + 1] as number) & STOPS) return false;
  }
  return false;
};

/**
 * What a time is to the words around it: the time of an act, its start, its end, or the date of something remembered. "By Sunday he was in Lima" tells
 * the day on which he was; "must be done by Sunday" a term.
 */
export const roleOf = (s: Scene, f: Found): TimeMention["role"] => {
  if (f.role) return f.role;
  const at = wordAt(s, f.first - 1) === "the" ? f.first - 2 : f.first - 1;
  const preposition = wordAt(s, at);
  if (preposition === "by" && tenseAfter(s, f.first, f.last) === "past") return "at";
  if (tookUntil(s, at)) return "at";
  if (preposition === "since") return wordAt(s, f.last) === "is" || wordAt(s, f.last) === "was" ? "background" : "since";
  if (UNTIL.has(preposition)) return "until";
  return namesThing(s, f) || dates(s, f) || remembers(s, f) || insideSince(s, f) ? "background" : "at";
};
