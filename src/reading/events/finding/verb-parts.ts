import type { Actor, Sentence } from "../../document.ts";
import type { VerbSense } from "../../lexicon/contact-verbs.ts";
import { verbForms } from "../../lexicon/inflect.ts";
import type { Role } from "../../reading.ts";
import { GAP } from "../../words.ts";
import { bodyBefore, bodyBehind, chairedWith } from "./chaired.ts";
import { preposition, type Scene } from "./clause.ts";
import { askedTo } from "./invitations.ts";
import { listStartingWith } from "./lists.ts";
import { objectsOf } from "./objects.ts";
import { ofLetter, papersBehind, signsAlone } from "./papers.ts";
import { signersBelow } from "./signers-below.ts";
import { namedAs, naming, urging } from "./spoken.ts";
import { isPlaced } from "./told-at.ts";
import { human, part, sentenceText, team } from "./trigger.ts";

/** A verb with what its clause gives it. */
export interface VerbMatch {
  /** Word of the verb, and the first word behind it and its particles. */
  readonly at: number;
  readonly after: number;
  readonly sense: VerbSense;
  readonly passive: boolean;
  readonly subjects: readonly Actor[];
  readonly objects: readonly Actor[];
}
type Parts = { readonly actor: Actor; readonly role: Role }[];
type Frame = (s: Scene, m: VerbMatch) => Parts | null;

/** "called off", "called for", "rang out": other verbs. */
const PARTICLES_AFTER = new Set("off for out in up back to into attention it".split(" "));
const SEE = new Set("see sees saw seen seeing".split(" "));
const GUESTS = new Set(["guests", "visitors"]);
const AFTER_SPOKEN = new Set("on about at today yesterday by again for earlier in this late".split(" "));

const hostAndGuests = ({ passive, subjects, objects }: VerbMatch): Parts =>
  passive
    ? [...subjects.map(part("guest")), ...objects.map(part("host"))]
    : [...subjects.map(part("host")), ...objects.map(part("guest"))];

const receive: Frame = (s, m) => {
  if (!(m.passive ? m.subjects : m.objects).some((a) => human(a) || (!a.possessive && team(s, a)))) return null;
  // "welcomed the Prime Minister's proposal", "received President X's letter": no guest.
  return !m.passive && m.objects.every((o) => o.possessive) ? null : hostAndGuests(m);
};

const summon: Frame = (_, m) => ((m.passive ? m.subjects : m.objects).some(human) ? hostAndGuests(m) : null);

/** "was called on Tuesday by B": with nothing but the day between; "was called a friend by B" is no call. */
const rungBy = (s: Scene, after: number, subjects: readonly Actor[], objects: readonly Actor[]): boolean => {
  const { first } = objects[0] as Actor;
  for (let i = after; i < first; i++)
    if (s.timeAt[i] === -1 && s.words.folded[i] !== "by" && s.words.folded[i] !== "on") return false;
  return subjects.some(human) && objects.some(human);
};

/** "called the leaders to Lusaka": to a place, by no telephone. */
const convening = (s: Scene, objects: readonly Actor[]): boolean => {
  const { last } = objects.at(-1) as Actor;
  return s.words.folded[last] === "to" && (s.placeAt?.(last + 1) ?? false);
};

const call: Frame = (s, { at, after, passive, subjects, objects }) => {
  const calling = (s.words.folded[at] as string).startsWith("call");
  if (PARTICLES_AFTER.has(s.words.folded[after] ?? "") || !subjects.length || !objects.length) return null;
  if (passive) return rungBy(s, after, subjects, objects) ? [...subjects, ...objects].map(part("party")) : null;
  if (!objects.some(human) && calling) return null;
  // "called Toqayev's move historic", "called him a liar": naming, not telephoning.
  if (calling && (naming(s, objects) || convening(s, objects))) return null;
  return [...subjects, ...objects].map(part("party"));
};

