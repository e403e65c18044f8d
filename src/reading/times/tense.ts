import { tellsFirstAct } from "../lexicon/first-acts.ts";
import { GAP } from "../words.ts";
import { isOwned, isThen } from "./in-diary.ts";
import { didIt, spokenOf } from "./no-plan.ts";
import { opensClause } from "./opens-clause.ts";
import { IRREGULAR } from "./past-verbs.ts";
import { sentenceInPresent } from "./present.ts";
import { type Scene, wordAt } from "./rule.ts";

const AHEAD: ReadonlySet<string> = new Set(
  "will shall ll would scheduled due slated expected upcoming forthcoming set planned plans plan intends hopes going invited proposed may might could poised ready until awaited pencilled penciled".split(
    " ",
  ),
);
/** Plans that may be of the past: "had been set for Friday" says nothing of where Friday lies. */
const PLANS: ReadonlySet<string> = new Set("scheduled due slated expected set planned awaited pencilled penciled".split(" "));
/** The same of what is told "for" a day: "being prepared for Monday", "called for June". */
const PLANNED_FOR: ReadonlySet<string> = new Set(
  "prepared foreseen envisaged arranged booked earmarked reserved mooted proposed suggested fixed agreed called convened summoned eyed targeted intended meant organised organized marked announced".split(
    " ",
  ),
);
/** "for Monday", "for the beginning of June": words between "for" and the time itself. */
const FOR_REACH = 4;
const plannedFor = (s: Scene, i: number, at: number): boolean =>
  PLANNED_FOR.has(wordAt(s, i)) && wordAt(s, i + 1) === "for" && at - i <= FOR_REACH + 1;
/** What is to be done by whoever agreed, hopes or is ready to: "has agreed to meet on Monday". */
const TO_DO: ReadonlySet<string> = new Set(
  `agreed agree agrees decided decides resolved promised promises pledged pledges vowed vows offered offers hopes hoped hoping hope wants wanted want wish wishes wished
  intends intended means mean aims aim likely certain sure ready willing prepared preparing keen eager asked invited urged threatens threatened`.split(
    /\s+/,
  ),
);
/** Behind a noun phrase's "of", "to" or "for": "ahead of talks on Monday", "looking forward to the meeting on Monday". */
const LEADING_UP: ReadonlySet<string> = new Set([
  "ahead of",
  "forward to",
  "eve of",
  "preparations for",
  "preparing for",
  "prepares for",
  "cancellation of",
  "postponement of",
  "deferral of",
  "prospect of",
  "possibility of",
  "idea of",
  "plan for",
  "plans for",
  "proposal for",
  "invitation for",
  "hopes for",
  "arrangements for",
]);
/** "proposed that they meet on Monday", "an offer that he come in June": what is not yet. */
const SUGGESTING: ReadonlySet<string> = new Set(
  "suggested suggests suggest suggesting proposed proposes propose proposing recommended recommends urged urges demanded demands requested requests asked offer offers proposal suggestion request idea hope".split(
    " ",
  ),
);
const PAST: ReadonlySet<string> = new Set([...IRREGULAR, "has", "have", "says"]);
/** Said in the present of what is to come: "talks resume on Monday". Not "meets", "visits": captions and headlines tell the past so. */
const PRESENT: ReadonlySet<string> = new Set(
  "starts begins opens resumes resume gets goes heads travels flies leaves expects awaits lands departs continues proceeds moves crosses sails".split(
    " ",
  ),
);
/** "sets out for Beijing on Sunday", "sets foot there". */
const SETTING_OUT: ReadonlySet<string> = new Set(["out", "off", "foot"]);
/** "heads for Oslo", not "Heads of Government", "the heads of state", "put their heads together", "goes back to". */
const inPresent = (s: Scene, i: number): boolean =>
  (PRESENT.has(wordAt(s, i)) || (wordAt(s, i) === "sets" && SETTING_OUT.has(wordAt(s, i + 1)))) &&
  s.words.capital[i] === 0 &&
  wordAt(s, i + 1) !== "of" &&
  wordAt(s, i + 1) !== "back" &&
  !POSSESSIVES.has(wordAt(s, i - 1));
