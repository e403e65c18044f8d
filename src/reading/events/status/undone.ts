import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import { GAP, type Words } from "../../words.ts";
import { oncePerSentence } from "../finding/once-per-sentence.ts";

/** What the words of a sentence say to have been called off, denied, or meant and not done. */
const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
export const CANCEL =
  set(`cancelled canceled cancels cancel cancelling postponed postpones postpone scrapped scraps dropped shelved refused refuses declined declines pulled abandoned
  aborted boycotted skipped skip skips suspended called-off axed nixed delayed ditched waived waives scratched scratches disinvited disinvites uninvited uninvites`);
export const DENY = set(
  "denied denies deny denying dismissed dismisses untrue false baseless fabricated fake rumours rumors invention refuted refutes",
);
/** The same, and "ruled out", "no plans". */
export const DENY_ALL: ReadonlySet<string> = new Set([...DENY, "ruled", "rules", "plans", "intention"]);
export const NEGATIVE = set("not no never neither nobody nothing none without nor didn wouldn won hasn haven hadn doesn");
/** "must wait", "will have to wait". */
const WAITING = set("must have has had");
export const has = (w: Words, from: number, to: number, s: ReadonlySet<string>): number => {
  for (let i = to - 1; i >= from; i--) if (s.has(w.folded[i] as string)) return i;
  return -1;
};

const TURNING = set("turned turns turning turn");
const OFFERS = set("invitation invitations request offer proposal meeting visit trip");
/** "called the talks off", "put it off": verbs, the words their object begins with, and how long it is. */
const PARTED = set("called calls calling call put puts putting");
const OBJECTS = set("the a his her their its it them this that");
const OBJECT_REACH = 4;
const ARTICLES = set("the a its our their");
const offBehind = (w: Words, from: number, to: number): boolean => {
  for (let i = from; i < Math.min(to, from + OBJECT_REACH); i++)
    if (w.folded[i] === "off") return !ARTICLES.has(w.folded[i + 1] ?? "");
  return false;
};

/** Ways in which somebody lets an engagement go. */
const LETTING_GO = phrasesByFirst(`
  gave/gives/given/giving up; took/takes/taken himself/herself/themselves/itself out of; bowed/bows/bowing out of; opted/opts/opting out of; backed/backs/backing out of; dropped/drops/dropping out of;
  withdrew/withdraws/withdrawn/withdrawing from; cried/cries off; begged/begs off; passed up; forgo/forgoes/forwent/foregone/forgone; thought better of; went/goes back on; struck/strikes/strike/struck his/her/its/their name from; struck/strikes/striking; crossed/crosses out`);
/** Words from letting go to what is let go: "gave up [his long planned visit]". */
const LET_GO_REACH = 5;
const LET_GO = set(
  "invitation meeting visit trip journey tour talks session summit gathering appointment conference dinner conversation round",
);
const letGo = (w: Words, i: number, to: number): boolean => {
  const found = phraseAt(LETTING_GO, w, i);
  if (!found) return false;
  const behind = i + found.length;
  return has(w, behind, Math.min(to, behind + LET_GO_REACH), LET_GO) >= 0;
};

const BEING = set("was were been be being is are got gets getting");
const DROPPABLE: ReadonlySet<string> = new Set([
  ...LET_GO,
  "plans",
  "plan",
  "idea",
  "request",
  "call",
  "hearing",
  "encounter",
  "from",
]);
/** "was quietly dropped", "dropped plans to meet"; not "the bombs that his country dropped", "dropped a hint". */
const dropsPlan = (w: Words, i: number, to: number): boolean =>
  [i - 1, i - 2].some((k) => BEING.has(w.folded[k] ?? "")) || has(w, i + 1, Math.min(to, i + 1 + LET_GO_REACH), DROPPABLE) >= 0;

const NOT_BE = set("held travelling traveling going coming flying attending visiting meeting receiving seeing");
/** "called off", "put off", "fell through", "turned down an invitation", "will not take place", "pulled out": said of the engagement around a word. */
export const calledOff = (w: Words, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const word = w.folded[i] as string,
      next = w.folded[i + 1] ?? "";
    if (CANCEL.has(word) && word !== "pulled" && word !== "open" && (word !== "dropped" || dropsPlan(w, i, to))) return true;
    if (
      (word === "called" ||
        word === "calls" ||
        word === "calling" ||
        word === "call" ||
        word === "put" ||
        word === "puts" ||
        word === "putting" ||
        word === "broken" ||
        word === "broke") &&
      next === "off"
    )
      return true;
    if (PARTED.has(word) && OBJECTS.has(next) && offBehind(w, i + 2, to)) return true;
    if ((word === "fell" || word === "fallen" || word === "falls") && next === "through") return true;
    if (word === "pulled" && next === "out") return true;
    if (TURNING.has(word) && next === "down" && OFFERS.has(w.folded[i + 3] ?? "")) return true;
    if (WAITING.has(word) && (next === "wait" || (next === "to" && w.folded[i + 2] === "wait"))) return true;
    if (word === "on" && (next === "hold" || next === "ice")) return true;
    if (word === "not" && (next === "take" || next === "happen" || next === "go" || next === "travel" || next === "attend"))
      return true;
    if (word === "not" && next === "be" && NOT_BE.has(w.folded[i + 2] ?? "")) return true;
    if (letGo(w, i, to)) return true;
    if ((word === "is" || word === "are") && next === "off") return true;
  }
  return false;
};

