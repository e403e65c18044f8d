import { BE } from "../lexicon/contact.ts";
import type { Form } from "../lexicon/contact-verbs.ts";
import type { Status } from "../reading.ts";
import { GAP, type Words } from "../words.ts";
import { habitual, undecided } from "./habits.ts";
import { rejectedStory } from "./rejected-story.ts";
import { CANCEL, calledOff, DENY, DENY_ALL, denial, has, NEGATIVE, offInSentence, unfulfilled } from "./undone.ts";
import { cameToNothing, onlyMeant } from "./unrealised.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const WILL = set("will shall ll");
const WOULD = set("would could might may should can");
const PLANNED = set(
  "due set scheduled expected planned slated going likely preparing poised intends plans planning plan intend intended about agreed promised announced confirmed",
);
const PROPOSED =
  set(`offered offers proposed proposes suggested suggests invited invites ready willing wants wanted hopes hoped hope wish wishes wished asked requested requests
  called urged prepared open eager keen would-be offer proposal invitation possible potential possibility accept accepted seeking seeks sought eventual considering mulling mulls mulled weighing weighs contemplating contemplates eyeing eyes`);
/** Whoever does nothing of the kind now, or has not done so for long, is not said to deny a meeting. */
const STATIVE = set("does do doesn don has have had hasn haven hadn nothing none nobody ever");
const EARLIER = set("last previously earlier previous recalled recalling ago former");

const WOULD_ONLY = set("would");
const DID = set("did do does");
const BEFORE_NOW = set("last previously");
const HAD = set("had");
const JUST = set("just");
const HYPOTHETICAL = set("suppose imagine supposing assume assuming what-if picture");

/** Before a purpose that was fulfilled: "flew to Rome to meet the Pope", "met to sign". */
const CAME_TO = set("arrived came travelled traveled flew went visited met gathered assembled convened");
const GLAD = set("pleased happy glad delighted honoured honored privileged thrilled grateful pleasure honour honor privilege");

export interface VerbPlace {
  readonly first: number;
  readonly form: Form | null;
  readonly clauseFirst: number;
  readonly sentenceFirst: number;
  readonly sentenceLast: number;
}

const SUGGESTING = set("suggested suggests suggesting proposed proposes proposing urged recommended demanded asked requested");
/** "proposed that A and B hold talks". */
const suggested = (w: Words, clauseFirst: number): boolean =>
  w.folded[clauseFirst - 1] === "that" && SUGGESTING.has(w.folded[clauseFirst - 2] ?? "");

/** The status that a verb's group and its sentence give to an engagement; null: hypothetical or no contact at all. */
export const statusOfVerb = (w: Words, v: VerbPlace): Status | null => {
  const { first, clauseFirst } = v;
  const near = Math.max(clauseFirst, first - 7);
  let negative = false;
  for (let i = near; i < first; i++)
    if (
      NEGATIVE.has(w.folded[i] as string) &&
      !(w.folded[i] === "not" && w.folded[i + 1] === "only") &&
      !(w.capital[i] && i > v.sentenceFirst)
    )
      negative = true;
  const previous = w.folded[first - 1] ?? "";
  // "is going to see": to come.
  if (w.folded[first] === "going" && BE.has(previous)) return "planned";
  const infinitive =
    previous === "to" ||
    (previous === "be" && w.folded[first - 2] === "to") ||
    (v.form === "base" && w.folded[first - 2] === "to");
  const before = (s: ReadonlySet<string>): boolean => has(w, near, first, s) >= 0;
  for (let i = v.sentenceFirst; i < Math.min(first, v.sentenceFirst + 2); i++)
    if (HYPOTHETICAL.has(w.folded[i] as string)) return null;
  if (w.folded[clauseFirst - 1] === "if" || w.folded[clauseFirst - 1] === "whether" || w.folded[clauseFirst - 1] === "unless")
    return null;
  if (undecided(w, v.sentenceFirst, v.sentenceLast)) return null;
  if ((v.form === "base" || v.form === "s") && habitual(w, first, v.sentenceLast)) return null;
  if (denial(w, v.sentenceFirst, v.sentenceLast) && (negative || has(w, v.sentenceFirst, v.sentenceLast, DENY_ALL) >= 0))
    return "denied";
  if (v.form === "base" && suggested(w, clauseFirst)) return "proposed";
  const story = rejectedStory(w, v.sentenceFirst, first, v.sentenceLast);
  if (story >= 0) return "denied";
  if (onlyMeant(w, near, first)) return "cancelled";
  if (
    offInSentence(w, v.sentenceFirst, v.sentenceLast) &&
    calledOff(w, v.sentenceFirst, first) &&
    (infinitive || before(CANCEL) || negative)
  )
    return "cancelled";
  if (before(CANCEL) && infinitive) return "cancelled";
  if (unfulfilled(w, clauseFirst, first)) return "cancelled";
  if (before(WILL)) return negative ? "cancelled" : "planned";
  if (infinitive) {
    const to = w.folded[first - 1] === "to" ? first - 1 : first - 2;
    const governor = w.folded[to - 1] ?? "";
    // "I was pleased to meet", "had the honour to receive".
    if (GLAD.has(governor) && !before(WILL)) return before(WOULD) ? "proposed" : "held";
    if (negative && v.form === "base") return "denied";
    if (PLANNED.has(governor) || ["is", "are", "was", "were", "be"].includes(governor))
      return negative || offInSentence(w, v.sentenceFirst, v.sentenceLast) ? "cancelled" : "planned";
    for (let i = to - 1; i >= Math.max(clauseFirst, to - 6); i--) {
      const word = w.folded[i] as string;
      if (PLANNED.has(word)) return "planned";
      if (PROPOSED.has(word)) return "proposed";
    }
    // A headline's "X to meet Y"; or a purpose: "flew to Rome to meet the Pope".
    if (to === clauseFirst || (w.capital[first] as number) > 0) return "planned";
    return has(w, v.sentenceFirst, to, CAME_TO) >= 0 || has(w, v.sentenceFirst, to, GLAD) >= 0 ? "held" : "planned";
  }
  if (v.form === "base" && before(WOULD)) return before(WOULD_ONLY) ? "planned" : null;
  if (before(WOULD) && (v.form === "participle" || v.form === "base")) return null;
  if (negative) return v.form === "ing" || before(STATIVE) ? null : "denied";
  if (v.form === "base" && !(w.capital[first] as number)) {
    if (before(DID)) return negative ? "denied" : "held";
    if (PROPOSED.has(previous)) return "proposed";
  }
  if (before(BEFORE_NOW) || previous === "first" || (before(HAD) && v.form !== "ing" && !before(JUST))) return "earlier";
  if (before(EARLIER) && v.form === "past") return "held";
  return "held";
};

