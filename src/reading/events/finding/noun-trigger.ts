import type { Actor } from "../../document.ts";
import { AUXILIARIES, LIGHT, type NounSense, nounSense } from "../../lexicon/contact.ts";
import type { EngagementKind, Status } from "../../reading.ts";
import { GAP, type Words } from "../../words.ts";
import { behindRelative } from "../status/behind-relative.ts";
import { statusOfNoun } from "../status/noun-status.ts";
import { besideTalks } from "./beside-talks.ts";
import { byVideo } from "./by-video.ts";
import { clauseStart, type Scene } from "./clause.ts";
import { envoysLetters } from "./envoys-letters.ts";
import { fruitOf } from "./fruit-of.ts";
import { keptUp, mannerOfSpeech } from "./habits.ts";
import { bodyOf } from "./noun-actors.ts";
import { type Arguments, isCourtesy, nounArguments } from "./noun-arguments.ts";
import { LETTERS, type Phrase, phraseOf, type Sentence } from "./noun-phrase.ts";
import { ofOthers } from "./of-others.ts";
import { isToCome } from "./programme.ts";
import { asVerb, human, LETTERS_OF, part, type Trigger } from "./trigger.ts";
import { unnamedSubject } from "./unnamed-subject.ts";

/** "meeting room", "talks table": the noun only tells what kind of thing this is. */
const THINGS = new Set("room rooms table place agenda minister centre center hall house venue point notes book".split(" "));
/** "a telephone contact" is a call; "in contact with" is none. */
const CONTACTS = new Set(["contact", "contacts"]);
/** "A's letter to B", "A's congratulatory message to B": a message may be one in a speech. */
const MAILED = new Set("letter letters telegram cable".split(" "));
const SENT_BY = new Set("congratulatory condolence written handwritten".split(" "));
const EXCHANGES = new Set(["exchange", "exchanges"]);
/** "has a message": possession, no sending. */
const HAVING = new Set("has have had made makes gave".split(" "));

/** "an exchange of letters between". */
const ofLetters = (s: Scene, p: Phrase): boolean =>
  EXCHANGES.has(s.words.folded[p.at] as string) &&
  s.words.folded[p.at + 1] === "of" &&
  LETTERS.has(s.words.folded[p.at + 2] ?? "");

const PRESS = new Set("news press media".split(" "));
const kindOf = (s: Scene, p: Phrase, sense: NounSense): EngagementKind => {
  const word = s.words.folded[p.at] as string,
    before = s.words.folded[p.at - 1] ?? "";
  if (isCourtesy(s, p)) return "meeting";
  if (word === "visit" && before === "courtesy") return "meeting";
  // Before the press two stand side by side, and no others sit with them.
  if (word === "conference" && PRESS.has(before)) return "meeting";
  // "a video conference with X": a call.
  const conference = word === "conference" && s.words.folded[p.at + 1] === "with";
  if (ofLetters(s, p)) return "correspondence";
  if (envoysLetters(s, p.at)) return "ceremony";
  return p.telephone && (sense.kind === "meeting" || conference) ? "call" : sense.kind;
};

/** Journeys whose word is as well a verb: nouns only behind an article or an owner. */
const VERBS_TOO = new Set("stay stays swing swings travel".split(" "));
const BEFORE_NOUN = new Set("a an the his her their its this that my our s no".split(" "));
const verbInstead = (s: Scene, { at, start }: Phrase): boolean => {
  const { folded } = s.words;
  if (!VERBS_TOO.has(folded[at] as string)) return false;
  return ![start - 1, at - 1, at - 2].some((k) => BEFORE_NOUN.has(folded[k] ?? "") && s.sentenceOf[k] === s.sentenceOf[at]);
};

/** "led a delegation to Rome": a journey of whoever led it, by where it went; "a presidential delegation": one that the president sends. */
const TEAMS = new Set(["delegation", "delegations"]);
const withoutGoal = (s: Scene, { at }: Phrase): boolean =>
  TEAMS.has(s.words.folded[at] as string) &&
  (s.words.folded[at - 1] === "presidential" || !(s.words.folded[at + 1] === "to" && (s.placeAt?.(at + 2) ?? false)));

const ANNOUNCING = new Set(
  "announce announces announced send sends sent sending dispatch dispatched arrange arranged plan plans planning host hosts hosted hosting receive receives received".split(
    " ",
  ),
);
/** "announced a Presidential Delegation to Chile": others go than the one who says so. */
const ofThoseSent = (s: Scene, { at }: Phrase, { verb }: Arguments): boolean =>
  TEAMS.has(s.words.folded[at] as string) && verb !== null && ANNOUNCING.has(s.words.folded[verb] as string);