/** "invited X to Baku", "invited X to visit". */
const invite: Frame = (s, { at, after, passive, subjects, objects }) => {
  const { folded } = s.words;
  // "has been invited to Paris".
  if (passive) {
    const guests = subjects.filter(human);
    return guests.length && folded[after] === "to" && (s.placeAt?.(after + 1) ?? false) ? guests.map(part("visitor")) : null;
  }
  if (!objects.some(human) || objects.every((o) => o.possessive)) return null;
  const { last } = objects[objects.length - 1] as Actor;
  const goal =
    ["to", "for"].includes(folded[last] ?? "") &&
    ((s.placeAt?.(last + 1) ?? false) || COMING.has(folded[last + 1] ?? "") || toVisit(s, last + 1));
  // "invited her to open the fair in Bari".
  const there =
    !goal && (folded[at] as string).startsWith("invit") && folded[last] === "to" && askedTo(s, last, s.words.count) >= 0;
  return goal || there ? objects.map(part("visitor")) : null;
};
const COMING = new Set("visit come travel".split(" "));
const PAYING = new Set("pay make".split(" "));
const STAYS = new Set("visit trip".split(" "));
/** Words of it: "to [pay him a return] visit", "for [an official] visit". */
const VISIT_REACH = 7;
/** "asked X to pay a return visit", "invited her to a state visit": what one is asked for is to come. */
const toVisit = (s: Scene, at: number): boolean => {
  const { folded } = s.words;
  if (!PAYING.has(folded[at] ?? "") && !["a", "an"].includes(folded[at] ?? "")) return false;
  for (let i = at; i < at + VISIT_REACH && s.sentenceOf[i] === s.sentenceOf[at]; i++) {
    if (STAYS.has(folded[i] as string)) return true;
    if (s.actorAt[i] === -1 && preposition(folded[i] as string)) return false;
  }
  return false;
};

/** "The talks brought together A and B". */
const unite: Frame = (s, { after }) => {
  const parts = objectsOf(s, after, { direct: true, by: [], reach: 4 }).map(part("party"));
  return parts.some((p) => human(p.actor) || p.actor.plural) ? parts : null;
};

/** "A and B discussed". */
const joint: Frame = (_, { passive, subjects }) => {
  const several = subjects.length > 1 || subjects.some((a) => a.plural && a.entities.length > 1);
  return several && !passive ? subjects.map(part("party")) : null;
};

const BYSTANDING = new Set("stand stands stood standing pose poses posed posing appear appears appeared appearing".split(" "));
/** "Governor X stood beside them": looked on at what two did. */
const lookedOn = (s: Scene, { at, objects }: VerbMatch): boolean =>
  BYSTANDING.has(s.words.folded[at] as string) && objects.every((o) => o.kind === "pronoun" && o.plural);

/** "A settled with B", "A appeared beside B". */
const accord: Frame = (s, m) => {
  const { passive, subjects, objects } = m;
  if (passive || !subjects.some(human) || !objects.some(human) || lookedOn(s, m)) return null;
  return [...subjects, ...objects].map(part("party"));
};

/** What one may have with another: "discussed his meeting with B" is told of another contact. */
const HAD_WITH = new Set(
  `meeting meetings talk talks conversation conversations call calls relations relationship ties link links cooperation agreement agreements deal deals treaty accord
  pact war conflict dispute row rift trade summit contact contacts dialogue partnership negotiations peace border encounter visit correspondence friendship alliance
  engagement consultations discussions dealings interview together along associated connected session exchange`
    .trim()
    .split(/\s+/),
);

/** "A discussed T with B". */
const over: Frame = (s, { passive, subjects, objects }) => {
  const { folded } = s.words;
  const named = objects.filter(human);
  const at = (objects[0]?.first ?? 1) - 1;
  if (passive || !named.length || !subjects.some(human) || HAD_WITH.has(folded[at - 1] ?? "")) return null;
  // "A and B discussed the matter with C" is told of more than is known.
  const sides = subjects.filter((a) => human(a) && !named.includes(a));
  return sides.length === 1 ? [...sides, ...named].map(part("party")) : null;
};

/** "X will be his guest". */
const guest: Frame = (_, { subjects }) => (subjects.some(human) ? subjects.filter(human).map(part("guest")) : null);

/** Words behind a signing to the bracket in which its signers stand: "initialled four papers on oil (A for Iran, B for Oman)". */
const BRACKET_REACH = 20;
/** The word at which a colon or a bracket behind a verb tells who did it; -1: none does. */
const opensList = (s: Scene, after: number, last: number): number => {
  if ((s.words.gap[after] as number) & GAP.colon) return after;
  for (let i = after; i < Math.min(last, after + BRACKET_REACH); i++) if ((s.words.gap[i] as number) & GAP.open) return i;
  return -1;
};

/** "Three people signed: A; B; and C", "The ministers signed two papers (A for Iran, B for Oman)". */
const toldBehind = (s: Scene, after: number): readonly Actor[] => {
  const sentence = s.sentences[s.sentenceOf[after] as number];
  const at = sentence ? opensList(s, after, sentence.last) : -1;
  if (!sentence || at < 0) return [];
  for (let i = at; i < Math.min(sentence.last, at + 3); i++) {
    const a = s.actors[s.actorAt[i] as number];
    if (a) return a.nameWords || at === after ? listStartingWith(s, a, sentence.last) : [];
  }
  return [];
};