const POSSESSIVES: ReadonlySet<string> = new Set("his her its their our".split(" "));
/** "is leaving for Oslo on Friday", "are flying", "is off to Lima": said in the present of what is to come. */
const ON_THE_WAY: ReadonlySet<string> = new Set(
  "leaving flying travelling traveling heading going coming arriving returning departing visiting hosting receiving meeting expecting awaiting off".split(
    " ",
  ),
);
const onTheWay = (s: Scene, i: number): boolean => {
  const be = wordAt(s, i - 1);
  return ON_THE_WAY.has(wordAt(s, i)) && (be === "is" || be === "are" || be === "am");
};
/** Of a plan, where a pronoun is the subject: "who hosts a conference on Tuesday", "on Sunday he meets". */
const PRESENT_OF_ONE: ReadonlySet<string> = new Set(
  `hosts meets visits receives joins attends holds chairs addresses arrives returns signs gathers convenes travels leaves goes
  moves flies heads departs lands tours sees welcomes delivers speaks confers dines proceeds opens resumes`.split(/\s+/),
);
const SUBJECTS: ReadonlySet<string> = new Set(["who", "which", "he", "she"]);
const plansOne = (s: Scene, i: number): boolean =>
  PRESENT_OF_ONE.has(wordAt(s, i)) && SUBJECTS.has(wordAt(s, i - 1)) && s.sentence.region === null;
/** "EU ministers meet on Monday", "leaders hold their summit in July": of a plan, where those who gather are the subject. */
const PRESENT_OF_MANY: ReadonlySet<string> = new Set("meet gather convene assemble hold confer open".split(" "));
const MANY: ReadonlySet<string> = new Set(
  "ministers leaders presidents premiers heads government governments chiefs envoys officials delegates delegations states countries sides members".split(
    " ",
  ),
);
const plansMany = (s: Scene, i: number): boolean =>
  PRESENT_OF_MANY.has(wordAt(s, i)) && MANY.has(wordAt(s, i - 1)) && s.words.capital[i] === 0 && s.sentence.region === null;
const BE: ReadonlySet<string> = new Set(["is", "are", "be"]);
const WERE: ReadonlySet<string> = new Set(["was", "were"]);
const VERBS: ReadonlySet<string> = new Set(
  "visit meet hold attend host discuss sign travel take speak arrive address chair join receive lead open begin start resume make pay talk convene fly be return come go".split(
    " ",
  ),
);
const REACH = 25;
/** "accepted an invitation to visit in August", "agreed to meet in June": what somebody has bound himself to. */
const BINDING: ReadonlySet<string> = new Set(
  "invitation invitations invited invites agreed agree agrees promised pledged offered asked vowed accepted pledge".split(" "),
);
/** Words between such a word and its "to". */
const BINDING_REACH = 10;
const boundTo = (s: Scene, i: number): boolean => {
  if (wordAt(s, i) !== "to" || !VERBS.has(wordAt(s, i + 1))) return false;
  for (let k = i - 1; k >= i - BINDING_REACH; k--) {
    if (BINDING.has(wordAt(s, k))) return true;
    if (k < s.sentence.first || (s.words.gap[k] as number) & (GAP.semicolon | GAP.colon)) return false;
  }
  return false;
};

/** "met", "received": a verb of the past. */
export const isPast = (word: string): boolean =>
  PAST.has(word) || (word.length > 4 && word.endsWith("ed") && !word.endsWith("eed") && word !== "hundred");

const SHARED: ReadonlySet<string> = new Set(["each", "both", "all", "also", "then", "later", "jointly", "now", "still"]);
const TO_COME_LINKS: ReadonlySet<string> = new Set(["of", "to", "for"]);
/** "agreed to meet": not "agreed to the plan", nor what was agreed "to have" been done. */
const toDo = (s: Scene, to: number): boolean =>
  TO_DO.has(wordAt(s, to - 1)) && s.words.capital[to + 1] === 0 && !ARTICLES.has(wordAt(s, to + 1));
const ARTICLES: ReadonlySet<string> = new Set("a an the this that his her their its have".split(" "));

/** "Lima follows on Saturday", "comes on Thursday": with the day right behind. */
const comesThen = (s: Scene, i: number, at: number): boolean => {
  if (!COMING.has(wordAt(s, i)) || at - i > 3 || s.sentence.region !== null) return false;
  for (let k = i + 1; k < at; k++) if (!TO_DAY.has(wordAt(s, k))) return false;
  return true;
};
const TO_DAY: ReadonlySet<string> = new Set(["on", "here", "there", "over", "next"]);
const COMING: ReadonlySet<string> = new Set(["follows", "comes"]);

/** "planned for June", "set for May": right before a month that is also a name. */
export const plannedForAt = (s: Scene, at: number): boolean =>
  wordAt(s, at - 1) === "for" && (PLANS.has(wordAt(s, at - 2)) || PLANNED_FOR.has(wordAt(s, at - 2)));

const OFF: ReadonlySet<string> = new Set(
  "off cancelled canceled postponed scrapped dropped shelved cancels postpones deferred".split(" "),
);
/** "has called off a meeting that was set for Monday": one that would still have come. */
const calledOffBefore = (s: Scene, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(s.sentence.first, at - REACH); i--) if (OFF.has(wordAt(s, i))) return true;
  return false;
};

