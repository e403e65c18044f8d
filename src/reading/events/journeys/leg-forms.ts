import type { Actor, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { GAP, type Words } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";
import { human } from "../finding/trigger.ts";
import type { PlaceMention } from "../scene/places.ts";
import { listed } from "./stops.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const STOPS = set("stop stops leg legs destination destinations station stations halt halts port ports");
const FOLLOWING = set("next first second third last final other further remaining later only");
const BEING = set("is are be includes include");
const WAS = set("was were");
const PAST = set("had been");
/** Words between "the next stops" and the states that they are. */
const REACH = 8;
const TOOK = set("took taken brought led");
const TAKING = set("take takes taking bring brings lead leads took taken brought led");
const isStop = wordTest((word) => STOPS.has(word));
const takes = wordTest((word) => TAKING.has(word));
const JOURNEYS = set("tour trip journey visit itinerary travels swing programme program schedule");

/** A stop of a journey, told of the journey and not of who makes it. */
export interface Leg {
  readonly at: number;
  readonly status: "planned" | "cancelled" | "held" | "earlier";
  readonly goals: readonly PlaceMention[];
  readonly traveller: Actor | null;
  /** Whom its own words mean by a pronoun, where nobody is told to be on a journey: "Next on his route". */
  readonly whose?: Actor | null;
  /** Told so loosely that somebody must have been told to be on a journey: "Malta follows". */
  readonly loose?: boolean;
}

export const placesIn = (c: GatherContext, s: Sentence): readonly PlaceMention[] => c.townsIn.get(s.index) ?? [];

export const has = (c: GatherContext, from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let i = Math.max(0, from); i < to; i++) if (words.has(c.words.folded[i] as string)) return true;
  return false;
};

export const personIn = (c: GatherContext, from: number, to: number): Actor | null => {
  for (let i = from; i < to; i++) {
    const a = c.actorAt[i] as number;
    if (a >= 0 && human(c.actors[a] as Actor) && (c.actors[a] as Actor).entities.length === 1) return c.actors[a] as Actor;
  }
  return null;
};

/** "Next stop, on Monday: Lima": nothing but the day stands between. */
const bare = (c: GatherContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (c.timeAt[i] === -1 && c.words.folded[i] !== "on") return false;
  return ((c.words.gap[to] as number) & (GAP.colon | GAP.dash | GAP.comma)) !== 0;
};

const DROPPED = set("dropped cancelled canceled scrapped shelved abandoned omitted off skipped struck cut deleted postponed");
const PART = set("leg stop part stage that it this visit");
/** Sentences behind a stop in which it may be told to have been dropped. */
const dropped = (c: GatherContext, s: Sentence): boolean => {
  const next = c.sentences[s.index + 1];
  if (!next) return false;
  const to = Math.min(next.last, next.first + REACH * 2);
  return has(c, next.first, next.first + 3, PART) && has(c, next.first + 1, to, DROPPED);
};
const MODAL = set("should would could");
/** "was to be the next stop", "should have been": what was planned, and dropped where it is said so; null: it is told otherwise. */
const wasTo = (c: GatherContext, i: number, s: Sentence): Leg["status"] | null => {
  const { folded } = c.words;
  for (let k = Math.max(s.first, i - REACH); k < Math.min(s.last - 2, i + REACH); k++) {
    const to = folded[k + 1] === "to" && WAS.has(folded[k] as string);
    if (MODAL.has(folded[k] as string) && folded[k + 1] === "have" && folded[k + 2] === "been") return "cancelled";
    if (to && folded[k + 2] === "have") return "cancelled";
    if (to && folded[k + 2] === "be") return dropped(c, s) ? "cancelled" : "planned";
  }
  return null;
};