const ROUNDS = new Set(["round", "rounds", "session", "sessions"]);
const FURTHER = new Set("next further another new fresh last previous".split(" "));
/** "the next round of [political] consultations": told by the talks themselves. */
const ofTalks = (s: Scene, at: number): boolean => {
  if (s.words.folded[at + 1] !== "of" || !FURTHER.has(s.words.folded[at - 1] ?? "")) return false;
  for (let i = at + 2; i < at + 5 && s.actorAt[i] === -1; i++) {
    const sense = nounSense(s.words.folded[i] ?? "");
    if (sense) return sense.kind === "meeting" && !sense.weak;
  }
  return false;
};

const BEHIND_BILATERAL = new Set(
  "with between on in at and or of to by for from during after before here there today yesterday tomorrow this last next was is will took takes lasted held".split(
    " ",
  ),
);
/** "bilateral cooperation between A and B", "the new Bilateral Liaison Group": an adjective, where "hold a bilateral with A" is talks. */
const adjective = ({ words: w, timeAt }: Scene, at: number, first: number): boolean =>
  (w.capital[at + 1] === 0 || ((w.capital[at] as number) > 0 && at > first)) &&
  timeAt[at + 1] === -1 &&
  !BEHIND_BILATERAL.has(w.folded[at + 1] as string);
const DEMANDED = new Set("action arms order prayer account mind duty peace unity".split(" "));
/** "calls for a truce", "despite calls to cancel it", "the Call to Action": what is demanded, by no telephone. */
const isDemand = (s: Scene, at: number): boolean => {
  const { folded, capital } = s.words;
  if (folded[at + 1] === "for") return s.actorAt[at + 2] === -1;
  if (folded[at + 1] === "to" && DEMANDED.has(folded[at + 2] ?? "")) return true;
  return folded[at + 1] === "to" && s.actorAt[at + 2] === -1 && capital[at + 2] === 0 && !DETERMINERS.has(folded[at + 2] ?? "");
};
const DETERMINERS = new Set(
  "the a an his her their its our my this that these those each both all one two three several other counterparts leaders".split(
    " ",
  ),
);

const ARTICLES = new Set(["the", "a", "their", "its", "joint"]);
const APPOINTMENTS = new Set(["appointment", "appointments"]);
const TO_OFFICE = new Set("of as to".split(" "));
const GIVEN =
  /^(?:announc|tak(?:e|es|ing)$|took$|up$|congratulat|on$|upon$|since$|follow|after$|confirm|welcom|approv|made$|mak(?:e|es|ing)$|recommend|propos|diplomatic$)/;
/** "announced the appointment of X", "will take up her appointment": to an office; one has an appointment with somebody. */
const toOffice = ({ words: { folded } }: Scene, { at, start }: Phrase): boolean =>
  APPOINTMENTS.has(folded[at] as string) &&
  folded[at + 1] !== "with" &&
  (TO_OFFICE.has(folded[at + 1] ?? "") || [1, 2, 3].some((n) => GIVEN.test(folded[start - n] ?? "")));

const SUBJECTS = new Set("he she they who we i it".split(" "));
/** "what he calls", "as they talk": a verb whose subject stands before it. */
const afterSubject = ({ words: { folded, gap } }: Scene, at: number): boolean =>
  SUBJECTS.has(folded[at - 1] ?? "") && gap[at] === GAP.space;

/** "accused Congress of": a parliament, where "the World Energy Congress" and "a congress" sit for days. */
const parliament = ({ words: { folded, capital } }: Scene, at: number): boolean =>
  folded[at] === "congress" && (capital[at] as number) > 0 && !(capital[at - 1] as number);

/** "credential letters", "letters of accreditation": an envoy's; not "press accreditation", nor the same letters told again by their noun. */
const ofEnvoy = ({ words: { folded } }: Scene, at: number): boolean => {
  const word = folded[at] as string;
  if (word !== "credential" && word !== "accreditation") return LETTERS.has(word) && LETTERS_OF.has(folded[at - 1] ?? "");
  return !LETTERS.has(folded[at + 1] ?? "") && !(folded[at - 1] === "of" && LETTERS.has(folded[at - 2] ?? ""));
};

