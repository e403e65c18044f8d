import type { Actor } from "../../document.ts";
import type { EngagementKind } from "../../reading.ts";
import { GAP } from "../../words.ts";
import { clauseStart, preposition, type Scene, subjectsOf } from "./clause.ts";
import { governorOf } from "./governors.ts";
import { ledBy } from "./led-by.ts";
import { givenTo, intoHands, lettersFrom, presentedTo } from "./letters-presented.ts";
import { listEndingWith } from "./lists.ts";
import { carrier, fronted, heldBy, inWhich, joinedBefore, ownerBefore, ownerBehind } from "./noun-actors.ts";
import { OWN, type Phrase } from "./noun-phrase.ts";
import { type ObjectRule, objectsOf } from "./objects.ts";
import { tookPlaceWith } from "./took-place.ts";
import { human, team } from "./trigger.ts";

/** "flew home from a visit to", "is on a visit": the traveller is the subject of the sentence. */
const ON_THE_WAY = new Set("from on during after for at before amid since with".split(" "));
/** How a noun gives its participants: the words that lead to them, and how far they may stand. */
const BEHIND: Readonly<Partial<Record<EngagementKind, ObjectRule>>> = {
  call: { direct: false, by: ["with", "between", "from", "to", "of", "by"], reach: 10, noun: true },
  visit: { direct: false, by: ["by", "of"], reach: 10, noun: true },
  correspondence: { direct: false, by: ["to", "from", "between"], reach: 12, noun: true },
  ceremony: { direct: false, by: ["to", "by", "from", "of"], reach: 12, noun: true },
  signing: { direct: false, by: ["with", "between", "of", "among", "by"], reach: 18, noun: true, across: true },
};
const BEHIND_MEETING: ObjectRule = { direct: false, by: ["with", "between", "of", "among", "by"], reach: 14, noun: true };

/** "a courtesy call on the President by X". */
const COURTESY: ObjectRule = { direct: false, by: ["on", "upon", "to", "by", "with"], reach: 14, noun: true };

const IN_PERSON = new Set("courtesy farewell protocol introductory goodwill condolence".split(" "));
const PAY = new Set("pay pays paid paying".split(" "));
/** Words between "paid" and what is paid: "paid her first official call". */
const PAID_REACH = 5;
/** Words between a call and the one it is made on: "a call yesterday on", "his first call will be on". */
const ON_REACH = 3;
/** The same where it is said of it: "her second call of the day was on X". */
const SAID_REACH = 8;
const SAID = new Set("was is were are be being".split(" "));
/** "paid his first call", "a call on the President": made on foot, where nothing names a telephone. */
const made = (s: Scene, p: Phrase): boolean => {
  const { folded } = s.words;
  for (let i = p.at - 1; i > p.at - PAID_REACH && i >= p.sentence.first; i--) if (PAY.has(folded[i] as string)) return true;
  for (let i = p.at + 1; i <= p.at + SAID_REACH && i + 1 < p.sentence.last; i++)
    if ((folded[i] === "on" || folded[i] === "upon") && (i <= p.at + ON_REACH || SAID.has(folded[i - 1] as string))) {
      const a = s.actors[s.actorAt[i + 1] ?? -1] ?? s.actors[s.actorAt[i + 2] ?? -1];
      if (a && a.kind !== "party" && a.kind !== "side") return true;
    }
  return false;
};
const PARTING = new Set("introductory farewell goodwill".split(" "));
/** "held an introductory call with", "made a farewell call to": by telephone, where such a call on somebody is paid. */
const byWire = ({ words: { folded } }: Scene, { at }: Phrase): boolean => {
  if (!PARTING.has(folded[at - 1] ?? "") || !["with", "to", "between"].includes(folded[at + 1] ?? "")) return false;
  return !folded.slice(Math.max(0, at - PAID_REACH), at).some((word) => PAY.has(word));
};
export const isCourtesy = (s: Scene, p: Phrase): boolean =>
  /^calls?$/.test(s.words.folded[p.at] as string) &&
  ((IN_PERSON.has(s.words.folded[p.at - 1] ?? "") && !byWire(s, p)) || (!p.telephone && made(s, p)));

export interface Arguments {
  readonly verb: number | null;
  readonly owner: readonly Actor[] | null;
  readonly subjects: readonly Actor[];
  readonly objects: readonly Actor[];
}

