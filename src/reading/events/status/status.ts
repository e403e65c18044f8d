import { BE } from "../../lexicon/contact.ts";
import type { Form } from "../../lexicon/contact-verbs.ts";
import { tellsFirstAct } from "../../lexicon/first-acts.ts";
import type { Status } from "../../reading.ts";
import { MONTHS, PARTS_OF_DAY, UNITS, WEEKDAYS } from "../../times/vocabulary.ts";
import { GAP, type Words } from "../../words.ts";
import { gerundOf } from "../finding/governors.ts";
import { habitual, undecided } from "../finding/habits.ts";
import { GLAD, isFailed, isManaged } from "../finding/managed.ts";
import { behindPlan, behindStatement } from "./alongside.ts";
import { behindRelative } from "./behind-relative.ts";
import { conjunctOf, isMonth } from "./conjunct.ts";
import { daysAfter } from "./days-after.ts";
import { deniedThere } from "./denied-there.ts";
import { amongFirst } from "./ranked.ts";
import { rejectedStory } from "./rejected-story.ts";
import { suggested } from "./suggested.ts";
import { ifAllowed, supposed } from "./supposed.ts";
import { CANCEL, calledOff, DENY, DENY_ALL, has, NEGATIVE, notWithout, offInSentence, unfulfilled } from "./undone.ts";
import { meantIn, onlyMeant } from "./unrealised.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
export const WILL = set("will shall ll");
const WOULD = set("would could might may should can must");
export const PLANNED = set(
  "due set scheduled expected planned slated going likely preparing poised intends plans planning plan intend intended about agreed promised announced confirmed resolved decided pledged vowed undertook determined arranged committed",
);
export const PROPOSED =
  set(`offered offers proposed proposes suggested suggests invited invites ready readiness willing willingness wants wanted hopes hoped hope wish wishes wished asked requested requests
  called urged prepared open eager keen like love would-be offer proposal invitation possible potential possibility accept accepted seeking seeks sought eventual considering mulling mulls mulled weighing weighs contemplating contemplates eyeing eyes`);
/** Whoever does nothing of the kind now, or has not done so for long, is not said to deny a meeting. */
const STATIVE = set("does do doesn don has have had hasn haven hadn nothing none nobody ever");

const WOULD_ONLY = set("would");
const MAYBE = set("may might could");
const COULD = set("could");
const LESS = set("more less better");
/** Words from a verb to "no more than". */
const ONLY_REACH = 3;
/** "could sign no more than a communique": that was done. */
const onlyThat = (w: Words, verb: number, last: number): boolean => {
  for (let i = verb + 1; i < Math.min(last, verb + ONLY_REACH); i++)
    if (w.folded[i] === "no" && LESS.has(w.folded[i + 1] ?? "") && w.folded[i + 2] === "than") return true;
  return false;
};
const DID = set("did do does");
const BEFORE_NOW = set("last previously");
const HAD = set("had");
const JUST = set("just");
export const HYPOTHETICAL = set("suppose imagine supposing assume assuming what-if picture");

/** "used a break on Wednesday to see X", "took advantage of the pause to talk with". */
const USED = set("used seized advantage");
const USING = 9;
/** Before a purpose that was fulfilled: "flew to Rome to meet the Pope", "met to sign". */
const CAME_TO = set(
  "arrived came travelled traveled flew went visited met gathered assembled convened used seized paused stopped sat retired withdrew drove advantage opportunity broke stayed crossed picked lifted landed emerged returned stepped walked hurried rushed raced sailed strode rose",
);

const WAS = set("was were");
/** Where somebody was: "was in Rome", "was here", "was recently in Oslo". */
const WHERE = set("in at here there");
/** "was in Sofia on Monday to see X": who was there for it is told to have done it. */
const wasThere = (w: Words, from: number, to: number): boolean => {
  const at = has(w, from, to, WAS);
  return at >= 0 && (WHERE.has(w.folded[at + 1] ?? "") || WHERE.has(w.folded[at + 2] ?? ""));
};

const COME = set("come gone flown driven ridden sailed crossed");
/** "had come from the capital to talk with X". */
const hadCome = (w: Words, from: number, to: number): boolean => {
  const at = has(w, from, to, COME);
  return at > from && (w.folded[at - 1] === "had" || w.folded[at - 2] === "had");
};

export interface VerbPlace {
  readonly first: number;
  readonly form: Form | null;
  readonly clauseFirst: number;
  readonly sentenceFirst: number;
  readonly sentenceLast: number;
}

