import type { Actor, Sentence } from "../../document.ts";
import type { VerbSense } from "../../lexicon/contact-verbs.ts";
import type { Status } from "../../reading.ts";
import { GAP } from "../../words.ts";
import { journeyTrigger } from "../journeys/journey-verb.ts";
import { conjunctOf } from "../status/conjunct.ts";
import { statusOfVerb } from "../status/status.ts";
import { bodyBehind, chairsTalks } from "./chaired.ts";
import { clauseStart, preposition, type Scene, subjectsOf } from "./clause.ts";
import { invertedSubject } from "./inverted.ts";
import { isManaged } from "./managed.ts";
import { type ObjectRule, objectsOf } from "./objects.ts";
import { isDone, ofPaper, sidesOf, wantsSigning, wouldSign } from "./papers.ts";
import { byPhone } from "./spoken.ts";
import { sentenceText, type Trigger } from "./trigger.ts";
import { unnamedSubject } from "./unnamed-subject.ts";
import { HAVING, mainSubject, OBJECT_PRONOUNS, particlesEnd, passive, verbal } from "./verb-form.ts";
import { type VerbMatch, verbParts } from "./verb-parts.ts";

const TIME_GIVEN = new Set(["hour", "hours", "minutes"]);
/** How far behind its object a verb's last word may stand: "gave his guests two hours of his time". */
const OBJECT_REACH = 6;

/** The word that a verb wants behind its object; -1 where it does not stand there. */
const completed = (s: Scene, objects: readonly Actor[], wanted: readonly string[]): number => {
  const last = objects.at(-1)?.last ?? -1;
  if (last < 0) return -1;
  // "gave X bad marks for the last minutes": what a preposition leads to is not given.
  let led = false;
  for (let i = last; i < Math.min(s.words.count, last + OBJECT_REACH) && s.sentenceOf[i] === s.sentenceOf[last - 1]; i++) {
    if (s.actorAt[i] !== -1) return -1;
    const word = s.words.folded[i] as string;
    if (wanted.includes(word)) return led && TIME_GIVEN.has(word) ? -1 : i;
    led ||= preposition(word) && word !== "of";
  }
  return -1;
};

/** "was treated to dinner by": behind a passive, the word stands right behind the verb. */
const wanted = (s: Scene, after: number, behind: readonly string[]): number => {
  const at = s.words.folded.slice(after, after + OBJECT_REACH).findIndex((word) => behind.includes(word));
  return at < 0 ? -1 : after + at;
};

/** Verbs of speaking that take no direct object: "talked with", "sat down with". */
const SPEAKING_TOGETHER = new Set(
  `talk talks talked talking speak speaks spoke spoken speaking confer conferred converse conversed together down huddle huddled
  dined dine`.split(/\s+/),
);

const SIGNED_BY: ObjectRule = { direct: false, by: ["by", "between", "among"], reach: 14 };
const BY: ObjectRule = { direct: false, by: ["by"], reach: 14 };
/** "was summoned to the Latvian foreign ministry": by those who sit there. */
const BEHIND_PASSIVE: Readonly<Partial<Record<VerbSense["frame"], ObjectRule>>> = {
  sign: SIGNED_BY,
  summon: { direct: false, by: ["by", "to", "into"], reach: 14 },
};
/** "was received at the Chilean Foreign Ministry", "was handed a note there": nobody else being told, by those who sit there. */
const AT: ObjectRule = { direct: false, by: ["at"], reach: 14 };
const AT_MINISTRY: readonly VerbSense["frame"][] = ["receive", "summon"];
const behindPassive = (s: Scene, after: number, { frame }: VerbSense): Actor[] => {
  const by = objectsOf(s, after, BEHIND_PASSIVE[frame] ?? BY);
  return by.length || !AT_MINISTRY.includes(frame)
    ? by
    : objectsOf(s, after, AT).filter((a) => a.kind === "party" || a.kind === "side");
};
/** "the treaty, signed on Tuesday by A and B", "the Joint Commission, co-chaired by A and B". */
const signedBy = (s: Scene, i: number, sense: VerbSense, after: number): boolean =>
  (sense.frame === "sign" || sense.frame === "chair") &&
  (sense.form === "past" || sense.form === "participle") &&
  isDone(s, i) &&
  objectsOf(s, after, SIGNED_BY).length > 0;