/** The same of a whole sentence. */
export const offInSentence = oncePerSentence(calledOff);

/** "no such meeting", "no telephone conversation", "no secret talks". */
const DENIED_NOUNS = set("such secret meeting call conversation contact talks telephone phone encounter visit");
export const NO_PLANS = set("plans plan intention intentions");
export const RULING = set("ruled rules ruling rule");
/** "ruled out a meeting"; not "did not rule out". */
const ruledOut = (w: Words, i: number): boolean => RULING.has(w.folded[i] as string) && w.folded[i + 1] === "out";

/** Words from "not" to what is done all the same. */
const UNLESS_REACH = 8;
/** "did not leave the capital without having seen X": done. `verb`: what is done. */
export const notWithout = (w: Words, from: number, verb: number): boolean => {
  const without = has(w, Math.max(from, verb - 2), verb, WITHOUT);
  return without > 0 && has(w, Math.max(from, without - UNLESS_REACH), without, NEGATIVE) >= 0;
};
const WITHOUT = set("without");

const GRANTING = set("confirmed confirms admitted admits acknowledged acknowledges conceded concedes owned granted");
const BEFORE_THAT = set("had first once long initially earlier previously originally before");
/** "confirmed what it had denied", "admitted after first denying it": a denial that is taken back. */
export const denialTakenBack = (w: Words, i: number, from: number, to: number): boolean =>
  (BEFORE_THAT.has(w.folded[i - 1] ?? "") || (w.folded[i - 1] === "after" && w.folded[i] === "denying")) &&
  has(w, Math.max(from, i - GRANT_REACH), Math.min(to, i + GRANT_REACH), GRANTING) >= 0;
/** Words between a denial and what takes it back. */
const GRANT_REACH = 60;

const NO_SUCH = set("was were took had been place meeting conversation");
/** "no such meeting took place": at "no". */
const noneThere = (w: Words, i: number, from: number, to: number): boolean => {
  if (!DENIED_NOUNS.has(w.folded[i + 1] ?? "") && !DENIED_NOUNS.has(w.folded[i + 2] ?? "")) return false;
  return has(w, Math.max(from, i - 3), Math.min(to, i + 7), NO_SUCH) >= 0;
};

/** "no plans to meet", "ruled out a meeting", "no such meeting took place": denied of whatever engagement is told with it. */
export const flatDenial = (w: Words, i: number, from: number, to: number): boolean =>
  w.folded[i] === "no"
    ? NO_PLANS.has(w.folded[i + 1] ?? "") || noneThere(w, i, from, to)
    : ruledOut(w, i) && has(w, Math.max(from, i - 3), i, NEGATIVE) < 0;

const WAS = set("was were had been");
const BOUND = set("due set scheduled expected planned slated supposed meant intended booked");
const PARTICIPLES = set(
  "met held had been made paid gone come flown begun seen taken given led sat left sent spoken told set put got kept won become run brought heard laid cut dealt",
);
const ADVERBS = set("also then both each first already since all later jointly");
/** "to have met", not "to have talks": behind "have" stands what was to be done by then. */
const havingDone = (w: Words, i: number): boolean => {
  const at = ADVERBS.has(w.folded[i] as string) ? i + 1 : i;
  const word = w.folded[at] ?? "";
  return PARTICIPLES.has(word) || (word.length > 4 && word.endsWith("ed"));
};
/** How far before "and to have met" the plan begins that it goes on with. */
const PLAN_REACH = 24;
const meantBefore = (w: Words, at: number): boolean => {
  for (let i = at; i > Math.max(2, at - PLAN_REACH); i--)
    if (
      w.folded[i] === "have" &&
      w.folded[i - 1] === "to" &&
      (WAS.has(w.folded[i - 2] ?? "") || BOUND.has(w.folded[i - 2] ?? ""))
    )
      return true;
  return false;
};

const RELATIVE = set("who which");
/** "X, who was to [have flown home on Tuesday], sat down with Y": meant of something else. `to`: where "to have" stands. */
const ofAside = (w: Words, to: number, verb: number): boolean => {
  if (!RELATIVE.has(w.folded[to - 2] ?? "")) return false;
  for (let i = to + 1; i <= verb; i++) if ((w.gap[i] as number) & GAP.comma) return true;
  return false;
};

/** "was to have met", "was supposed to visit", "had planned to fly": meant to be, and was not. `to`: the word the plan is about. */
export const unfulfilled = (w: Words, from: number, to: number): boolean => {
  for (let i = Math.max(from, to - 9); i < to; i++) {
    const [word, next, before] = [w.folded[i] as string, w.folded[i + 1] ?? "", w.folded[i - 1] ?? ""];
    if (word === "to" && next === "have" && i + 1 < to && (WAS.has(before) || BOUND.has(before)) && havingDone(w, i + 2))
      return !ofAside(w, i, to);
    // "was to have come on 2 June and to have met him": the plan goes on.
    if (word === "and" && next === "to" && w.folded[i + 2] === "have" && havingDone(w, i + 3) && meantBefore(w, i)) return true;
    if (next === "to" && word === "supposed" && WAS.has(before)) return true;
    if (next === "to" && before === "had" && ["planned", "intended", "meant", "hoped"].includes(word)) return true;
    if (next === "to" && before === "been" && w.folded[i - 2] === "had" && BOUND.has(word)) return true;
  }
  return false;
};