/** "won't meet". */
const wont = (w: Words, from: number, to: number): boolean => {
  for (let i = from; i + 1 < to; i++) if (w.folded[i] === "won" && w.folded[i + 1] === "t") return true;
  return false;
};

const AUXILIARY = set("be been have");
/** "X, who will visit Y on Friday, met Z": what is to come is told of another verb. */
const ofOtherVerb = (w: Words, near: number, { first, form }: VerbPlace): boolean =>
  form === "past" && has(w, has(w, near, first, WILL), first, AUXILIARY) < 0;

const GRANTING = set("after since following");
/** Clauses about somebody or some time: "A, [who met B], denied it", "denied it [when he met B]". */
const ASIDE = set("who when where while during");
/** True where a verb's clause is told as a fact beside what the sentence denies or calls off. */
const isGranted = (w: Words, v: VerbPlace): boolean => {
  const opener = w.folded[v.clauseFirst - 1] ?? "";
  return v.clauseFirst > v.sentenceFirst && (GRANTING.has(opener) || (v.form === "past" && ASIDE.has(opener)));
};

/** "had last met", not "last Friday in Lima she met": the last day of that name. */
const beforeNow = (w: Words, from: number, to: number): boolean => {
  const at = has(w, from, to, BEFORE_NOW);
  return at >= 0 && !(w.folded[at] === "last" && isTimeWord(w.folded[at + 1] as string));
};
const isTimeWord = (word: string): boolean => WEEKDAYS.has(word) || MONTHS.has(word) || PARTS_OF_DAY.has(word) || UNITS.has(word);

/** The status that a verb's group and its sentence give to an engagement; null: hypothetical or no contact at all. */
export const statusOfVerb = (w: Words, v: VerbPlace): Status | null => {
  // "and be received" goes on like "and receive".
  const bare = v.form === "base" ? v.first : w.folded[v.first - 1] === "be" ? v.first - 1 : -1;
  const head = bare < 0 ? -1 : conjunctOf(w, bare, v.sentenceFirst);
  const main = behindRelative(w, v.sentenceFirst, v.first);
  return head < 0
    ? ownStatus(w, main ? { ...v, ...main } : v)
    : ownStatus(w, { ...v, first: head, form: "base", clauseFirst: head > v.clauseFirst ? v.clauseFirst : v.sentenceFirst });
};

const CONTRARY = set("but and though if yet");
const NOMINAL = set("the a an his her their its our in on at by with for from all");
/** "A and B, but not the third, signed": said of others. */
const isContrast = (w: Words, i: number): boolean =>
  CONTRARY.has(w.folded[i - 1] ?? "") && ((w.capital[i + 1] as number) > 0 || NOMINAL.has(w.folded[i + 1] ?? ""));

const UNREAL = set("would could might");
const UNREAL_REACH = 12;
/** "Meeting X would be a mistake for Y": a thought that opens its sentence. */
const thoughtUp = (w: Words, { first, sentenceFirst, sentenceLast }: VerbPlace): boolean => {
  if (first !== sentenceFirst) return false;
  for (let i = first + 1; i < Math.min(sentenceLast, first + UNREAL_REACH); i++) {
    if ((w.gap[i] as number) & GAP.comma) return false;
    if (UNREAL.has(w.folded[i] as string)) return true;
  }
  return false;
};

const YET_TO = set("when before until till once");
/** Words from a fronted clause's verb to that of the main clause. */
const MAIN_REACH = 30;
const LATER = set("will ll should would expects expected hopes plans wants intends");
/** "will insist when she meets him", "a month before he receives her", "As A meets B, she should expect": told in the present of what is to come. */
const isAhead = (w: Words, { form, clauseFirst, sentenceFirst, sentenceLast, first }: VerbPlace): boolean => {
  if (form !== "s" || clauseFirst <= sentenceFirst) return false;
  const opener = w.folded[clauseFirst - 1] ?? "";
  return (
    YET_TO.has(opener) ||
    (opener === "as" &&
      clauseFirst - 1 === sentenceFirst &&
      has(w, first, Math.min(sentenceLast, first + MAIN_REACH), LATER) >= 0)
  );
};

const FRONTING = set("when once after before as while since because although though");
/** "When they had finished, the papers were signed": what a clause before the main one tells as past is past before that. */
const behindFronted = (w: Words, { sentenceFirst, clauseFirst, first }: VerbPlace, near: number): number => {
  if (clauseFirst - sentenceFirst > 2 || !FRONTING.has(w.folded[clauseFirst - 1] ?? "")) return near;
  for (let i = first - 1; i > near; i--) if ((w.gap[i] as number) & GAP.comma) return i;
  return near;
};