const COULD_NOT: ReadonlySet<string> = new Set(["not", "only"]);
const MODALS: ReadonlySet<string> = new Set("will shall would may might could should can".split(" "));

const GUESTS: ReadonlySet<string> = new Set(["him", "her", "them"]);
/** "has him on Thursday": in the present. */
const hasGuest = (s: Scene, i: number): boolean =>
  (wordAt(s, i) === "has" || wordAt(s, i) === "have") && GUESTS.has(wordAt(s, i + 1));

/** What the words before a time say of it: it lies ahead of the report ("will meet on ..."), behind it ("met on ..."), or neither. */
export const tenseBefore = (s: Scene, at: number): "ahead" | "past" | null => {
  const stop = Math.max(s.sentence.first, at - REACH);
  for (let i = at - 1; i >= stop; i--) {
    const word = wordAt(s, i);
    const before = wordAt(s, i - 1);
    // "by Saturday" sets a term; further off "by" tells who acted.
    if (word === "by" && i === at - 1) return "ahead";
    const month = word === "may" && s.words.capital[i] !== 0;
    if (AHEAD.has(word) && spokenOf(s, i)) continue;
    if (AHEAD.has(word) && didIt(s, i)) return "past";
    // "could only meet", "could not come", "could sign no more than a note": of a day that is over.
    if (word === "could" && (COULD_NOT.has(wordAt(s, i + 1)) || wordAt(s, i + 2) === "no")) return "past";
    if (AHEAD.has(word) && !month) {
      if (!PLANS.has(word)) return "ahead";
      // "was due to meet him on Friday": still to come; "had been due to" says nothing of where it lies.
      if (WERE.has(before) && wordAt(s, i + 1) === "to") return "ahead";
      const stood = before === "been" || before === "was" || before === "were" || before === "had";
      return stood && !calledOffBefore(s, i) ? null : "ahead";
    }
    // "has him to dinner on Friday": not yet.
    if (word === "has" && hasGuest(s, i) && s.sentence.region === null) return "ahead";
    if (plansOne(s, i) || plansMany(s, i) || boundTo(s, i) || comesThen(s, i, at) || isOwned(s, i)) return "ahead";
    if (word === "that" && SUGGESTING.has(before)) return "ahead";
    if (plannedFor(s, i, at)) return before === "been" || before === "was" || before === "were" ? null : "ahead";
    if (word === "t" && before === "won") return "ahead";
    if (TO_COME_LINKS.has(word) && (LEADING_UP.has(`${before} ${word}`) || (word === "to" && toDo(s, i)))) return "ahead";
    if (onTheWay(s, i)) return "ahead";
    if (inPresent(s, i) && s.sentence.region !== "title" && s.sentence.region !== "caption") return "ahead";
    // "were to have met on Friday": a plan, whatever became of it.
    if (word === "to" && WERE.has(before)) return tellsFirstAct(s.words, i, s.sentence.first) ? "past" : "ahead";
    const be = SHARED.has(before) ? wordAt(s, i - 2) : before;
    if (word === "to" && (BE.has(be) || (s.sentence.region === "title" && VERBS.has(wordAt(s, i + 1))))) return "ahead";
    // "to have met", "to have had"
    const infinitive =
      (word === "have" && (before === "to" || MODALS.has(before))) || (before === "have" && wordAt(s, i - 2) === "to");
    if (!infinitive && before !== "be" && before !== "being" && s.words.capital[i] === 0 && isPast(word) && !hasGuest(s, i))
      return "past";
    if ((s.words.gap[i] as number) & GAP.semicolon) return null;
  }
  return null;
};

/** "On Friday the minister receives him": in the present, behind a time that opens its clause. */
const presentBehind = (s: Scene, first: number, last: number): boolean => {
  if (!opensClause(s, first)) return false;
  for (let i = last; i < Math.min(s.sentence.last, last + VERB_REACH); i++) {
    if (s.words.capital[i] !== 0) continue;
    if (isPast(wordAt(s, i))) return false;
    if (PRESENT_OF_ONE.has(wordAt(s, i))) return true;
  }
  return false;
};

/** "meets him on Friday", "was expected on Friday", "takes his place opposite X on Friday": by itself neither past nor to come; the nearer Friday is meant. */
export const leansAhead = (s: Scene, first: number, last: number): boolean => {
  if (s.sentence.region !== null) return false;
  if (presentBehind(s, first, last) || sentenceInPresent(s.words, s.sentence)) return true;
  for (let i = first - 1; i >= Math.max(s.sentence.first, first - REACH); i--) {
    const word = wordAt(s, i);
    if ((PRESENT_OF_ONE.has(word) && s.words.capital[i] === 0) || (PLANS.has(word) && !didIt(s, i) && !spokenOf(s, i)))
      return true;
    if (word === "meet" && s.words.capital[i - 1] !== 0 && s.words.capital[i] === 0) return true;
  }
  return false;
};