const TO_COME = set("be follow take begin start open resume convene come happen");
const COMES = set("comes come is are follows follow");
const FUTURE_NOUN = set("next upcoming forthcoming planned future expected scheduled coming");
/** "The next day she held talks": of the time, not of the talks. */
const NEXT_TIME = set("day morning afternoon evening night");
const PROPOSED_NOUN = set("possible potential proposed eventual");
const PAST_NOUN = set("last previous earlier recent latest");
/** "prepared the visit", "the preparations for the talks": still to come. */
const PREPARING = set("prepare prepares prepared preparing preparation preparations");
const PREPARED_REACH = 3;
/** "recalled his visit", "goes back to their conversation", "thought back to her trip". */
const RECALLING = set("recalled recalls recalling remembered remembers remembering reminisced");
const LOOKING = set("goes go going dates dated dating thought thinks thinking look looks looked looking harks harked");
const BACK = set("to on at");
const CANCELLED_NOUN = set("cancelled canceled postponed aborted scrapped abortive");

/** "will be in Greenland from Wednesday to Friday for talks with": what somebody is to go for. */
const purpose = (w: Words, first: number, clauseFirst: number): boolean => {
  let i = first - 1;
  while (i > clauseFirst && i > first - 4 && w.folded[i] !== "for") i--;
  if (w.folded[i] !== "for") return false;
  for (let k = i; k > Math.max(clauseFirst, i - PURPOSE_REACH); k--) {
    const word = w.folded[k] as string;
    if ((w.gap[k] as number) & (GAP.semicolon | GAP.colon)) return false;
    if (WILL.has(word)) return has(w, k, i, NEGATIVE) < 0;
    if (word === "to" && INTENDING.has(w.folded[k - 1] ?? "")) return true;
  }
  return false;
};
const PURPOSE_REACH = 24;
const INTENDING = set("due set scheduled expected planned slated going plans planning intends intending is are");

const ASKING = set("invited invites inviting asked asks urged urges");
/** Words of a guest's title and name. */
const ASKED_REACH = 12;