const objectsBehind = (s: Scene, i: number, sense: VerbSense, after: number, isPassive: boolean): Actor[] => {
  if (isPassive) return behindPassive(s, after, sense);
  if (sense.frame === "guest") return [];
  // "called on Wednesday for a meeting with X".
  if (sense.frame === "call") return objectsOf(s, after, { direct: true, by: [], reach: 5 });
  if (sense.frame === "over") return objectsOf(s, after, { direct: false, by: ["with"], reach: 14 });
  if (sense.frame === "sign") return objectsOf(s, after, { direct: false, by: ["with"], reach: 24 });
  const particle = sense.then.at(-1);
  // "did not speak to reporters after his talks with X".
  if (particle === "to") return objectsOf(s, after, { direct: true, by: [], reach: 6 });
  if (particle && particle !== "together" && particle !== "down")
    return objectsOf(s, after, { direct: true, by: ["with"], reach: 6 });
  if (sense.frame === "mutual" && SPEAKING_TOGETHER.has(sense.then[0] ?? (s.words.folded[i] as string)))
    return objectsOf(s, after, { direct: false, by: ["with", "to", "between"], reach: 14 });
  return objectsOf(s, after, { direct: true, by: ["with"], reach: sense.frame === "mutual" ? 12 : 5 });
};

/** "the programme has him seeing X" is to come. */
const ownStatus = (s: Scene, i: number, sense: VerbSense, status: Status): Status => {
  const { folded } = s.words;
  return status === "held" && sense.form === "ing" && OBJECT_PRONOUNS.has(folded[i - 1] ?? "") && HAVING.has(folded[i - 2] ?? "")
    ? "planned"
    : status;
};

/** "Face to face the two went through": told with how they sat, it is a contact whatever else the report tells. */
const TOGETHER =
  /\b(?:behind closed doors|one[- ]on[- ]one|tete[- ]a[- ]tete|tête[- ]à[- ]tête|face[- ]to[- ]face|under four eyes)\b/;

/** "X's trip to Oslo to open a fair and [meet] Y": the word at which it is told who acts, which is that of the verb it goes on with. */
const actsAt = (s: Scene, i: number, sense: VerbSense, sentenceFirst: number): number => {
  const head = sense.form === "base" ? conjunctOf(s.words, i, sentenceFirst) : -1;
  return head > 0 && s.words.folded[head - 1] === "to" ? head : i;
};

const MEETS = new Set("meet meets met meeting".split(" "));
const FULFILLED = new Set(
  `target targets threshold thresholds goal goals demand demands condition conditions deadline deadlines criteria standard standards need needs obligation obligations requirement requirements
  challenge challenges expectation expectations quota quotas match commitment commitments pledge pledges promise promises objective objectives aspiration aspirations ambition ambitions benchmark benchmarks
  cost costs expense expenses shortfall shortage norm norms risk risks threat threats resistance opposition quorum fate`.split(
    /\s+/,
  ),
);
/** "met with criticism": what one comes upon. */
const ENCOUNTERED = new Set(
  "resistance opposition criticism approval silence scepticism skepticism hostility outrage applause disapproval rejection derision protests protest anger disbelief indifference success failure cheers boos".split(
    " ",
  ),
);
/** Words between the verb and what is fulfilled: "meet [Thailand's growing labour market] demands". */
const FULFILLED_REACH = 6;
/** "has met her target", "meet the conditions set": what is fulfilled, not somebody. */
const fulfils = (s: Scene, i: number): boolean => {
  const { folded, gap } = s.words;
  if (!MEETS.has(folded[i] as string)) return false;
  if (folded[i + 1] === "with" && ENCOUNTERED.has(folded[i + 2] ?? "")) return true;
  for (let k = i + 1; k <= i + FULFILLED_REACH && k < s.words.count && !((gap[k] as number) & GAP.comma); k++) {
    const a = s.actors[s.actorAt[k] as number];
    if (a && a.kind !== "party" && a.kind !== "pronoun") return false;
    if (!a && preposition(folded[k] as string)) return false;
    if (!a && FULFILLED.has(folded[k] as string)) return true;
  }
  return false;
};

const SUMMONED = /^(?:summon|called$|haul)/;
/** "summoned the ambassador to [hand] her a note": what the summons told of already was for. */
const forThat = (s: Scene, i: number, sense: VerbSense, sentenceFirst: number): boolean => {
  const { folded } = s.words;
  if (sense.frame !== "summon" || folded[i - 1] !== "to") return false;
  for (let k = i - 2; k >= sentenceFirst; k--) if (s.actorAt[k] === -1 && SUMMONED.test(folded[k] as string)) return true;
  return false;
};