/** "The accord bears the signatures of A and B". */
const bear: Frame = (s, { at, objects }) =>
  objects.some((o) => o.kind !== "pronoun") && !ofLetter(s, at) ? objects.map(part("party")) : null;

/** "A and B co-chaired the Joint Commission", "the council, chaired by A and B". */
const chair: Frame = (s, { at, after, passive, subjects, objects }) => {
  // "as co-hosts of the summit": what they are called.
  const before = s.words.folded[at - 1] === "co" ? (s.words.folded[at - 2] ?? "") : (s.words.folded[at - 1] ?? "");
  if (before === "as" || before === "the" || before === "of") return null;
  const those = passive ? objects : [...subjects, ...chairedWith(s, at, after)];
  if (passive ? !bodyBefore(s, at) : bodyBehind(s, after) < 0) return null;
  return those.flatMap((a) => a.entities).length > 1 ? those.map(part("party")) : null;
};

const sign: Frame = (s, { at, after, passive, subjects, objects }) => {
  if (!passive && signsAlone(s, after)) return null;
  const own = [...subjects, ...objects];
  const parts = [...own, ...(own.some((a) => a.entities.length) ? [] : toldBehind(s, after))].map(part("party"));
  // "Officials signed papers on fishing": for their states.
  const below = !passive && !parts.length && papersBehind(s, after) && signersBelow(s, { first: at, last: after });
  return parts.length || passive || below ? parts : null;
};

/** "wrote to both ministers", "to them": several, told before. */
const several = (a: Actor): boolean => a.plural && a.entities.length > 1;
const send: Frame = (_, { subjects, objects }) =>
  objects.some((o) => o.kind !== "pronoun" || several(o)) ? [...subjects, ...objects].map(part("party")) : null;

/** "talk to each other", "spoke with one another". */
const eachOther = ({ words: { folded } }: Scene, at: number): boolean =>
  (folded[at] === "each" && folded[at + 1] === "other") || (folded[at] === "one" && folded[at + 1] === "another");

/** What governments do for years, and two people in a room. */
const AT_ODDS = new Set(
  ["haggle", "bargain", "quarrel", "argue", "wrangle", "spar", "squabble"].flatMap((verb) => verbForms(verb).flat()),
);
/** "Peru and Chile quarrelled", "X has come to terms with the past": no meeting, where "X and Y argued over visas in Lima" tells of people and where. */
const ofStates = (s: Scene, { at, sense, subjects, objects }: VerbMatch): boolean => {
  if (sense.then.length ? sense.then[1] !== "terms" : !AT_ODDS.has(s.words.folded[at] as string)) return false;
  const all = [...subjects, ...objects];
  const several = new Set(all.flatMap((a) => a.entities)).size > 1;
  return !several || !all.every(human) || !isPlaced(s, s.sentences[s.sentenceOf[at] as number] as Sentence);
};

const mutual: Frame = (s, m) => {
  const { at, after, sense, passive, subjects, objects } = m;
  const word = s.words.folded[at] as string;
  if (ofStates(s, m)) return null;
  if (sense.then[0] === "on" && urging(s, objects)) return null;
  if (sense.needsObject && !objects.length) {
    const both = subjects.length > 1 || subjects.some((a) => a.plural);
    if (!both || (SEE.has(word) && !sense.then.length)) return null;
    const spoken = eachOther(s, after) || s.timeAt[after] !== -1 || AFTER_SPOKEN.has(s.words.folded[after] ?? "");
    if (sense.kind === "call" && !spoken && !/phone|telephone|call/.test(sentenceText(s, at))) return null;
  }
  // "called one another 'my friend'": naming, not telephoning.
  if (
    sense.kind === "call" &&
    word.startsWith("call") &&
    eachOther(s, after - 2) &&
    namedAs(s, after, s.sentenceOf[at] as number)
  )
    return null;
  if (SEE.has(word) && !sense.then.length && (!objects.some(human) || !subjects.some(human))) return null;
  if (passive && sense.kind !== "signing") return null;
  // "all seven of them were the visitors of": who they were is not told.
  if (GUESTS.has(sense.then.at(-2) ?? "") && subjects.some((a) => a.kind === "pronoun" && a.entities.length > 2)) return null;
  return [...subjects, ...objects].map(part("party"));
};

const FRAMES: ReadonlyMap<string, Frame> = new Map(
  Object.entries({ receive, summon, call, invite, unite, joint, accord, over, guest, bear, chair, sign, send }),
);

/** Who takes part in what a verb tells, with their roles; null where its clause tells of no engagement. */
export const verbParts = (s: Scene, m: VerbMatch): Parts | null => (FRAMES.get(m.sense.frame) ?? mutual)(s, m);