const ASKED = set("how what why where when which whom whose");
/** "It was not made public [how long they spoke]": where what is not told of a contact begins, which takes that it was; -1: nowhere. */
const askedAt = (w: Words, from: number, verb: number): number => {
  const asked = has(w, from + 1, verb, ASKED);
  return asked > 0 && !((w.gap[asked] as number) & GAP.comma) && has(w, from, asked, NEGATIVE) >= 0 ? asked : -1;
};
/** "Y, not known for patience, received him": what is not so is told between commas. */
const setAside = (w: Words, not: number, verb: number): boolean => {
  if (!((w.gap[not] as number) & GAP.comma)) return false;
  for (let i = not + 2; i <= verb; i++) if ((w.gap[i] as number) & GAP.comma) return true;
  return false;
};

/** True where a word is a "not" said of the verb behind it. */
const negates = (w: Words, i: number, { sentenceFirst, first }: VerbPlace): boolean =>
  NEGATIVE.has(w.folded[i] as string) &&
  !(w.folded[i] === "not" && (w.folded[i + 1] === "only" || isContrast(w, i))) &&
  !(w.capital[i] && i > sentenceFirst) &&
  !setAside(w, i, first);

const INVITATION = set("invitation invitations");
const FROM = set("from of by");
/** Words from an invitation past whoever sent it: "an invitation from the Speaker of Chad, Ali Hassan, to visit". */
const SENDER_REACH = 16;
const invitedBy = (w: Words, first: number, to: number): boolean => {
  const at = has(w, Math.max(first, to - SENDER_REACH), to, INVITATION);
  return at >= 0 && FROM.has(w.folded[at + 1] ?? "");
};