/** "France and Spain are the next stops", "the next stop is France". */
const stopsAt = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  if (!isStop(c.words, i) || !has(c, i - 2, i, FOLLOWING) || (has(c, i - REACH, i + REACH, PAST) && wasTo(c, i, s) === null))
    return null;
  const { folded } = c.words;
  if ((folded[i] === "port" || folded[i] === "ports") && !(folded[i + 1] === "of" && folded[i + 2] === "call")) return null;
  const planned = wasTo(c, i, s);
  const was = planned === null && has(c, i - REACH, i + REACH, WAS);
  const all = placesIn(c, s);
  const behind = all.find((p) => p.first > i && p.first - i <= REACH);
  const first = all[0];
  const before = first && first.last <= i ? first : undefined;
  const isBehind =
    behind !== undefined &&
    (has(c, i + 1, behind.first, BEING) || has(c, i + 1, behind.first, WAS) || bare(c, i + 1, behind.first));
  const start = isBehind ? behind : before;
  const tells =
    start !== undefined && (isBehind || planned !== null || has(c, start.last, i, BEING) || has(c, start.last, i, WAS));
  if (!tells) return null;
  return {
    at: i,
    status: planned ?? (was ? "held" : "planned"),
    goals: listed(c, s.index, start),
    traveller: personIn(c, isBehind ? i : s.first, isBehind ? start.first : s.last),
  };
};

/** "His tour will also take him to France and Spain", "The trip also took her to Oslo". */
const takenTo = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  if (!takes(c.words, i) || !has(c, i - REACH, i, JOURNEYS)) return null;
  const traveller = personIn(c, i + 1, Math.min(s.last, i + 4));
  const goal = placesIn(c, s).find((p) => p.first > i && p.first - i <= REACH && p.preposition === "to");
  const status = TOOK.has(c.words.folded[i] as string) ? "held" : "planned";
  // "arrived on a tour that will take him to": whoever is told to be on a journey.
  const him = traveller !== null || HIM.has(c.words.folded[i + 1] ?? "");
  return him && goal ? { at: i, status, goals: listed(c, s.index, goal), traveller } : null;
};
const HIM = set("him her them");

const STRUCK = set("struck dropped removed cut deleted scratched taken crossed left");
const AWAY = set("from off out");
const FRONT = set("is are was were has have been will be thus therefore now also come comes follow follows");
/** True where the places before a word are what its verb tells of: "Peru and Chile [are thus] struck". */
const subjects = (c: GatherContext, first: PlaceMention, i: number): PlaceMention[] | null => {
  const goals = listed(c, first.sentence, first, true);
  for (let k = (goals.at(-1) as PlaceMention).last; k < i; k++) if (!FRONT.has(c.words.folded[k] as string)) return null;
  return goals;
};

/** "Peru and Chile are struck from the programme", "Malta comes last, on Sunday". */
const listedOff = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  const { folded } = c.words;
  const first = placesIn(c, s)[0];
  if (!first || first.last > i) return null;
  const off = STRUCK.has(folded[i] as string) && AWAY.has(folded[i + 1] as string) && has(c, i + 2, i + 5, JOURNEYS);
  if (offList(c, first, i, s)) return { at: i, status: "cancelled", goals: [first], traveller: null };
  const next = COMING.has(folded[i - 1] as string) && ORDER.has(folded[i] as string);
  const goals = off || next ? subjects(c, first, i) : null;
  const status = off ? "cancelled" : folded[i - 1] === "came" ? "held" : "planned";
  return goals ? { at: i, status, goals, traveller: null, loose: status === "held" } : null;
};
const LISTS = set("list route programme program schedule itinerary");
/** "Lima, on the list at first, was taken off it": struck from what is named beside the place. */
const offList = (c: GatherContext, first: PlaceMention, i: number, s: Sentence): boolean =>
  first.first - s.first <= 1 &&
  STRUCK.has(c.words.folded[i] as string) &&
  AWAY.has(c.words.folded[i + 1] as string) &&
  c.words.folded[i + 2] === "it" &&
  has(c, first.last, i, LISTS);
const COMING = set("come comes came");
const ORDER = set("next last first then second third afterwards later");

/** True where a place is told of something by itself, no part of what somebody is called. */
export const placeAt = (c: GatherContext, s: Sentence, at: number): PlaceMention | undefined => {
  const first = c.words.folded[at] === "the" ? at + 1 : at;
  return placesIn(c, s).find((p) => p.first === first);
};

