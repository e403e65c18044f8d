import type { Actor } from "../document.ts";
import { AUXILIARIES, CONTACT_MODIFIERS, LIGHT, type NounSense, nounSense, PHONE } from "../lexicon/contact.ts";
import type { EngagementKind } from "../reading.ts";
import { GAP } from "../words.ts";
import { clauseStart, type ObjectRule, objectsOf, preposition, type Scene, subjectsOf } from "./clause.ts";
import { bodyOf, carrier, fronted, heldBy, inWhich, ownerBefore, ownerBehind } from "./noun-actors.ts";
import { ofOthers } from "./of-others.ts";
import { isToCome } from "./programme.ts";
import { statusOfNoun } from "./status.ts";
import { asVerb, human, LETTERS_OF, part, type Trigger } from "./trigger.ts";

const DEFINITE = new Set("the this that these those their his her its our same".split(" "));
const OWN = new Set(["his", "her", "their"]);
/** "flew home from a visit to", "is on a visit": the traveller is the subject of the sentence. */
const ON_THE_WAY = new Set("from on during after for at before amid since with".split(" "));
/** "meeting room", "talks table": the noun only tells what kind of thing this is. */
const THINGS = new Set("room rooms table place agenda minister centre center hall house venue point notes book".split(" "));
/** "a telephone contact" is a call; "in contact with" is none. */
const CONTACTS = new Set(["contact", "contacts"]);
const LETTERS = new Set("letter letters message messages note notes cable telegram".split(" "));
const MAILED = new Set("letter letters telegram cable".split(" "));
const EXCHANGES = new Set(["exchange", "exchanges"]);
/** "has a message": possession, no sending. */
const HAVING = new Set("has have had made makes gave".split(" "));

/** How a noun gives its participants: the words that lead to them, and how far they may stand. */
const BEHIND: Readonly<Partial<Record<EngagementKind, ObjectRule>>> = {
  call: { direct: false, by: ["with", "between", "from", "to", "of", "by"], reach: 10, noun: true },
  visit: { direct: false, by: ["by", "of"], reach: 10, noun: true },
  correspondence: { direct: false, by: ["to", "from", "between"], reach: 12, noun: true },
  ceremony: { direct: false, by: ["to", "by", "from"], reach: 12, noun: true },
  signing: { direct: false, by: ["with", "between", "of", "among", "by"], reach: 18, noun: true, across: true },
};
const BEHIND_MEETING: ObjectRule = { direct: false, by: ["with", "between", "of", "among", "by"], reach: 14, noun: true };

interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly index: number;
}
/** "a courtesy call on the President by X". */
const COURTESY: ObjectRule = { direct: false, by: ["on", "upon", "to", "by", "with"], reach: 14, noun: true };

/** A noun with the words before it: "the [long telephone] conversation". */
interface Phrase {
  readonly at: number;
  readonly start: number;
  readonly telephone: boolean;
  readonly modified: boolean;
  readonly definite: boolean;
  /** "his meeting with X". */
  readonly own: boolean;
  readonly sentence: Sentence;
}

const phraseOf = (s: Scene, at: number, sentence: Sentence): Phrase => {
  const { words: w } = s;
  let start = at,
    telephone = false,
    modified = false,
    definite = false,
    own = false;
  for (let k = at - 1; k >= sentence.first && at - k < 7; k--) {
    const m = w.folded[k] as string;
    if ((w.gap[k + 1] as number) & (GAP.semicolon | GAP.colon)) break;
    const byPhone = PHONE.has(m) || m === "video";
    if (byPhone || CONTACT_MODIFIERS.has(m)) {
      telephone ||= byPhone;
      modified = true;
      start = k;
      continue;
    }
    if (DEFINITE.has(m)) {
      definite = true;
      own = OWN.has(m);
      break;
    }
    // "their Moscow meeting": where it was.
    if (s.placeAt?.(k) ?? false) continue;
    if (s.actorAt[k] !== -1 || preposition(m) || LIGHT.has(m)) break;
  }
  return { at, start, telephone, modified, definite, own, sentence };
};

const isCourtesy = (s: Scene, p: Phrase): boolean =>
  /^calls?$/.test(s.words.folded[p.at] as string) &&
  ["courtesy", "farewell", "protocol"].includes(s.words.folded[p.at - 1] ?? "");

/** "an exchange of letters between". */
const ofLetters = (s: Scene, p: Phrase): boolean =>
  EXCHANGES.has(s.words.folded[p.at] as string) &&
  s.words.folded[p.at + 1] === "of" &&
  LETTERS.has(s.words.folded[p.at + 2] ?? "");