const ownStatus = (w: Words, v: VerbPlace): Status | null => {
  const { first, clauseFirst } = v;
  const near = Math.max(clauseFirst, first - 7);
  const asked = askedAt(w, near, first);
  let negative = false;
  for (let i = Math.max(near, asked); i < first; i++) negative ||= negates(w, i, v);
  negative &&= !notWithout(w, v.sentenceFirst, first);
  const previous = w.folded[first - 1] ?? "";
  // "is going to see": to come.
  if (w.folded[first] === "going" && BE.has(previous)) return "planned";
  const infinitive =
    previous === "to" ||
    (previous === "be" && w.folded[first - 2] === "to") ||
    (v.form === "base" && w.folded[first - 2] === "to");
  const before = (s: ReadonlySet<string>): boolean => {
    const at = has(w, near, first, s);
    return at >= 0 && !isMonth(w, at);
  };
  const [scopeFirst, scopeLast] = isGranted(w, v) ? [clauseFirst, first] : [v.sentenceFirst, v.sentenceLast];
  for (let i = v.sentenceFirst; i < Math.min(first, v.sentenceFirst + 2); i++)
    if (HYPOTHETICAL.has(w.folded[i] as string)) return null;
  if (supposed(w, v.sentenceFirst, v.sentenceLast)) return null;
  if (w.folded[clauseFirst - 1] === "if" || w.folded[clauseFirst - 1] === "whether" || w.folded[clauseFirst - 1] === "unless")
    return null;
  if (undecided(w, v.sentenceFirst, v.sentenceLast)) return null;
  if (v.form === "ing" && thoughtUp(w, v)) return null;
  if ((v.form === "base" || v.form === "s") && habitual(w, first, v.sentenceLast)) return null;
  if (
    deniedThere(w, scopeFirst, scopeLast, { first, behind: first + 1 }) &&
    (negative || has(w, scopeFirst, scopeLast, DENY_ALL) >= 0)
  )
    return "denied";
  if (v.form === "base" && suggested(w, v.sentenceFirst, first)) return "proposed";
  const gerund = v.form === "ing" ? gerundOf(w, first, clauseFirst) : null;
  if (gerund) return gerund;
  if (
    v.form === "ing" &&
    previous === "before" &&
    (behindPlan(w, first, v.sentenceFirst) || behindStatement(w, first, v.sentenceFirst))
  )
    return "planned";
  if (rejectedStory(w, scopeFirst, first, scopeLast) >= 0) return "denied";
  if (onlyMeant(w, near, first)) return "cancelled";
  if (offInSentence(w, scopeFirst, scopeLast) && calledOff(w, scopeFirst, first) && (infinitive || before(CANCEL) || negative))
    return "cancelled";
  if (before(CANCEL) && infinitive) return "cancelled";
  if (unfulfilled(w, clauseFirst, first)) return "cancelled";
  if ((before(WILL) && !ofOtherVerb(w, near, v)) || wont(w, near, first)) return negative ? "cancelled" : "planned";
  if (isAhead(w, v)) return "planned";
  if (infinitive) {
    const to = w.folded[first - 1] === "to" ? first - 1 : first - 2;
    const governor = w.folded[to - 1] ?? "";
    if (isManaged(w, to, clauseFirst) || tellsFirstAct(w, to, v.sentenceFirst)) return "held";
    if (isFailed(w, to, clauseFirst)) return "cancelled";
    if (GLAD.has(governor) && before(WOULD)) return "proposed";
    if (negative && v.form === "base") return "denied";
    // "is unlikely to be signed", "are unlikely to meet".
    if (governor === "unlikely") return "denied";
    if (PLANNED.has(governor) || ["is", "are", "was", "were", "be"].includes(governor))
      return negative || offInSentence(w, v.sentenceFirst, v.sentenceLast) ? "cancelled" : "planned";
    if (has(w, Math.max(clauseFirst, to - USING), to, USED) >= 0 || amongFirst(w, clauseFirst, to)) return "held";
    // "I would like to warmly welcome Minister X": it is done by saying so.
    if (w.folded[first] === "welcome" && w.folded[to - 1] === "like") return "held";
    for (let i = to - 1; i >= Math.max(clauseFirst, to - 6); i--) {
      const word = w.folded[i] as string;
      if (PLANNED.has(word)) return "planned";
      if (PROPOSED.has(word)) return "proposed";
    }
    if (invitedBy(w, v.sentenceFirst, to)) return "proposed";
    // A headline's "X to meet Y"; or a purpose: "flew to Rome to meet the Pope".
    if (to === clauseFirst || (w.capital[first] as number) > 0) return "planned";
    const came = has(w, v.sentenceFirst, to, CAME_TO) >= 0 || wasThere(w, v.sentenceFirst, to) || hadCome(w, v.sentenceFirst, to);
    return came || has(w, v.sentenceFirst, to, GLAD) >= 0 ? "held" : "planned";
  }
  const could = v.form === "base" && w.folded[first - 1] !== "to" && before(COULD);
  if (could && (w.folded[first - 1] === "only" || onlyThat(w, first, v.sentenceLast))) return "held";
  if (could && negative) return "cancelled";
  if (v.form === "base" && before(WOULD_ONLY) && ifAllowed(w, first, v.sentenceLast)) return "proposed";
  if (v.form === "base" && before(WOULD)) return before(WOULD_ONLY) ? "planned" : before(MAYBE) && !negative ? "proposed" : null;
  if (before(WOULD) && (v.form === "participle" || v.form === "base")) return null;
  if (negative) return v.form === "ing" || before(STATIVE) ? null : "denied";
  if (v.form === "base" && !(w.capital[first] as number)) {
    if (before(DID)) return negative ? "denied" : "held";
    if (PROPOSED.has(previous)) return "proposed";
  }
  const had = has(w, behindFronted(w, v, near), first, HAD) >= 0;
  if (beforeNow(w, near, first) || previous === "first" || (had && asked < 0 && v.form !== "ing" && !before(JUST)))
    return "earlier";
  return v.form !== "base" && v.form !== "s" && daysAfter(w, first, v.sentenceFirst, v.sentenceLast) ? "earlier" : "held";
};

const AWAITED = set("due expected awaited booked");
/** "was due at the palace of X", "is awaited by X"; not "was awaited on the steps by X". */
export const wasDue = (w: Words, first: number, last: number): boolean => {
  for (let i = first + 1; i < last; i++) {
    const before = w.folded[i - 1] as string;
    if (w.folded[i] === "awaited" && WAS.has(before)) continue;
    if (AWAITED.has(w.folded[i] as string) && (BE.has(before) || before === "been")) return true;
  }
  return false;
};

/** The status that a sentence without a verb or noun of contact gives to the company that its word at `cue` tells of. */
export const statusOfCompany = (w: Words, first: number, cue: number, last: number): Status => {
  if (has(w, first, last, DENY) >= 0) return "denied";
  if (calledOff(w, first, last) || meantIn(w, first, last)) return "cancelled";
  if (["expects", "awaits"].includes(w.folded[cue] as string) || wasDue(w, first, last)) return "planned";
  return has(w, Math.max(first, cue - 6), cue, WILL) >= 0 ? "planned" : "held";
};
