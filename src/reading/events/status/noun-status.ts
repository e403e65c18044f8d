import { nounSense } from "../../lexicon/contact.ts";
import { attendsThere } from "../../occasions/attends-there.ts";
import type { Status } from "../../reading.ts";
import { GAP, type Words } from "../../words.ts";
import { preposition, type Scene } from "../finding/clause.ts";
import { governorOf } from "../finding/governors.ts";
import { isManaged } from "../finding/managed.ts";
import { isAbsent } from "./absent.ts";
import { alongsidePlan } from "./alongside.ts";
import { conjunctOf, isMonth } from "./conjunct.ts";
import { daysAfter } from "./days-after.ts";
import { deniedThere } from "./denied-there.ts";
import { heldNone } from "./held-none.ts";
import { lookedBack } from "./looked-back.ts";
import { noDayYet, norAnyDay } from "./no-day-yet.ts";
import { predicateOf } from "./predicates.ts";
import { isPresupposed, opensSentence } from "./presupposed.ts";
import { onceAwaited, purpose } from "./purpose.ts";
import { rejectedStory } from "./rejected-story.ts";
import { HYPOTHETICAL, PROPOSED, WILL } from "./status.ts";
import { suggestedTo } from "./suggested.ts";
import { supposed } from "./supposed.ts";
import { has, NEGATIVE, offInSentence, unfulfilled } from "./undone.ts";
import { cameToNothing } from "./unrealised.ts";
import { visitsInGeneral } from "./visits-in-general.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const FUTURE_NOUN = set("next upcoming forthcoming planned future expected scheduled coming");
/** "The next day she held talks": of the time, not of the talks. */
const NEXT_TIME = set("day morning afternoon evening night");
const PROPOSED_NOUN = set("possible potential proposed eventual");
const SINCE = set("since");
const PAST_NOUN = set("last previous earlier recent latest");
/** "prepared the visit", "the preparations for the talks": still to come. */
const PREPARING = set("prepare prepares prepared preparing preparation preparations");
const PREPARED_REACH = 3;
/** "recalled his visit", "goes back to their conversation", "thought back to her trip". */
const RECALLING = set("recalled recalls recalling remembered remembers remembering reminisced");
const LOOKING = set("goes go going dates dated dating thought thinks thinking look looks looked looking harks harked");
const BACK = set("to on at");
const CANCELLED_NOUN = set("cancelled canceled postponed aborted scrapped abortive");

/** "announced a trip to Tunis for talks": what a journey that is planned is for. */
const ofPlannedTrip = (w: Words, first: number, clauseFirst: number): boolean => {
  for (let i = first - 1; i > Math.max(clauseFirst, first - TRIP_REACH); i--)
    if (nounSense(w.folded[i] as string)?.kind === "visit" && has(w, i, first, FOR) >= 0)
      return governorOf(w, i, clauseFirst)?.status === "planned";
  return false;
};
const FOR = set("for");
const TRIP_REACH = 9;

const CONDITION = set("if unless lest");
/** "if the talks turn sour": of what may be. */
const underCondition = (w: Words, { start, sentenceFirst }: NounPlace): boolean =>
  [1, 2, 3].some((n) => start - n >= sentenceFirst && CONDITION.has(w.folded[start - n] as string)) &&
  w.folded[start - 1] !== "after";

/** Where a noun of contact stands. */
export interface NounPlace {
  /** Its phrase, from its owner or its first modifier on: "[Modi's planned talks] with". */
  readonly start: number;
  readonly last: number;
  /** "Modi's meeting", "their meeting": one known already. */
  readonly owned?: boolean;
  /** Behind the people told with it. */
  readonly behind: number;
  readonly clauseFirst: number;
  readonly sentenceFirst: number;
  readonly sentenceLast: number;
}

/** "announced the meeting's outcome": what is told is told of something else. */
const isOwner = (w: Words, last: number): boolean => w.folded[last] === "s" && ((w.gap[last] as number) & GAP.apostrophe) !== 0;

/** "During the trip, both ministers will open ...". */
const willFollow = (w: Words, n: NounPlace): boolean => {
  for (let i = n.last; i < Math.min(n.sentenceLast, n.last + AHEAD); i++) {
    if (w.folded[i] === "that" || (w.gap[i] as number) & GAP.semicolon) return false;
    if (WILL.has(w.folded[i] as string)) return true;
  }
  return false;
};
const AHEAD = 14;