/** Words that are no engagement here: "the meeting room", "in contact with", "the letters of credence". */
const otherwise = (s: Scene, phrase: Phrase, kind: EngagementKind): boolean => {
  const { words: w } = s;
  const { at, sentence, telephone } = phrase;
  const word = w.folded[at] as string,
    next = w.folded[at + 1] ?? "";
  const joined = at + 1 < sentence.last && !((w.gap[at + 1] as number) & ~(GAP.space | GAP.hyphen));
  return (
    (joined && (THINGS.has(next) || (kind === "gathering" && nounSense(next)?.kind === "meeting"))) ||
    ((kind === "meeting" || kind === "call") && (ofOthers(s, at, sentence.last) || besideTalks(s, phrase))) ||
    (kind === "ceremony" && !LETTERS_OF.has(word) && !LETTERS.has(word)) ||
    (joined && word === "bilateral" && adjective(s, at, sentence.first)) ||
    (CONTACTS.has(word) && !telephone) ||
    (kind === "call" && !telephone && isDemand(s, at)) ||
    mannerOfSpeech(w, at) ||
    byVideo(s, at, sentence) ||
    afterSubject(s, at) ||
    parliament(s, at) ||
    toOffice(s, phrase) ||
    // "in exchange for a meeting": what is given for it.
    (word === "exchange" && next === "for") ||
    // "tapped the telephone calls of X": all that he makes.
    (word === "calls" && next === "of") ||
    (ROUNDS.has(word) && ofTalks(s, at)) ||
    // "the next stop on his tour": see legs.ts.
    (word === "stop" && w.folded[at - 1] === "next") ||
    // "at the end of his tour of duty": an envoy's years at his post.
    (word === "tour" && next === "of" && w.folded[at + 2] === "duty") ||
    (word === "bilateral" && ((w.gap[at + 1] as number) & GAP.comma) !== 0) ||
    (kind === "correspondence" && next === "of" && LETTERS_OF.has(w.folded[at + 2] ?? "")) ||
    ofEnvoy(s, at)
  );
};

/** By which one sits with those between whom something is: "hosted talks between A and B". */
const SITTING =
  /^(?:hold|held|host|chair|co|led|lead|head|attend|join|open|receiv|welcom|presid|moderat|conven|mediat|facilitat|had|have|has|having|took|take|taking|start|began|begin|begun|conclud|clos|end|finish|resum|continu|complet|wrap|wound|winds?$|winding)/;
/** Words of a list of states before whom they tell of: "between [Georgian and] Azerbaijani officials". */
const STATES_REACH = 4;
const leads = (s: Scene, { first }: Actor): string => {
  let i = first - 1;
  while (i > first - STATES_REACH && s.actorAt[i] === -1 && ((s.words.capital[i] as number) > 0 || s.words.folded[i] === "and"))
    i--;
  return s.words.folded[i] ?? "";
};

/** "called for talks between A and B", "arranged a summit between A and B": whoever does so does not sit with them. */
const amongThemselves = (s: Scene, verb: number | null, status: Status | null, objects: readonly Actor[]): boolean => {
  const [first] = objects;
  const several = new Set(objects.flatMap((a) => a.entities)).size > 1;
  const led = several ? leads(s, first as Actor) : "";
  if (led === "of") return status === "proposed";
  if (led !== "between" && led !== "among") return false;
  return status === "proposed" || verb === null || !SITTING.test(s.words.folded[verb] as string);
};

const GOALS = new Set(["in", "at", "to"]);

/** "ended with the signature of", "witnessed the signing of": not "welcomed", "after the signing of", which may be of other days. */
const SIGNED_BY = new Set("with by over including witnessed witnessing witness attended saw oversaw and".split(" "));

/** The word before a noun's phrase and its article. */
const governing = (s: Scene, p: Phrase): string => {
  let k = p.start - 1;
  while (k > p.sentence.first && ARTICLES.has(s.words.folded[k] as string)) k--;
  return s.words.folded[k] ?? "";
};

/** True where a noun with so little around it tells of no engagement. */
const tooBare = (s: Scene, p: Phrase, kind: EngagementKind, sense: NounSense, args: Arguments): boolean => {
  const { folded } = s.words;
  const { verb, owner, subjects, objects } = args;
  const ofPaper = kind === "signing" && folded[p.at + 1] === "of" && SIGNED_BY.has(governing(s, p));
  // "a stop in Cairo is planned": told by its goal.
  const ownJourney = kind === "visit" && (p.own || (GOALS.has(folded[p.at + 1] ?? "") && (s.placeAt?.(p.at + 2) ?? false)));
  if (sense.weak && !p.modified && verb === null && !objects.length && !owner && !ofPaper && !ownJourney) return true;
  switch (kind) {
    case "correspondence":
      if (ofLetters(s, p)) return !objects.length;
      if (verb === null && owner && objects.length)
        return !MAILED.has(folded[p.at] as string) && !SENT_BY.has(folded[p.at - 1] ?? "");
      if (verb === null || !subjects.length || !objects.length) return true;
      return LETTERS.has(folded[p.at] as string) && HAVING.has(folded[verb] as string);
    case "ceremony":
      return !objects.length;
    case "signing":
      return !objects.length && !p.modified && folded[p.at + 1] !== "of";
    default:
      return false;
  }
};