/** "Friday had been suggested": a day that was thought of for something to come. */
const THOUGHT_OF: ReadonlySet<string> = new Set(
  "suggested proposed mooted set fixed named planned scheduled foreseen pencilled penciled".split(" "),
);
/** How far behind a time that opens its clause the clause's verb stands. */
const VERB_REACH = 16;

/** "is to", "were each to", "is expected": a plan. */
const plansTo = (s: Scene, i: number): boolean => {
  const word = wordAt(s, i);
  if (!BE.has(word) && word !== "was" && word !== "were") return false;
  if (tellsFirstAct(s.words, i + 1, s.sentence.first)) return false;
  const next = wordAt(s, SHARED.has(wordAt(s, i + 1)) ? i + 2 : i + 1);
  return next === "to" || (BE.has(word) && (PLANS.has(next) || next === "awaited"));
};

/** What the verb behind a time says of it, where the time opens its clause: "On Tuesday she moves on to Oslo". */
export const tenseAfter = (s: Scene, first: number, last: number): "ahead" | "past" | null => {
  if (!opensClause(s, first)) return null;
  for (let i = last; i < Math.min(s.sentence.last, last + VERB_REACH); i++) {
    const word = wordAt(s, i);
    if ((s.words.gap[i] as number) & GAP.semicolon) return null;
    if (word === "will" || word === "shall" || plansTo(s, i) || onTheWay(s, i) || inPresent(s, i) || plansOne(s, i))
      return "ahead";
    if (isThen(s, i, last)) return "ahead";
    if ((word === "had" || word === "was") && THOUGHT_OF.has(wordAt(s, word === "had" ? i + 2 : i + 1))) return "ahead";
    if (s.words.capital[i] === 0 && isPast(word)) return "past";
  }
  return null;
};

/** "signed on Monday", "issued in June": what was done then, whatever is told of it. */
const doneThen = (s: Scene, first: number): boolean => {
  const at = TO_TIME.has(wordAt(s, first - 1)) ? first - 2 : first - 1;
  const word = wordAt(s, at);
  return isPast(word) && !AHEAD.has(word) && !PLANNED_FOR.has(word) && s.words.capital[at] === 0;
};
const TO_TIME: ReadonlySet<string> = new Set(["on", "in", "late", "early"]);

const PRONOUNS: ReadonlySet<string> = new Set(["he", "she"]);
const NO_ACT: ReadonlySet<string> = new Set("was has does says always perhaps sometimes besides his is".split(" "));
/** "left for Riga, where on Sunday he [hands] over the chair": told in the present of what is to come. */
const doesSo = (s: Scene, i: number): boolean => {
  const word = wordAt(s, i);
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !NO_ACT.has(word) && s.words.capital[i] === 0;
};

/** What the verb right behind a time says of it: "The talks on Tuesday will ...", "the visit in June has been proposed". */
const tenseBehind = (s: Scene, first: number, last: number): "ahead" | null => {
  if ((s.words.gap[last] as number) !== GAP.space || doneThen(s, first)) return null;
  const word = wordAt(s, last);
  if (word === "will" || word === "shall" || plansTo(s, last)) return "ahead";
  if (PRONOUNS.has(word) && doesSo(s, last + 1)) return "ahead";
  const been = word === "has" || word === "have" ? wordAt(s, last + 1) === "been" : false;
  const floated = wordAt(s, last + (been ? 2 : 1));
  return (been || BE.has(word) || word === "was" || word === "were") && (THOUGHT_OF.has(floated) || PLANNED_FOR.has(floated))
    ? "ahead"
    : null;
};

const TOOK: ReadonlySet<string> = new Set(["took", "taken"]);
const TOOK_REACH = 8;
/** "It took him until Monday to find the words": on Monday he did. At "until". */
export const tookUntil = (s: Scene, until: number): boolean => {
  if (wordAt(s, until) !== "until") return false;
  for (let i = until - 1; i >= until - TOOK_REACH; i--) if (TOOK.has(wordAt(s, i))) return true;
  return false;
};

/** What the words around a time say of it: it lies ahead of the report, behind it, or neither. */
export const tenseAround = (s: Scene, first: number, last: number): "ahead" | "past" | null =>
  (tookUntil(s, first - 1) ? "past" : null) ?? tenseBehind(s, first, last) ?? tenseAfter(s, first, last) ?? tenseBefore(s, first);