const RELATIVES = set("that which");
const EXPECTED = set("will would expected due set scheduled");
const TAKING = set("take include bring lead cover");
const TAKING_REACH = 6;
const TOURS = set("tour trip swing journey visit");
/** Words between "the first stop of" and the tour. */
const OF_REACH = 5;
/** "his tour that will also take him to Chad", "the first stop of a tour that will": where it leads is still to come. */
const leadsOn = (w: Words, last: number): boolean => {
  if (w.folded[last] !== "of") return goesOnTo(w, last);
  for (let i = last + 1; i <= last + OF_REACH; i++) if (TOURS.has(w.folded[i] ?? "")) return goesOnTo(w, i + 1);
  return false;
};
const goesOnTo = (w: Words, last: number): boolean =>
  RELATIVES.has(w.folded[last] ?? "") &&
  (EXPECTED.has(w.folded[last + 1] ?? "") || EXPECTED.has(w.folded[last + 2] ?? "")) &&
  has(w, last + 2, Math.min(w.count, last + TAKING_REACH), TAKING) >= 0;

const IS = set("is are was were currently presently now");
/** Words between "is" and "on a visit": "is [currently in Tokyo] on". */
const IS_REACH = 4;
/** "who is on an official visit", "currently on a tour": going on, whatever the sentence tells of it besides. */
const isOn = (w: Words, n: NounPlace): boolean => {
  const on = ARTICLES.has(w.folded[n.start - 1] ?? "") ? n.start - 2 : n.start - 1;
  if (w.folded[on] !== "on") return false;
  for (let i = on - 1; i >= Math.max(n.sentenceFirst, on - IS_REACH); i--) {
    if (IS.has(w.folded[i] as string)) return true;
    if (w.folded[i] !== "in" && w.folded[i] !== "here" && !(w.capital[i] as number)) return false;
  }
  return false;
};

/** "no [such] meeting": how far before its noun. */
const NONE_REACH = 3;
const KNOWING = set("aware knowledge know knows knew heard hear");
const NOUGHT = set("of was were been is");
const NOUGHT_REACH = 10;
/** "was not aware of [any call]", "unaware of any talks", "As to [a call], I know of none". */
const noneKnown = (w: Words, n: NounPlace): boolean => {
  const any = n.start - (w.folded[n.start] === "any" ? 0 : 1);
  const knows = w.folded[any - 2] ?? "";
  if (w.folded[any] === "any" && w.folded[any - 1] === "of")
    return knows === "unaware" || (KNOWING.has(knows) && has(w, Math.max(n.sentenceFirst, any - NEAR_ANY), any, NEGATIVE) >= 0);
  // "Nor is any meeting of the two being prepared".
  if (w.folded[any] === "any" && NOR.has(w.folded[n.sentenceFirst] as string)) return true;
  const none = has(w, n.last, Math.min(n.sentenceLast, n.behind + NOUGHT_REACH), NONE);
  return none >= 0 && NOUGHT.has(w.folded[none - 1] as string);
};
const NONE = set("none");
const NOR = set("nor neither");
const NEAR_ANY = 5;
/** True where a noun is told to be none: "No meeting between them took place". */
const isNone = (w: Words, n: NounPlace): boolean => {
  if (noneKnown(w, n) || heldNone(w, n)) return true;
  for (let i = n.start - 1; i >= Math.max(n.sentenceFirst, n.start - NONE_REACH); i--) {
    if (w.folded[i] === "no") return true;
    if (preposition(w.folded[i] as string)) return false;
  }
  return false;
};

const ANY = set("a an any another such");
const UNREAL = set("would could might");
/** "An agreement could be signed": that one is proposed. */
const SIGNED = set("signed initialled inked concluded reached ready finalised finalized agreed");
/** "A summit could do harm", "any meeting would be read as": one of which something is thought, and that nobody has named. */
const isUnreal = (w: Words, n: NounPlace): boolean =>
  (ANY.has(w.folded[n.start] ?? "") || ANY.has(w.folded[n.start - 1] ?? "")) &&
  UNREAL.has(w.folded[n.behind] ?? "") &&
  !SIGNED.has(w.folded[n.behind + 2] ?? "");

const TO_BE = set("be have hold");
/** "There will be no meeting", "they will hold no talks": called off, not denied. */
const noneToCome = (w: Words, n: NounPlace): boolean => {
  if (!isNone(w, n)) return false;
  for (let i = n.start - 1; i >= Math.max(n.sentenceFirst + 1, n.start - NONE_REACH); i--)
    if (TO_BE.has(w.folded[i] as string)) return WILL.has(w.folded[i - 1] as string) || w.folded[i - 1] === "now";
  return false;
};