const WHATEVER = new Set(["what", "whatever"]);
/** "carry out [what they sign]": of papers whose signing is told elsewhere. */
const whateverSigned = ({ words: { folded } }: Scene, i: number, { kind }: VerbSense): boolean =>
  kind === "signing" && (WHATEVER.has(folded[i - 2] ?? "") || (WHATEVER.has(folded[i - 3] ?? "") && folded[i - 1] !== "and"));

/** The engagement that a verb at word `i` tells in one of its senses; null where it tells none. */
export const verbTrigger = (s: Scene, i: number, sense: VerbSense): Trigger | null => {
  if (sense.frame === "visit") return journeyTrigger(s, i, sense);
  if (fulfils(s, i) || whateverSigned(s, i, sense)) return null;
  const { words: w } = s;
  const after = particlesEnd(s, i, sense.then);
  if (after === null) return null;
  const sentence = s.sentences[s.sentenceOf[i] as number] as Sentence;
  if (!verbal(s, i, sense, sentence.first) || forThat(s, i, sense, sentence.first)) return null;
  const isPassive = passive(s, i, sense.form) || signedBy(s, i, sense, after);
  if (sense.paper && !ofPaper(s, i, after, isPassive)) return null;
  const objects = objectsBehind(s, i, sense, after, isPassive);
  const wanting = sense.kind === "signing" && wantsSigning(s, i) && !isManaged(w, i - 1, clauseStart(s, i));
  if (wanting && !(objects.length && wouldSign(s, i))) return null;
  const inverted = invertedSubject(s, i, objects.at(-1)?.last ?? after);
  const found =
    inverted?.subjects ??
    (isPassive && sense.frame === "sign" ? sidesOf(s, i) : subjectsOf(s, actsAt(s, i, sense, sentence.first)));
  const subjects = found.length || !objects.length ? found : mainSubject(s, i, sense, (objects.at(-1) as Actor).last, sentence);
  const closing = isPassive ? wanted(s, after, sense.behind) : completed(s, objects, sense.behind);
  if (sense.behind.length && closing < 0) return null;
  // "She was given forty minutes": by whom, the sentences around tell.
  if (isPassive && !objects.length && TIME_GIVEN.has(w.folded[closing] ?? "")) return null;
  const match: VerbMatch = { at: i, after, sense, passive: isPassive, subjects, objects };
  const parts = verbParts(s, match);
  if (!parts) return null;
  // Asked last: most words that may tell a contact fail for want of people.
  const group = statusOfVerb(w, {
    first: i,
    form: sense.form,
    clauseFirst: clauseStart(s, i),
    sentenceFirst: sentence.first,
    sentenceLast: sentence.last,
  });
  if (group === null) return null;
  const status = inverted?.status ?? ownStatus(s, i, sense, group);
  const unnamed = subjects.some((a) => a.entities.length) ? null : unnamedSubject(s, i);
  const end = sense.frame === "chair" && !isPassive ? bodyBehind(s, after) : after;
  const common = { first: i, last: end, closing, sentence: sentence.index, parts, noun: false, unnamed };
  if (sense.frame === "invite") return { ...common, kind: "visit", status: "proposed", anaphoric: false };
  const mutual = sense.frame === "mutual" && (sense.kind === "call" || sense.kind === "meeting");
  const joint = (sense.frame === "joint" || sense.frame === "accord") && !TOGETHER.test(sentenceText(s, i));
  const over = sense.frame === "over";
  const talks = sense.frame === "chair" && !isPassive && parts.length === 2 && chairsTalks(s, after, end);
  const told = talks ? "meeting" : sense.kind;
  const kind = mutual || over || sense.frame === "joint" ? byPhone(s, i, told, sense) : told;
  if (joint && status !== "held" && status !== "earlier") return null;
  const last = w.folded[i + 1] === "last" && sense.then.length > 0 && status === "held";
  return {
    ...common,
    kind,
    status: last ? "earlier" : status,
    anaphoric: joint,
    joint,
    soft: over || (kind === "call" && sense.frame === "mutual" && !/phone|telephone|\bcall\b/.test(sentenceText(s, i))),
  };
};
