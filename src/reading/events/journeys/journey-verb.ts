import type { Actor, Sentence } from "../../document.ts";
import { BE } from "../../lexicon/contact.ts";
import type { VerbSense } from "../../lexicon/contact-verbs.ts";
import type { Status } from "../../reading.ts";
import type { Words } from "../../words.ts";
import { clauseStart, type Scene, subjectsOf } from "../finding/clause.ts";
import { invertedSubject, promised } from "../finding/inverted.ts";
import { listStartingWith } from "../finding/lists.ts";
import { human, part, sent, type Trigger } from "../finding/trigger.ts";
import { mainSubject, particlesEnd, verbal } from "../finding/verb-form.ts";
import { countedStates } from "../scene/counted-states.ts";
import { statusOfVerb } from "../status/status.ts";
import { has, NEGATIVE } from "../status/undone.ts";
import { wayTo } from "./way.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const LEADING = set("in to on for at");
const REACHING = set("reach reaches reached reaching leave leaves left leaving");
/** "is expected in Suva", "is due in Rome", "is off to Lima": still to come. */
const AWAITED = set("expected due awaited bound off");

/** True where the sentence of a word says on what day or in what time. */
const dated = (s: Scene, at: number): boolean => {
  const { first, last } = s.sentences[s.sentenceOf[at] as number] as Sentence;
  for (let i = first; i < last; i++) {
    const role = s.timeAt[i] === -1 ? undefined : s.times[s.timeAt[i] as number]?.role;
    if (role === "at" || (role === "since" && i > at)) return true;
  }
  return false;
};

/** "travelled to these three countries": states named before. */
const goesToThem = (s: Scene, after: number): boolean => [0, 1, 2, 3].some((n) => countedStates(s.words, after + n) !== null);

/** A verb's goal that stands right behind it, or is the object. */
const BESIDE = -2;
/** Where a verb leads: the word at which its goal's name begins; NOWHERE: it names none; null: no journey. */
const goalOf = (s: Scene, i: number, sense: VerbSense, after: number): number | null => {
  if (sense.behind.length) return wayTo(s, after, sense.behind) ?? (goesToThem(s, after) ? BESIDE : null);
  // "has been to Oslo"; "is to Oslo what" compares.
  if (sense.then[0] === "to" && s.words.folded[i] !== "been") return null;
  // "is to return the call in Rome": without a place, on the telephone.
  if (sense.then.at(-1) === "call") return s.words.folded[after] === "in" && (s.placeAt?.(after + 1) ?? false) ? after + 1 : null;
  // "is in", "reached": only with the place right behind; "reached a deal" is no journey.
  const needsPlace = LEADING.has(sense.then.at(-1) ?? "") || REACHING.has(s.words.folded[i] as string);
  return needsPlace && !(s.placeAt?.(after) ?? false) && !goesToThem(s, after) ? null : BESIDE;
};

const PURPOSE = set("for on attending until till");
/** "is in Lima for talks", "is in Panama City on a visit". */
const cameForIt = (s: Scene, after: number): boolean => {
  const { index } = s.sentences[s.sentenceOf[after] as number] as Sentence;
  const place = (s.townsIn?.get(index) ?? []).find((p) => p.first >= after && p.first - after <= 1);
  return place !== undefined && PURPOSE.has(s.words.folded[place.last] ?? "");
};

/** "X was in Geneva": a visit only where a day is told, or where it stands beside what X does ("X, who was in Geneva, said"). */
const onlyThere = (s: Scene, i: number, sense: VerbSense, after: number): boolean => {
  const word = s.words.folded[i] as string;
  if (!BE.has(word) || ((word === "is" || word === "are") && cameForIt(s, after))) return false;
  return (sense.then[0] === "there" || (sense.then[0] === "in" && s.words.folded[i - 1] !== "who")) && !dated(s, i);
};

/** "A delegation with X at its head". */
const atItsHead = (s: Scene, from: number, verb: number): Actor | null => {
  const a = s.actors[s.actorAt[from] as number] ?? s.actors[s.actorAt[from + 1] as number];
  if (!a || !human(a) || a.last + 2 >= verb) return null;
  for (let i = a.last; i < Math.min(verb - 2, a.last + HEAD_REACH); i++)
    if (s.words.folded[i] === "at" && s.words.folded[i + 2] === "head") return a;
  return null;
};
/** Words from the head's name on: "X, who chairs its committee, at its head". */
const HEAD_REACH = 10;
const LED = set("led headed");
/** "A Serbian delegation headed by X arrived": whoever leads those who travel. */
const leaders = (s: Scene, from: number, verb: number): Actor[] => {
  for (let i = from; i + 2 < verb; i++) {
    const head = s.words.folded[i] === "with" ? atItsHead(s, i + 1, verb) : null;
    if (head) return [head];
    if (!LED.has(s.words.folded[i] as string) || s.words.folded[i + 1] !== "by") continue;
    for (let k = i + 2; k < Math.min(verb, i + 5); k++) {
      const a = s.actors[s.actorAt[k] as number];
      if (a) return human(a) ? listStartingWith(s, a, verb) : [];
    }
  }
  return [];
};

const CRAFT = set("plane aircraft jet flight helicopter airliner airbus boeing convoy motorcade train ship car");
/** "the minister's plane touched down", "the plane carrying X landed": whose it is, or who is in it. */
const aboard = (s: Scene, verb: number): Actor[] => {
  const start = clauseStart(s, verb);
  for (let i = verb - 1; i >= start; i--) {
    if (!CRAFT.has(s.words.folded[i] as string)) continue;
    const owner = s.actors[s.actorAt[s.words.folded[i - 1] === "s" ? i - 2 : i - 1] as number];
    if (owner?.possessive && human(owner)) return [owner];
    const rider = s.actors[s.actorAt[i + 2] as number];
    return CARRYING.has(s.words.folded[i + 1] as string) && rider && human(rider) ? [rider] : [];
  }
  return [];
};
const CARRYING = set("carrying bringing with");

