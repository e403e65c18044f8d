import type { TimeMention } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";
import { compared } from "./compared.ts";
import { sinceOffice } from "./since-office.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const RELATIVE = set("who whose whom which that where");
/** "that evening": a time, no clause. */
const TIMES = set("day evening morning afternoon night week weekend month year same");
const STOPS = GAP.comma | GAP.semicolon | GAP.colon | GAP.dash | GAP.close;
/** "the talks, which took place on Monday": a clause that tells of the engagement itself. */
const HAPPENING = set(
  "took takes was were is are began begin begins started opened lasted came comes ran followed will had has ended concluded commenced commences kicked got went goes left reached arrived arrives bears bore",
);
/** What befell somebody or something on a day that is no engagement's: "appointed last Friday", "adopted in June". */
const BEFALLEN = set(
  `appointed elected re-elected named sworn inaugurated born founded established ousted nominated confirmed published adopted ratified launched
  killed issued reappointed reelected dismissed arrested released`,
);
/** Between such a word and its time. */
const LEADING = set("in on only just late early last the this earlier since");

/** "made that promise on Monday", "of that text": no clause. */
const BEFORE_THAT = set("made gave took repeated issued at of on from by to with for after before during since about over");
const AFTER_THAT = set("he she it they we the a an his her their is was are were has have had will would");
const pointsAt = (folded: readonly string[], i: number): boolean =>
  TIMES.has(folded[i + 1] ?? "") || (BEFORE_THAT.has(folded[i - 1] ?? "") && !AFTER_THAT.has(folded[i + 1] ?? ""));

/** The word that opens the relative clause in which a word stands; -1: it stands in none. */
const openerOf = (c: GatherContext, at: number, first: number): number => {
  const { folded, gap } = c.words;
  for (let i = at; i > first; i--) {
    if (i < at && RELATIVE.has(folded[i] as string) && !(folded[i] === "that" && pointsAt(folded, i))) return i;
    // The comma before the opener belongs to it.
    if ((gap[i] as number) & STOPS && !RELATIVE.has(folded[i] as string)) return -1;
  }
  return -1;
};

const openers = new WeakMap<TimeMention, number>();
/** Looked for once of a time, however many words of contact stand in its sentence. */
const opening = (c: GatherContext, x: TimeMention, first: number): number => {
  const found = openers.get(x) ?? openerOf(c, x.first, first);
  openers.set(x, found);
  return found;
};

/** Words from "that" to its time in a clause that no comma sets off: "the session that opened on Monday". */
const RESTRICTED = 7;
/** The same behind "who": "the seven who fell out of the sky with him on Sunday". */
const OF_PEOPLE = 12;
/** "set free the day before, during a visit by X": the clause goes on. */
const GOES_ON = set("during on in at for amid in");

const closedBetween = (c: GatherContext, from: number, to: number): boolean => {
  for (let i = from + 1; i <= to; i++) if ((c.words.gap[i] as number) & STOPS) return true;
  return false;
};

/** "the meeting that drew the crowds came on Tuesday": behind the relative clause the engagement's own verb takes up again. */
const takenUp = (c: GatherContext, x: TimeMention, opener: number): boolean => {
  let i = x.first - 1;
  while (i > opener && LEADING.has(c.words.folded[i] as string)) i--;
  if (c.words.folded[i] === "held" || c.words.folded[i] === "place") i--;
  return i > opener + 1 && HAPPENING.has(c.words.folded[i] as string);
};

const THEN_VERBS = set("was were had did came went stayed flew spent met saw visited arrived left travelled traveled");
/** "Rice, who was in Lima last week to urge him on, telephoned": the clause has its verb and is closed before the engagement's. */
const closedAgain = (c: GatherContext, t: Trigger, x: TimeMention, opener: number): boolean => {
  if (t.first <= x.last || !closedBetween(c, x.last - 1, t.first) || c.words.folded[opener] !== "who") return false;
  for (let i = opener + 1; i < x.first; i++)
    if (THEN_VERBS.has(c.words.folded[i] as string)) return c.words.folded[t.first - 1] !== "and";
  return false;
};

/** "who took office on April 2": the time of a relative clause to which the engagement's word does not belong. */
const inRelative = (c: GatherContext, t: Trigger, x: TimeMention): boolean => {
  const { first } = c.sentences[c.sentenceOf[x.first] as number] as { first: number };
  const opener = opening(c, x, first);
  const setOff = ((c.words.gap[opener] ?? 0) & STOPS) !== 0;
  const reach = c.words.folded[opener] === "who" ? OF_PEOPLE : RESTRICTED;
  if (opener < 0 || (!setOff && x.first - opener > reach)) return false;
  const apart = closedBetween(c, Math.min(t.first, x.first), Math.max(t.first, x.first));
  const inside = t.first > opener && (!apart || (t.first > x.first && GOES_ON.has(c.words.folded[x.last] as string)));
  if (inside || (t.parts.some((p) => p.actor.first === opener) && !closedAgain(c, t, x, opener))) return false;
  // "flew to Lima, where he was received on Friday": the day of what he did there is that of the journey.
  if (t.kind === "visit" && c.words.folded[opener] === "where" && t.first < opener) return false;
  const which = c.words.folded[opener] === "which" || c.words.folded[opener] === "that";
  // "the trip that she made to China in June"
  const own = which && (t.noun || t.last === opener) && t.first < opener && c.sentenceOf[opener] === t.sentence;
  return !(
    own &&
    (t.kind === "visit" ||
      HAPPENING.has(c.words.folded[opener + 1] as string) ||
      c.words.folded.slice(opener, x.first).includes("hold") ||
      (t.last === opener && takenUp(c, x, opener)))
  );
};

/** "X, appointed last Friday": the time of what befell somebody. */
const ofBefallen = (c: GatherContext, t: Trigger, x: TimeMention): boolean => {
  let i = x.first - 1;
  const { first } = c.sentences[c.sentenceOf[x.first] as number] as { first: number };
  while (i > Math.max(first, x.first - 4) && LEADING.has(c.words.folded[i] as string)) i--;
  return i >= first && i !== t.first && BEFALLEN.has(c.words.folded[i] as string);
};

/** True for a time of an engagement's sentence that is told of somebody or something else. */
export const ofAnotherThing = (c: GatherContext, t: Trigger, x: TimeMention): boolean =>
  inRelative(c, t, x) || ofBefallen(c, t, x) || compared(c, t, x.first) || sinceOffice(c, t, x);