const THEN = set("then next finally first last");
const FOLLOWS: ReadonlyMap<string, Leg["status"]> = new Map([
  ["follows", "planned"],
  ["follow", "planned"],
  ["followed", "held"],
]);
/** "Then came Lima", "it was the turn of Lima", "Lima follows on Saturday". */
const inTurn = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  const { folded } = c.words;
  const word = folded[i] as string;
  const came = (word === "came" || word === "comes") && THEN.has(folded[i - 1] as string);
  const turn = word === "turn" && folded[i + 1] === "of" && (WAS.has(folded[i - 2] ?? "") || folded[i - 2] === "is");
  const behind = came ? placeAt(c, s, i + 1) : turn ? placeAt(c, s, i + 2) : undefined;
  if (behind && listed(c, s.index, behind).length === 1) {
    const status = word === "comes" || folded[i - 2] === "is" ? "planned" : "held";
    return { at: i, status, goals: [behind], traveller: null, loose: true };
  }
  const status = FOLLOWS.get(word);
  const first = placesIn(c, s)[0];
  if (!status || !first || first.last > i || !closes(c, i + 1, s)) return null;
  const goals = subjects(c, first, i);
  return goals ? { at: i, status, goals, traveller: null, loose: true } : null;
};

/** Nothing but a day, or the end of what is told, stands at a word. */
const closes = (c: GatherContext, i: number, s: Sentence): boolean =>
  i >= s.last || c.timeAt[i] !== -1 || c.timeAt[i + 1] !== -1 || (c.words.gap[i] as number) !== GAP.space;

const IS = set("is was s");
/** "Then it is on to Lima", "On to Lima by train." */
const onTo = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  const { folded } = c.words;
  if (folded[i] !== "on" || folded[i + 1] !== "to") return null;
  const goal = placeAt(c, s, i + 2);
  const it = folded[i - 2] === "it" && IS.has(folded[i - 1] ?? "");
  const opens = i === s.first || (i === s.first + 1 && THEN.has(folded[i - 1] as string));
  if (!goal || !(it || opens)) return null;
  return {
    at: i,
    status: folded[i - 1] === "is" || folded[i - 1] === "s" ? "planned" : "held",
    goals: listed(c, s.index, goal),
    traveller: null,
  };
};

const AWAITING = set("expects awaits");
/** "Lima expects him on Saturday". */
const awaiting = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  const first = AWAITING.has(c.words.folded[i] as string) ? placesIn(c, s)[0] : undefined;
  const guest = first ? personIn(c, i + 1, i + 2) : null;
  if (!first || !guest || guest.possessive || first.last !== i || !closes(c, guest.last, s)) return null;
  return { at: i, status: "planned", goals: [first], traveller: guest };
};

const ASSURED = set("told promised assured informed");
/** "Lima has been told that he will come in June". */
const toldToCome = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  const { folded } = c.words;
  const first = folded[i] === "come" && folded[i - 1] === "will" ? placesIn(c, s)[0] : undefined;
  const traveller = first && first.first - s.first <= 1 ? personIn(c, i - 2, i - 1) : null;
  return first && traveller && has(c, first.last, i, ASSURED) ? { at: i, status: "planned", goals: [first], traveller } : null;
};

const ARRIVED = set("came arrived");
/** "He came from Peru and Chile": where he had been before; not "came from Peru to say". */
const cameFrom = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  const { folded } = c.words;
  // "had come from Peru, ... and before that from Chile".
  const had = folded[i] === "come" && folded[i - 1] === "had";
  const sooner = folded[i] === "that" && folded[i - 1] === "before";
  if (!(ARRIVED.has(folded[i] as string) || had || sooner) || folded[i + 1] !== "from") return null;
  const goal = placeAt(c, s, i + 2);
  const traveller = goal ? personIn(c, sooner ? s.first : Math.max(s.first, i - (had ? 3 : 2)), i) : null;
  return goal && traveller ? { at: i, status: "earlier", goals: listed(c, s.index, goal), traveller } : null;
};

/** The stop that a word of a sentence tells. */
export const legAt = (c: GatherContext, i: number, s: Sentence): Leg | null =>
  stopsAt(c, i, s) ??
  takenTo(c, i, s) ??
  listedOff(c, i, s) ??
  inTurn(c, i, s) ??
  onTo(c, i, s) ??
  awaiting(c, i, s) ??
  cameFrom(c, i, s) ??
  toldToCome(c, i, s);

const WORDS = set(
  "that turn on expects awaits come came arrived comes follow follows followed next first last then second third afterwards later",
);
/** A word at which any of these may be told. */
export const tellsLeg = (w: Words, i: number): boolean => {
  const word = w.folded[i] as string;
  return isStop(w, i) || takes(w, i) || STRUCK.has(word) || WORDS.has(word);
};