/** The status that a noun's own words and its sentence's verb give: "a planned visit", "the trip was called off", "talks will be held". */
export const statusOfNoun = (
  w: Words,
  first: number,
  last: number,
  clauseFirst: number,
  sentenceFirst: number,
  sentenceLast: number,
): Status | null => {
  const modifier = (s: ReadonlySet<string>): boolean => has(w, Math.max(sentenceFirst, first - 4), first, s) >= 0;
  if (HYPOTHETICAL.has(w.folded[sentenceFirst] as string) || w.text[w.end[sentenceLast - 1] as number] === "?") return null;
  const wholeNo = denial(w, sentenceFirst, sentenceLast);
  if (wholeNo) return "denied";
  if (rejectedStory(w, sentenceFirst, first, sentenceLast) >= 0) return "denied";
  if (modifier(CANCELLED_NOUN) || offInSentence(w, sentenceFirst, sentenceLast) || cameToNothing(w, last, sentenceLast))
    return "cancelled";
  if (unfulfilled(w, clauseFirst, first)) return "cancelled";
  const ahead = has(w, Math.max(sentenceFirst, first - 4), first, FUTURE_NOUN);
  if (ahead >= 0 && !NEXT_TIME.has(w.folded[ahead + 1] as string)) return "planned";
  if (modifier(PROPOSED_NOUN)) return "proposed";
  if (purpose(w, first, clauseFirst)) return "planned";
  if (suggested(w, clauseFirst)) return "proposed";
  // The verb group before ("will hold talks") or behind ("talks will be held", "talks are planned").
  const from = Math.max(clauseFirst, first - 9);
  for (let i = first - 1; i >= from; i--) {
    const word = w.folded[i] as string;
    if ((w.gap[i + 1] as number) & (GAP.semicolon | GAP.colon)) break;
    if (WILL.has(word)) return has(w, i, first, NEGATIVE) >= 0 ? "cancelled" : "planned";
    if (
      word === "to" &&
      ["hold", "have", "pay", "attend", "make", "host", "start", "begin", "open", "resume", "chair", "join", "conduct"].includes(
        w.folded[i + 1] ?? "",
      )
    ) {
      const governor = w.folded[i - 1] ?? "";
      // "invited President X to pay a visit": whoever is asked stands between.
      if (PROPOSED.has(governor) || has(w, Math.max(clauseFirst, i - ASKED_REACH), i, ASKING) >= 0) return "proposed";
      if (["arrived", "came", "flew"].includes(governor)) return "held";
      return "planned";
    }
    if (RECALLING.has(word) || (word === "back" && LOOKING.has(w.folded[i - 1] ?? "") && BACK.has(w.folded[i + 1] ?? "")))
      return "earlier";
    if (PREPARING.has(word) && first - i <= PREPARED_REACH && w.folded[i + 1] !== "to") return "planned";
    if (PROPOSED.has(word) && word !== "called" && word !== "asked" && word !== "open") return "proposed";
    if (word === "planned" || word === "scheduled" || word === "due") return "planned";
    if (word === "would" && i > first - 5) return "planned";
  }
  for (let i = last; i < Math.min(sentenceLast, last + 14); i++) {
    const word = w.folded[i] as string;
    if ((w.gap[i] as number) & (GAP.semicolon | GAP.colon)) break;
    // "to Peru and Chile comes next": "and" within a list of names goes on.
    const listed = word === "and" && (w.capital[i + 1] as number) > 0 && (w.capital[i - 1] as number) > 0;
    if (["who", "which", "that", "where", "and"].includes(word) && i > last + 1 && !listed) break;
    if (WILL.has(word))
      return w.folded[i + 1] === "not" &&
        !["take", "happen", "go", "occur"].includes(w.folded[i + 2] ?? "") &&
        !(w.folded[i + 2] === "be" && w.folded[i + 3] === "held")
        ? "planned"
        : w.folded[i + 1] === "not"
          ? "cancelled"
          : "planned";
    // "had been on the programme", "had been set for Friday": it did not come about.
    if (
      word === "had" &&
      w.folded[i + 1] === "been" &&
      (["planned", "scheduled", "set", "due", "expected"].includes(w.folded[i + 2] ?? "") ||
        (w.folded[i + 2] === "on" && ["programme", "program", "agenda", "schedule", "cards"].includes(w.folded[i + 4] ?? "")))
    )
      return "cancelled";
    const being = ["also", "now", "already"].includes(w.folded[i - 1] ?? "") ? i - 2 : i - 1;
    if (
      PLANNED.has(word) &&
      ["is", "are", "was", "were", "be", "been"].includes(w.folded[being] ?? "") &&
      !["agreed", "announced", "confirmed", "promised"].includes(word)
    )
      return "planned";
    if (word === "to" && TO_COME.has(w.folded[i + 1] ?? "") && ["is", "are"].includes(w.folded[i - 1] ?? "")) return "planned";
    // "a trip to Peru comes next".
    if (COMES.has(word) && w.folded[i + 1] === "next") return "planned";
  }
  if (modifier(PAST_NOUN)) return "earlier";
  return "held";
};

/** The status that a sentence without a verb or noun of contact gives to the company that its word at `cue` tells of. */
export const statusOfCompany = (w: Words, first: number, cue: number, last: number): Status => {
  if (has(w, first, last, DENY) >= 0) return "denied";
  if (calledOff(w, first, last)) return "cancelled";
  if (["expects", "awaits"].includes(w.folded[cue] as string)) return "planned";
  return has(w, Math.max(first, cue - 6), cue, WILL) >= 0 ? "planned" : "held";
};