const LEADING = set(
  "hold have pay attend make engage enter host start begin open resume chair join conduct arrange organise organize convene stage give receive",
);
const ARRIVED = set("arrived came flew");

const ARTICLES = set("the a an his her its their this that");
const preposed = (w: Words, i: number): boolean => ARTICLES.has(w.folded[i] ?? "");

const HELD = set("had held");
/** "[suggested a walk], and there the two had their talk": the talk is told of in a clause of its own. */
const heldThen = (w: Words, proposed: number, start: number): boolean => {
  for (let i = proposed + 1; i < start; i++)
    if (w.folded[i] === "and" && (w.gap[i] as number) & GAP.comma) return has(w, i, start, HELD) >= 0;
  return false;
};

/** The verb group before a noun: "will hold talks", "offered to hold talks", "goes back to their talks". */
const groupBefore = (w: Words, n: NounPlace, behindOther = false): Status | null => {
  let joined = behindOther;
  for (let i = n.start - 1; i >= Math.max(n.clauseFirst, n.start - GROUP); i--) {
    const word = w.folded[i] as string;
    // "to visit the site and hold talks".
    joined ||= LEADING.has(word) && (w.folded[i - 1] === "and" || w.folded[i - 1] === "or");
    if ((w.gap[i + 1] as number) & (GAP.semicolon | GAP.colon)) return null;
    if (WILL.has(word) || (word === "won" && w.folded[i + 1] === "t"))
      return word === "won" || has(w, i, n.start, NEGATIVE) >= 0 ? "cancelled" : "planned";
    if (word === "to" && (LEADING.has(w.folded[i + 1] ?? "") || (joined && w.capital[i + 1] === 0 && !preposed(w, i + 1)))) {
      const governor = w.folded[i - 1] ?? "";
      // "invited President X to pay a visit": whoever is asked stands between.
      if (PROPOSED.has(governor) || has(w, Math.max(n.clauseFirst, i - ASKED_REACH), i, ASKING) >= 0) return "proposed";
      return ARRIVED.has(governor) || attendsThere(w, i, n.clauseFirst) || isManaged(w, i, n.clauseFirst) ? "held" : "planned";
    }
    if (RECALLING.has(word) || (word === "back" && LOOKING.has(w.folded[i - 1] ?? "") && BACK.has(w.folded[i + 1] ?? "")))
      return "earlier";
    if (PREPARING.has(word) && n.start - i <= PREPARED_REACH && w.folded[i + 1] !== "to") return "planned";
    if (PROPOSED.has(word) && word !== "called" && word !== "asked" && word !== "open" && !heldThen(w, i, n.start))
      return "proposed";
    if (word === "planned" || word === "scheduled" || word === "due") return "planned";
    if (word === "would" && i > n.start - WOULD_REACH) return "planned";
    if (MAYBE.has(word) && i > n.start - WOULD_REACH && !isMonth(w, i))
      return has(w, i, n.start, NEGATIVE) >= 0 ? "cancelled" : "proposed";
  }
  return behindOther ? null : ofChain(w, n);
};
/** Words between a bare verb and the noun that it carries: "and hold [wide-ranging and fruitful] talks". */
const CARRIED = 4;
/** "is scheduled to call on the Prime Minister of the country, X, and [hold] talks": the status of the verb with which it goes on, however far back. */
const ofChain = (w: Words, n: NounPlace): Status | null => {
  for (let i = n.start - 1; i >= Math.max(n.clauseFirst, n.start - CARRIED); i--) {
    if (!LEADING.has(w.folded[i] as string)) continue;
    const head = conjunctOf(w, i, n.sentenceFirst);
    return head < 0 ? null : groupBefore(w, { ...n, start: head, clauseFirst: Math.min(n.clauseFirst, n.sentenceFirst) }, true);
  }
  return null;
};
const MAYBE = set("could may might");
const ASKING = set("invited invites inviting asked asks urged urges");
/** Words of a guest's title and name. */
const ASKED_REACH = 12;
const GROUP = 9;