const OTHER_END: ObjectRule = { direct: false, by: ["with", "to"], reach: 4, noun: true };
/** "calls exchanged by A with B", "calls from A and B to C": who is at the other end; whom all of them rang stands first. */
const bothEnds = (s: Scene, one: readonly Actor[]): readonly Actor[] => {
  const [first] = one;
  const led = first ? (s.words.folded[first.first - 1] ?? "") : "";
  if (!first || (led !== "by" && led !== "from")) return one;
  const other = objectsOf(s, (one.at(-1) as Actor).last, OTHER_END);
  return led === "by" ? [...one, ...other] : [...other, ...one];
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

/** "X's visit ended with the signing of an accord with Y": who signs with him is the one person told before. */
const otherSigner = (s: Scene, p: Phrase, other: Actor): Actor | null => {
  if (s.words.folded[other.first - 1] !== "with") return null;
  let one: Actor | null = null;
  for (let i = p.sentence.first; i < p.start; i++) {
    const a = s.actors[s.actorAt[i] as number];
    if (!a || a === one || !human(a)) continue;
    if (one) return null;
    one = a;
  }
  return one;
};

const PAIRED = new Set(["by", "between", "of", "from"]);
const IN_THEIRS = new Set("in during at after since following on over".split(" "));
/** Words between a pair and "their": "by X and Y [yesterday during] their call". */
const PAIR_REACH = 4;
/** "the commitment made by X and Y in their September call": those told last before it, two of them, are whose it is. */
const pairBefore = (s: Scene, p: Phrase): Actor[] | null => {
  const { folded } = s.words;
  let k = p.start - 1;
  while (k > p.sentence.first && p.at - k < MAIN_REACH && folded[k] !== "their" && s.actorAt[k] === -1) k--;
  if (folded[k] !== "their" || !IN_THEIRS.has(folded[k - 1] ?? "")) return null;
  for (let i = k - 2; i >= Math.max(p.sentence.first, k - 2 - PAIR_REACH); i--) {
    const a = s.actors[s.actorAt[i] as number];
    if (!a) continue;
    const pair = human(a) ? listEndingWith(s, a, p.sentence.first) : [];
    return pair.length === 2 && PAIRED.has(folded[(pair[0] as Actor).first - 1] ?? "") ? pair : null;
  }
  return null;
};

const OCCASIONS = new Set("occasion chance opportunity opening setting venue stage platform moment".split(" "));
/** Words between the occasion and whoever had it: "gave the two [a rare] chance for talks". */
const GIVEN_REACH = 4;
/** "The fair gave A and B the occasion for a talk", "offered both a chance of talks": who had it. */
const hadOccasion = (s: Scene, p: Phrase): readonly Actor[] => {
  const { folded } = s.words;
  let led = p.start - 1;
  if (folded[led] === "a" || folded[led] === "the" || folded[led] === "some") led--;
  if ((folded[led] !== "for" && folded[led] !== "of") || !OCCASIONS.has(folded[led - 1] ?? "")) return [];
  for (let i = led - 2; i > led - 2 - GIVEN_REACH && i >= p.sentence.first; i--) {
    const a = s.actors[s.actorAt[i] as number];
    if (a) return a.last === i + 1 && !a.possessive ? listEndingWith(s, a, p.sentence.first) : [];
  }
  return [];
};

const oneOf = <T>(first: readonly T[], second: () => readonly T[]): readonly T[] => (first.length ? first : second());

const COMES = new Set("comes came follows followed precedes preceded".split(" "));
const THEN = new Set("after as amid ahead before following when while since".split(" "));
/** Words from "comes" to what it comes after: "comes [barely two weeks] after". */
const COMES_REACH = 6;
/** "The call comes two weeks after A met B": those behind are of what came before. */
const comesAfter = ({ words: { folded } }: Scene, { at }: Phrase): boolean => {
  if (!COMES.has(folded[at + 1] ?? "")) return false;
  for (let i = at + 2; i < at + 2 + COMES_REACH; i++) if (THEN.has(folded[i] ?? "")) return true;
  return false;
};

const argumentsOf = (s: Scene, p: Phrase, kind: EngagementKind): Arguments => {
  const handed = kind === "ceremony" ? (givenTo(s, p.at) ?? presentedTo(s, p.at)) : null;
  if (handed) return { ...handed, owner: null };
  const joined = kind === "visit" ? null : joinedBefore(s, p.at);
  if (joined) return { verb: null, owner: joined, subjects: [], objects: [] };
  const verb = carrier(s, kind === "ceremony" ? lettersFrom(s, p.at) : p.at);
  const first = comesAfter(s, p) ? [] : objectsOf(s, p.at + 1, isCourtesy(s, p) ? COURTESY : (BEHIND[kind] ?? BEHIND_MEETING));
  const behind = kind === "call" ? bothEnds(s, first) : oneOf(kind === "ceremony" ? intoHands(s, p.at) : [], () => first);
  const owner = ownerBefore(s, p.start, p.at) ?? (kind === "visit" ? ownerBehind(s, p.at) : null);
  const contact = kind === "meeting" || kind === "call";
  const held = contact && !behind.length ? heldBy(s, p.at) : null;
  if (held) {
    const others = objectsOf(s, held.behind, { ...BEHIND_MEETING, by: ["with"] });
    if (others.length) return { verb: verb ?? held.behind - 1, owner: null, subjects: held.subjects, objects: others };
  }
  const objects =
    !behind.length && contact
      ? oneOf(inWhich(s, p.at, p.sentence), () => oneOf(tookPlaceWith(s, p.at), () => ledBy(s, p.at)))
      : behind;
  const alone = kind === "signing" && !owner && objects.length > 0 ? otherSigner(s, p, objects[0] as Actor) : null;
  if (alone) return { verb, owner, subjects: [alone], objects };
  if (verb !== null) return { verb, owner, subjects: subjectsOf(s, verb), objects };
  if (kind === "gathering" && objects.length)
    return { verb, owner, subjects: subjectsOf(s, p.at).filter((a) => !objects.includes(a) && a.last <= p.at), objects };
  const asked = kind === "visit" && !owner && !objects.length ? askedFor(s, p) : null;
  if (asked) return { verb, owner, subjects: [asked], objects };
  if (kind === "visit" && !owner && !objects.length && ON_THE_WAY.has(leading(s, p))) {
    const before = subjectsOf(s, p.start)
      .filter((a) => human(a) || team(s, a))
      .slice(0, 1);
    return { verb, owner, subjects: before.length ? before : behindComma(s, p), objects };
  }
  if (kind === "visit" && p.own && !owner && !objects.length && saidOf(s, p))
    return { verb, owner, subjects: subjectsOf(s, p.start).filter(human).slice(0, 1), objects };
  const pair = contact && !owner && !objects.length ? pairBefore(s, p) : null;
  if (pair) return { verb, owner: pair, subjects: [], objects };
  const given = contact && !owner && !objects.length ? hadOccasion(s, p) : [];
  if (given.length) return { verb, owner, subjects: given, objects };
  const before = contact && !owner ? fronted(s, p.at, p.sentence, objects, p) : [];
  if (contact && !owner && !before.length && p.own && objects.length)
    return { verb, owner, subjects: subjectsOf(s, p.start).filter((a) => human(a) && a.last <= p.at), objects };
  return { verb, owner, subjects: before, objects };
};

/** "requested a visit to", "pulled out of a meeting with", "X's proposal for talks with": who does so takes part. */
const withGoverning = (s: Scene, p: Phrase, kind: EngagementKind, args: Arguments): Arguments => {
  const other = args.objects[0];
  const led = other ? (s.words.folded[other.first - 1] ?? "") : "";
  const open = kind === "visit" ? !other : led === "with" || led === "to";
  if (!open || args.owner || args.subjects.length) return args;
  const governor = governorOf(s.words, p.start, clauseStart(s, p.at));
  if (!governor || (args.verb !== null && args.verb < governor.first)) return args;
  const holder = ownerBefore(s, governor.first);
  const subjects = (holder ?? subjectsOf(s, governor.first)).filter((a) => human(a) && !args.objects.includes(a));
  return subjects.length ? { ...args, verb: governor.first, subjects } : args;
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

const ASKING = /^(?:invit|ask)/;
/** Words from "for" to the visit: "for an early return visit". */
const ASKED_REACH = 6;
/** "invited X for a visit": the one who is asked, and not who asks. */
const askedFor = (s: Scene, p: Phrase): Actor | null => {
  let led = p.at - 1;
  while (led > p.at - ASKED_REACH && !preposition(s.words.folded[led] as string)) led--;
  const guest = ["for", "to"].includes(s.words.folded[led] ?? "") ? s.actors[s.actorAt[led - 1] ?? -1] : undefined;
  return guest && human(guest) && !guest.possessive && ASKING.test(s.words.folded[guest.first - 1] ?? "") ? guest : null;
};

/** Who takes part in what a noun tells, by how each stands to it. */
export const nounArguments = (s: Scene, p: Phrase, kind: EngagementKind): Arguments =>
  withGoverning(s, p, kind, argumentsOf(s, p, kind));