const TAKING = new Set("received receives receive accepted accepts accept took takes handed presented given".split(" "));

/** "was handed letters of credence by X", "received the credentials of X": the envoy stands behind. */
const taken = (s: Scene, kind: EngagementKind, { verb, objects }: Arguments): boolean => {
  const first = objects[0]?.first ?? -1;
  return (
    kind === "ceremony" &&
    verb !== null &&
    TAKING.has(s.words.folded[verb] as string) &&
    first > 0 &&
    s.words.folded[first - 1] !== "to"
  );
};

/** "had [already] paid a visit to": before what is told. */
const before = (s: Scene, verb: number): boolean =>
  s.words.folded[verb - 1] === "had" || (s.words.folded[verb - 2] === "had" && AUXILIARIES.has(s.words.folded[verb - 1] ?? ""));

const TIMING = new Set(["post", "pre"]);
/** What is joined to a word by a hyphen before it. */
const hyphened = (w: Words, at: number): string => ((w.gap[at] as number) & GAP.hyphen ? (w.folded[at - 1] ?? "") : "");

/** The engagement that a noun at word `at` tells; null where it tells none. */
export const nounTrigger = (s: Scene, at: number): Trigger | null => {
  const { words: w } = s;
  const sense = nounSense(w.folded[at] as string);
  // "his first post-appointment call": when, and no appointment kept.
  if (
    !sense ||
    TIMING.has(hyphened(w, at)) ||
    (s.inOccasion?.(at) ?? false) ||
    (asVerb(s, at) && !LIGHT.has(w.folded[at - 1] ?? ""))
  )
    return null;
  const sentence = s.sentences[s.sentenceOf[at] as number] as Sentence;
  const p = phraseOf(s, at, sentence);
  const kind = kindOf(s, p, sense);
  if (otherwise(s, p, kind) || verbInstead(s, p) || withoutGoal(s, p)) return null;
  const args = nounArguments(s, p, kind);
  if (tooBare(s, p, kind, sense, args) || ofThoseSent(s, p, args)) return null;
  const { verb, owner, objects } = args;
  const main = verb === null ? null : behindRelative(w, sentence.first, verb);
  const told = statusOfNoun(s, {
    start: owner?.[0]?.possessive ? Math.min(p.start, owner[0].first) : p.start,
    last: at + 1,
    owned: owner !== null,
    // "Letters of credence will be presented to X by Y": what is told of the letters stands before them all.
    behind: kind === "ceremony" && verb !== null && verb > at ? at + 1 : Math.max(at + 1, ...objects.map((a) => a.last)),
    clauseFirst: Math.max(clauseStart(s, at), main?.clauseFirst ?? 0),
    sentenceFirst: main?.sentenceFirst ?? sentence.first,
    sentenceLast: sentence.last,
  });
  // "accepted the letters of credence": nothing that is still to come, as an invitation's is.
  const status =
    told === "proposed" && kind === "ceremony" && verb !== null && TAKING.has(w.folded[verb] as string)
      ? "held"
      : told === "held" && isToCome(s, at, objects, sentence)
        ? "planned"
        : told === "held" && verb !== null && before(s, verb)
          ? "earlier"
          : told;
  const subjects = amongThemselves(s, verb, status, objects) ? [] : args.subjects;
  const unnamed = verb !== null && !owner && !subjects.some((a) => a.entities.length) ? unnamedSubject(s, verb) : null;
  const common = { first: at, last: at + 1, sentence: sentence.index, noun: true, unnamed };
  // "the call", alone: points to one already told.
  if (kind === "call" && !p.telephone && verb === null && !objects.length && !owner)
    return p.definite ? { ...common, kind, status: status ?? "held", parts: [], anaphoric: true } : null;
  if (status === null || keptUp(w, at, status)) return null;
  if (!owner && !objects.length && fruitOf(s, p.start, sentence)) return null;
  const guestsOnly = !owner && !subjects.length && objects.length > 0 && w.folded[(objects[0] as Actor).first - 1] === "with";
  const actors = [...new Set(taken(s, kind, args) ? [...objects, ...subjects] : [...(owner ?? []), ...subjects, ...objects])];
  const body = (kind === "meeting" || kind === "gathering") && !actors.some(human) ? bodyOf(s, at, p.start) : null;
  if (body) return { ...common, kind: "gathering", status, parts: [{ actor: body, role: "party" }], anaphoric: false };
  return {
    ...common,
    kind,
    status,
    parts: actors.map(part(kind === "visit" ? "visitor" : "party")),
    guestsOnly,
    anaphoric: p.definite && actors.length < 2,
  };
};