const GOING_ON = set("continue maintain intensify deepen strengthen expand pursue sustain further broaden");
const CAME = set("met gathered convened arrived came flew");
/** "undertook to continue the dialogue": more of the same, and no engagement. */
const goesOn = (w: Words, n: NounPlace): boolean => {
  for (let i = n.start - 1; i >= Math.max(n.clauseFirst + 1, n.start - GOING_ON_REACH); i--)
    if (GOING_ON.has(w.folded[i] as string) && w.folded[i - 1] === "to") return !CAME.has(w.folded[i - 2] ?? "");
  return false;
};
const GOING_ON_REACH = 4;

const BACKING = set(
  "support supports supported supporting back backs backed backing oppose opposes opposed opposing encourage encourages encouraged endorse endorses endorsed",
);
/** "supports talks between A and B": whoever wishes for them well tells of none. */
const onlyBacked = (w: Words, n: NounPlace): boolean => BACKING.has(w.folded[n.start - 1] ?? "") && n.start > n.sentenceFirst;
const WOULD_REACH = 5;

/** "[the next round of] talks" and "a [planned] visit", not "the next stop [on] his tour". */
const isModified = (w: Words, n: NounPlace, x: ReadonlySet<string>): boolean => {
  for (let i = n.last - 2; i >= Math.max(n.sentenceFirst, n.start - MODIFIERS); i--) {
    const word = w.folded[i] as string;
    if (x.has(word)) return !NEXT_TIME.has(w.folded[i + 1] as string);
    if (i < n.start && word !== "of" && preposition(word)) return false;
  }
  return false;
};
const MODIFIERS = 4;

/** The status that a noun's own words and its sentence's verb give: "a planned visit", "the trip was called off", "talks will be held". */
export const statusOfNoun = (s: Scene, n: NounPlace): Status | null => {
  const { words: w } = s;
  const { start, sentenceFirst, sentenceLast } = n;
  const modifier = (x: ReadonlySet<string>): boolean => isModified(w, n, x);
  if (HYPOTHETICAL.has(w.folded[sentenceFirst] as string) || w.text[w.end[sentenceLast - 1] as number] === "?") return null;
  if (supposed(w, sentenceFirst, sentenceLast) || underCondition(w, n)) return null;
  if (isAbsent(w, n)) return "denied";
  if (norAnyDay(w, start, sentenceFirst)) return null;
  if (noDayYet(w, start, sentenceFirst)) return "planned";
  const general = visitsInGeneral(w, n);
  if (general !== undefined) return general;
  const granted = isPresupposed(s, start, sentenceFirst, n.last);
  if (noneToCome(w, n)) return "cancelled";
  if (
    !granted &&
    (deniedThere(w, sentenceFirst, sentenceLast, { first: start, behind: n.behind }) ||
      rejectedStory(w, sentenceFirst, start, sentenceLast) >= 0)
  )
    return "denied";
  if (leadsOn(w, n.last)) return "planned";
  if (isOn(w, n)) return "held";
  if (isNone(w, n)) return has(w, sentenceFirst, sentenceLast, SINCE) >= 0 ? null : "denied";
  const told = granted || isOwner(w, n.last) ? null : predicateOf(s, n.behind, sentenceLast);
  if (told === "held") return modifier(PAST_NOUN) ? "earlier" : "held";
  if (modifier(CANCELLED_NOUN) || told === "cancelled" || cameToNothing(w, n.last, sentenceLast)) return "cancelled";
  const governor = isOwner(w, n.last) ? null : governorOf(w, start, n.clauseFirst, n.owned);
  if (governor?.open) return "planned";
  if (told === null && isUnreal(w, n)) return null;
  if (!granted && offInSentence(w, sentenceFirst, sentenceLast)) return "cancelled";
  if (told === "denied") return "denied";
  if (unfulfilled(w, n.clauseFirst, start) || onceAwaited(w, start, n.clauseFirst)) return "cancelled";
  if (opensSentence(s, start, sentenceFirst) && willFollow(w, n)) return "planned";
  if (governor && governor.status !== "planned") return governor.status;
  if (told === "proposed" || modifier(PROPOSED_NOUN)) return "proposed";
  if (modifier(FUTURE_NOUN)) return "planned";
  if (governor || purpose(w, start, n.clauseFirst) || ofPlannedTrip(w, start, n.clauseFirst)) return "planned";
  if (suggestedTo(w, n)) return "proposed";
  if (goesOn(w, n) || onlyBacked(w, n)) return null;
  if (alongsidePlan(w, n)) return "planned";
  return (
    groupBefore(w, n) ??
    told ??
    (modifier(PAST_NOUN) || lookedBack(w, n) || daysAfter(w, start, sentenceFirst, sentenceLast) ? "earlier" : "held")
  );
};