/** Who is on the way: people who are the subject, or who lead it; behind "Arriving in Lima," whoever acts in the main clause. */
const travellersOf = (s: Scene, i: number, sense: VerbSense, after: number, found: readonly Actor[]): readonly Actor[] => {
  const people = found.filter(human);
  if (people.length) return people;
  const sentence = s.sentences[s.sentenceOf[i] as number] as Sentence;
  const led = found.length ? leaders(s, clauseStart(s, i), i) : [...leaders(s, clauseStart(s, i), i), ...aboard(s, i)];
  if (!led.length && found.length) return found.filter((a) => sent(s, a));
  return led.length ? led : mainSubject(s, i, sense, after, sentence).filter(human);
};

/** "has been to Oslo", "had been to Oslo before"; never, or not yet: no journey. */
const beenTo = (w: Words, i: number, from: number): Status | null => {
  if (has(w, from, i, NEGATIVE) >= 0) return null;
  return w.folded[i - 1] === "had" || w.folded[i - 2] === "had" ? "earlier" : "held";
};

const groupStatus = (s: Scene, i: number, sense: VerbSense, sentence: Sentence): Status | null =>
  sense.then[0] === "to"
    ? beenTo(s.words, i, clauseStart(s, i))
    : statusOfVerb(s.words, {
        first: i,
        form: sense.form,
        clauseFirst: clauseStart(s, i),
        sentenceFirst: sentence.first,
        sentenceLast: sentence.last,
      });

const ASKING = set("asked asks invited invites urged urges requested begged wants wanted");
/** "asked Prime Minister X to come to": to come only if he likes. */
const asked = (s: Scene, i: number, travellers: readonly Actor[]): boolean => {
  const guest = travellers[0];
  return s.words.folded[i - 1] === "to" && guest?.last === i - 1 && ASKING.has(s.words.folded[guest.first - 1] ?? "");
};

const ABOUT_TO = set("due about set is are was were scheduled expected planned");
/** "was told to leave Ireland": sent away. */
const sentAway = (w: Words, i: number): boolean => w.folded[i - 1] === "to" && !ABOUT_TO.has(w.folded[i - 2] ?? "");

const LEAVING = set("left leaves leave leaving quits");
/** "will skip the summit and go to Rome instead": what is called off is the other. */
const instead = (s: Scene, after: number): boolean => s.words.folded.slice(after, after + 6).includes("instead");

/** "became the first minister ever to set foot in": it is done, where it is not said that he will. */
const firstToDo = (s: Scene, i: number): boolean =>
  promised(s, i) === "held" && has(s.words, clauseStart(s, i), i, STILL_TO) < 0 && s.words.folded[i - 1] === "to";
const STILL_TO = set("will would shall could may might be become hopes wants due set");

/** What a verb's form says beside its group: "was last in", "is due in", "From there he flies on to". */
const ownStatus = (s: Scene, i: number, sense: VerbSense, after: number, status: Status): Status => {
  const word = s.words.folded[i] as string;
  if (status === "cancelled" && instead(s, after)) return "planned";
  if (status === "planned" && firstToDo(s, i)) return "held";
  // Whoever leaves a place, is about to or does not, has been there.
  if (LEAVING.has(word) && !sense.behind.length && ["planned", "earlier", "denied"].includes(status)) return "held";
  // "had been due in Lima": and did not come.
  if (word === "been" && s.words.folded[i - 1] === "had" && AWAITED.has(sense.then[0] ?? "")) return "cancelled";
  if (status !== "held") return status;
  if (s.words.folded[i + 1] === "last" && sense.then.length > 0) return "earlier";
  if (AWAITED.has(sense.then[0] ?? "") && word !== "was" && word !== "were") return "planned";
  // The present of a journey is its plan; a headline's is the news.
  const { region } = s.sentences[s.sentenceOf[i] as number] as Sentence;
  return sense.form === "s" && !BE.has(word) && region === null ? "planned" : status;
};

/** The journey that a verb at word `i` tells: who travels, and where its goal stands; null where it tells none. */
export const journeyTrigger = (s: Scene, i: number, sense: VerbSense): Trigger | null => {
  const after = particlesEnd(s, i, sense.then);
  if (after === null) return null;
  const goal = goalOf(s, i, sense, after);
  if (goal === null) return null;
  const { words: w } = s;
  const sentence = s.sentences[s.sentenceOf[i] as number] as Sentence;
  if (!verbal(s, i, sense, sentence.first)) return null;
  const group = groupStatus(s, i, sense, sentence);
  if (group === null || (LEAVING.has(w.folded[i] as string) && sentAway(w, i))) return null;
  const inverted = invertedSubject(s, i, after);
  const travellers = travellersOf(s, i, sense, after, inverted?.subjects ?? subjectsOf(s, i));
  if (!travellers.length || onlyThere(s, i, sense, after)) return null;
  const parts = travellers.map(part("visitor"));
  const status = asked(s, i, travellers) ? "proposed" : ownStatus(s, i, sense, after, inverted?.status ?? group);
  const last = sense.behind.includes(w.folded[after] ?? "") && goal >= 0 && goal - after <= 2 ? after + 1 : after;
  const told = { first: i, last, kind: "visit" as const, status, sentence: sentence.index, parts, anaphoric: false };
  return { ...told, noun: false, ...(goal === BESIDE ? {} : { goal }) };
};