const kindOf = (s: Scene, p: Phrase, sense: NounSense): EngagementKind => {
  const word = s.words.folded[p.at] as string,
    before = s.words.folded[p.at - 1] ?? "";
  if (isCourtesy(s, p)) return "meeting";
  if (word === "visit" && before === "courtesy") return "meeting";
  // "a video conference with X": a call.
  const conference = word === "conference" && s.words.folded[p.at + 1] === "with";
  if (ofLetters(s, p)) return "correspondence";
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

/** "led a delegation to Rome": a journey of whoever led it, by where it went. */
const TEAMS = new Set(["delegation", "delegations"]);
const withoutGoal = (s: Scene, { at }: Phrase): boolean =>
  TEAMS.has(s.words.folded[at] as string) && !(s.words.folded[at + 1] === "to" && (s.placeAt?.(at + 2) ?? false));

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
/** "bilateral cooperation between A and B": an adjective, where "hold a bilateral with A" is talks. */
const adjective = (s: Scene, at: number): boolean =>
  s.words.capital[at + 1] === 0 && s.timeAt[at + 1] === -1 && !BEHIND_BILATERAL.has(s.words.folded[at + 1] as string);

/** Words that are no engagement here: "the meeting room", "in contact with", "the letters of credence". */
const otherwise = (s: Scene, { at, sentence, telephone }: Phrase, kind: EngagementKind): boolean => {
  const { words: w } = s;
  const word = w.folded[at] as string,
    next = w.folded[at + 1] ?? "";
  const joined = at + 1 < sentence.last && !((w.gap[at + 1] as number) & ~(GAP.space | GAP.hyphen));
  return (
    (joined && (THINGS.has(next) || (kind === "gathering" && nounSense(next)?.kind === "meeting"))) ||
    ((kind === "meeting" || kind === "call") && ofOthers(s, at, sentence.last)) ||
    (kind === "ceremony" && !LETTERS_OF.has(word)) ||
    (joined && word === "bilateral" && adjective(s, at)) ||
    (CONTACTS.has(word) && !telephone) ||
    (ROUNDS.has(word) && ofTalks(s, at)) ||
    (kind === "correspondence" && next === "of" && LETTERS_OF.has(w.folded[at + 2] ?? ""))
  );
};

interface Arguments {
  readonly verb: number | null;
  readonly owner: readonly Actor[] | null;
  readonly subjects: readonly Actor[];
  readonly objects: readonly Actor[];
}

/** "was handed [letters of credence] by", "was presented [with credentials] by": the verb stands before the letters. */
const letters = (s: Scene, at: number): number => {
  const first = s.words.folded[at - 1] === "of" && LETTERS.has(s.words.folded[at - 2] ?? "") ? at - 2 : at;
  return s.words.folded[first - 1] === "with" ? first - 1 : first;
};

const OTHER_END: ObjectRule = { direct: false, by: ["with", "to"], reach: 4, noun: true };
/** "calls exchanged by A with B", "calls from A and B to C": who is at the other end; whom all of them rang stands first. */
const bothEnds = (s: Scene, one: readonly Actor[]): readonly Actor[] => {
  const [first] = one;
  const led = first ? (s.words.folded[first.first - 1] ?? "") : "";
  if (!first || (led !== "by" && led !== "from")) return one;
  const other = objectsOf(s, (one.at(-1) as Actor).last, OTHER_END);
  return led === "by" ? [...one, ...other] : [...other, ...one];
};

const argumentsOf = (s: Scene, p: Phrase, kind: EngagementKind): Arguments => {
  const verb = carrier(s, kind === "ceremony" ? letters(s, p.at) : p.at);
  const first = objectsOf(s, p.at + 1, isCourtesy(s, p) ? COURTESY : (BEHIND[kind] ?? BEHIND_MEETING));
  const behind = kind === "call" ? bothEnds(s, first) : first;
  const owner = ownerBefore(s, p.start) ?? (kind === "visit" ? ownerBehind(s, p.at) : null);
  const contact = kind === "meeting" || kind === "call";
  const held = contact && !behind.length ? heldBy(s, p.at) : null;
  if (held) {
    const others = objectsOf(s, held.behind, { ...BEHIND_MEETING, by: ["with"] });
    if (others.length) return { verb: verb ?? held.behind - 1, owner: null, subjects: held.subjects, objects: others };
  }
  const objects = !behind.length && contact ? inWhich(s, p.at, p.sentence) : behind;
  if (verb !== null) return { verb, owner, subjects: subjectsOf(s, verb), objects };
  if (kind === "gathering" && objects.length)
    return { verb, owner, subjects: subjectsOf(s, p.at).filter((a) => !objects.includes(a) && a.last <= p.at), objects };
  if (kind === "visit" && !owner && !objects.length && ON_THE_WAY.has(leading(s, p))) {
    const before = subjectsOf(s, p.start).filter(human).slice(0, 1);
    return { verb, owner, subjects: before.length ? before : behindComma(s, p), objects };
  }
  if (kind === "visit" && p.own && !owner && !objects.length && saidOf(s, p))
    return { verb, owner, subjects: subjectsOf(s, p.start).filter(human).slice(0, 1), objects };
  const before = contact && !owner ? fronted(s, p.at, p.sentence, objects, p.definite) : [];
  if (contact && !owner && !before.length && p.own && objects.length)
    return { verb, owner, subjects: subjectsOf(s, p.start).filter((a) => human(a) && a.last <= p.at), objects };
  return { verb, owner, subjects: before, objects };
};

/** Words between a journey that opens a sentence and whoever acts in it. */
const MAIN_REACH = 10;
/** "Fresh from a trip to Lima, X said": whoever acts behind the comma that closes what opens the sentence. */
const behindComma = (s: Scene, p: Phrase): Actor[] => {
  if (s.words.folded[p.sentence.first] !== "fresh") return [];
  for (let i = p.at + 1; i < Math.min(p.sentence.last, p.at + MAIN_REACH); i++) {
    const a = s.actors[s.actorAt[i] as number];
    if (a && human(a)) return a.first === i && (s.words.gap[i] as number) & GAP.comma && !a.possessive ? [a] : [];
  }
  return [];
};

const SAYING = new Set("said says announced announces confirmed confirms that stressed added told indicated".split(" "));
/** "said that his journeys to X must wait": a journey that is the subject of what its owner says. */
const saidOf = (s: Scene, p: Phrase): boolean => {
  for (let k = p.at - 1; k > Math.max(p.sentence.first, p.at - 6); k--)
    if (OWN.has(s.words.folded[k] as string)) return SAYING.has(s.words.folded[k - 1] as string);
  return false;
};

/** The word before a noun's phrase and its article: "from [a three-day] visit". */
const leading = (s: Scene, p: Phrase): string => {
  for (let k = p.start - 1; k >= Math.max(p.sentence.first, p.start - 5); k--)
    if (preposition(s.words.folded[k] as string)) return s.words.folded[k] as string;
  return "";
};

const GOALS = new Set(["in", "at", "to"]);

/** "ended with the signature of", "witnessed the signing of": not "welcomed", "after the signing of", which may be of other days. */
const SIGNED_BY = new Set("with by over including witnessed witnessing witness attended saw oversaw and".split(" "));
const ARTICLES = new Set(["the", "a", "their", "its", "joint"]);

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
      // "A's letter to B": a message may be one in a speech.
      if (verb === null && owner && objects.length) return !MAILED.has(folded[p.at] as string);
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

/** The engagement that a noun at word `at` tells; null where it tells none. */
export const nounTrigger = (s: Scene, at: number): Trigger | null => {
  const { words: w } = s;
  const sense = nounSense(w.folded[at] as string);
  if (!sense || (s.inOccasion?.(at) ?? false) || (asVerb(s, at) && !LIGHT.has(w.folded[at - 1] ?? ""))) return null;
  const sentence = s.sentences[s.sentenceOf[at] as number] as Sentence;
  const p = phraseOf(s, at, sentence);
  const kind = kindOf(s, p, sense);
  if (otherwise(s, p, kind) || verbInstead(s, p) || withoutGoal(s, p)) return null;
  const args = argumentsOf(s, p, kind);
  if (tooBare(s, p, kind, sense, args)) return null;
  const { verb, owner, subjects, objects } = args;
  const told = statusOfNoun(w, p.start, at + 1, clauseStart(s, at), sentence.first, sentence.last);
  // "accepted the letters of credence": nothing that is still to come, as an invitation's is.
  const status =
    told === "proposed" && kind === "ceremony" && verb !== null && TAKING.has(w.folded[verb] as string)
      ? "held"
      : told === "held" && isToCome(s, at, objects, sentence)
        ? "planned"
        : told === "held" && verb !== null && before(s, verb)
          ? "earlier"
          : told;
  const common = { first: at, last: at + 1, sentence: sentence.index, noun: true };
  // "the call", alone: points to one already told.
  if (kind === "call" && !p.telephone && verb === null && !objects.length && !owner)
    return p.definite ? { ...common, kind, status: status ?? "held", parts: [], anaphoric: true } : null;
  if (status === null) return null;
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
