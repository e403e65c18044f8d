import type { Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { GAP } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";
import { has, type Leg, personIn, placeAt, placesIn } from "./leg-forms.ts";
import { listed } from "./stops.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** On what a traveller's stops stand. */
const LISTS = set("list route programme program schedule itinerary agenda calendar diary tour journey trip way road plan");
/** On which nothing else stands than stops. */
const OF_JOURNEY = set("route itinerary tour journey trip way road");
const OWN = set("his her their the its");
const PERSONAL = set("his her their");
const IS: ReadonlyMap<string, Leg["status"]> = new Map([
  ["is", "planned"],
  ["are", "planned"],
  ["s", "planned"],
  ["will", "planned"],
  ["comes", "planned"],
  ["come", "planned"],
  ["follows", "planned"],
  ["follow", "planned"],
  ["lies", "planned"],
  ["lie", "planned"],
  ["was", "held"],
  ["were", "held"],
  ["came", "held"],
]);
const ORDER = set("next also still last then first further remaining finally after ahead second third lastly before");
/** Words between such a word and what stands on the list: "Next on his route, on Friday, are". */
const REACH = 5;

/** A place that is told of by itself, to where a clause or the sentence ends. */
const ENDS = set("and then for on before after with where as but later next too also this in");
const goalsAt = (c: GatherContext, s: Sentence, at: number): Leg["goals"] | null => {
  const first = placeAt(c, s, at);
  if (!first) return null;
  const goals = listed(c, s.index, first);
  const { last } = goals.at(-1) as { last: number };
  const ends =
    last >= s.last ||
    (c.words.gap[last] as number) !== GAP.space ||
    c.timeAt[last] !== -1 ||
    ENDS.has(c.words.folded[last] as string);
  // "has France's best".
  return ends && c.words.folded[last] !== "s" ? goals : null;
};

/** The verb of being behind a word, past nothing but days: where it stands; -1: none. */
const beingBehind = (c: GatherContext, at: number, s: Sentence): number => {
  for (let i = at; i < Math.min(s.last, at + REACH); i++) {
    if (c.timeAt[i] === -1 && IS.has(c.words.folded[i] as string)) return i;
    const passed = c.timeAt[i] !== -1 || c.words.folded[i] === "on" || c.words.folded[i] === "of";
    if (!passed && c.actorAt[i] === -1) return -1;
  }
  return -1;
};

const behindBeing = (c: GatherContext, at: number, s: Sentence): Leg | null => {
  const being = beingBehind(c, at, s);
  const status = being < 0 ? undefined : IS.get(c.words.folded[being] as string);
  const next = being + (c.words.folded[being + 1] === "be" ? 2 : 1);
  const goals = status ? goalsAt(c, s, next) : null;
  return status && goals ? { at, status, goals, traveller: null, whose: personIn(c, at, being), loose: status === "held" } : null;
};

/** "Next on his route are Tashkent and Astana". */
const nextOnList = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  const { folded } = c.words;
  if (!LISTS.has(folded[i] as string) || !OWN.has(folded[i - 1] ?? "") || folded[i - 2] !== "on") return null;
  const sure = OF_JOURNEY.has(folded[i] as string);
  const leg = has(c, s.first, i - 2, ORDER) ? behindBeing(c, i + 1, s) : null;
  return leg && { ...leg, whose: personIn(c, i - 1, i), loose: leg.loose || !sure };
};

/** "Next up is Lima", "Still ahead of him are Chile and Peru", "After that comes Togo". */
const nextUp = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  const { folded } = c.words;
  const word = folded[i];
  const opens = i - s.first <= 3;
  if (!opens || !(word === "up" || word === "ahead" || word === "next" || word === "that")) return null;
  if (word === "up" && folded[i - 1] !== "next") return null;
  if (word === "that" && folded[i - 1] !== "after") return null;
  if (word === "ahead" && i !== s.first && folded[i - 1] !== "still") return null;
  if (word === "next" && i !== s.first && c.timeAt[i - 1] === -1) return null;
  const leg = behindBeing(c, i + 1, s);
  return leg && { ...leg, loose: true };
};

const HAS = set("has have puts lists includes foresees shows features names counts provides");
/** "For Friday he has Odesa on his programme", "Her itinerary lists Lima and Quito". */
const hasOnList = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  const { folded } = c.words;
  if (!LISTS.has(folded[i] as string)) return null;
  if (OWN.has(folded[i - 1] ?? "") && folded[i - 2] === "on") {
    const goal = placesIn(c, s).find((p) => p.last === i - 2);
    const verb = goal ? (folded[goal.first - 1] === "the" ? goal.first - 2 : goal.first - 1) : -1;
    const traveller = goal && HAS.has(folded[verb] ?? "") ? personIn(c, Math.max(s.first, verb - 4), verb) : null;
    return goal && traveller ? { at: verb, status: "planned", goals: [goal], traveller } : null;
  }
  const verb = folded[i + 1] === "also" ? i + 2 : i + 1;
  if (!HAS.has(folded[verb] ?? "") || !OWN.has(folded[i - 1] ?? "")) return null;
  const goals = goalsAt(c, s, folded[verb + 1] === "for" ? verb + 2 : verb + 1);
  return goals
    ? { at: verb, status: "planned", goals, traveller: personIn(c, i - 1, i), loose: !PERSONAL.has(folded[i - 1] as string) }
    : null;
};

const BEING = set("is are was were has have stays remains features stand stands");
const AWAY = set("off out");
const FELL = set("fell fallen dropped dropping gone went is are was were left");
/** "Lima, where she was to be on Sunday, [is no longer on the list]": what is told of the place that opens the sentence. */
const toldOfFirst = (c: GatherContext, s: Sentence, at: number): Leg["goals"] | null => {
  const first = placesIn(c, s)[0];
  if (!first || first.first - s.first > 1 || first.last > at) return null;
  const goals = listed(c, s.index, first, true);
  const { last } = goals.at(-1) as { last: number };
  const beside = at - last <= 1;
  const aside = ((c.words.gap[last] as number) & GAP.comma) !== 0 && ((c.words.gap[at] as number) & GAP.comma) !== 0;
  return beside || aside ? goals : null;
};

/** Nothing more is told of the list than whose it is: "on the list of sponsors of terror" is another's. */
const listEnds = (c: GatherContext, i: number, s: Sentence): boolean =>
  i >= s.last ||
  c.timeAt[i] !== -1 ||
  (c.words.gap[i] as number) !== GAP.space ||
  /^(?:for|on|after|because|since|as|but|and|either|too|this)$/.test(c.words.folded[i] as string);

/** "Lima is also on her list", "Lima is no longer on the programme", "Lima has dropped off the itinerary". */
const onOrOff = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  const { folded } = c.words;
  if (!LISTS.has(folded[i] as string) || !OWN.has(folded[i - 1] ?? "") || !listEnds(c, i + 1, s)) return null;
  const led = folded[i - 2] === "of" ? i - 3 : i - 2;
  const lead = folded[led] as string;
  if (lead !== "on" && !AWAY.has(lead)) return null;
  let verb = led - 1;
  while (verb > s.first && led - verb < 6 && !BEING.has(folded[verb] as string)) verb--;
  if (!BEING.has(folded[verb] as string)) return null;
  const goals = toldOfFirst(c, s, verb);
  if (!goals) return null;
  const gone = AWAY.has(lead) ? has(c, verb, led, FELL) : has(c, verb, led, NO);
  if (AWAY.has(lead) && !gone) return null;
  const whose = personIn(c, i - 1, i) ?? personIn(c, s.first, verb);
  const loose = !whose && !PERSONAL.has(folded[i - 1] as string);
  if (gone) return { at: i, status: "cancelled", goals, traveller: null, whose, loose };
  return PAST.has(folded[verb] as string) ? null : { at: i, status: "planned", goals, traveller: null, whose, loose };
};
const PAST = set("was were has have");
const NO = set("no not never");

const NEXT = set("next last");
/** "Tashkent and Astana are next". */
const isNext = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  const { folded } = c.words;
  if (!NEXT.has(folded[i] as string) || !listEnds(c, i + 1, s)) return null;
  const being = folded[i - 1] === "be" && folded[i - 2] === "will" ? i - 2 : i - 1;
  const status = IS.get(folded[being] ?? "");
  const goals = status === "planned" ? toldOfFirst(c, s, being) : null;
  return goals ? { at: i, status: "planned", goals, traveller: null, loose: true } : null;
};

const ON_WAY = set("on off over");
/** "From there it's Athens, then India", "From here the way leads on to Lima". */
const fromThere = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  const { folded } = c.words;
  if (!(folded[i] === "there" || folded[i] === "here") || folded[i - 1] !== "from" || i - 1 !== s.first) return null;
  if (folded[i + 1] !== "it") return null;
  const status = IS.get(folded[i + 2] ?? "") ?? (folded[i + 2] === "goes" ? "planned" : undefined);
  let at = i + 3;
  if (ON_WAY.has(folded[at] ?? "")) at++;
  if (folded[at] === "to") at++;
  const goals = status ? goalsAt(c, s, at) : null;
  return status && goals ? { at: i, status, goals, traveller: null } : null;
};

const GROUP = set("delegation party group team entourage mission visitors envoys guests");
const MOVES: ReadonlyMap<string, Leg["status"]> = new Map([
  ..."leaves leave travels travel heads head flies fly moves continues proceeds departs goes go"
    .split(" ")
    .map((w) => [w, "planned"] as const),
  ..."left travelled traveled headed flew moved continued proceeded departed went".split(" ").map((w) => [w, "held"] as const),
]);
const LEADS = set("for to");
/** "On Wednesday the delegation leaves for Lima": whoever is told to be on a journey, and those with him. */
const groupMoves = (c: GatherContext, i: number, s: Sentence): Leg | null => {
  const { folded } = c.words;
  const told = MOVES.get(folded[i] as string);
  if (!told) return null;
  let subject = i - 1;
  while (
    subject > s.first &&
    i - subject < 3 &&
    /^(?:then|also|will|is|are|to|next|afterwards|later)$/.test(folded[subject] as string)
  )
    subject--;
  if (!GROUP.has(folded[subject] ?? "") || !/^(?:the|his|her|their|whole|entire)$/.test(folded[subject - 1] ?? "")) return null;
  const lead = folded[i + 1] === "on" ? i + 2 : i + 1;
  const goals = LEADS.has(folded[lead] ?? "") ? goalsAt(c, s, lead + 1) : null;
  return goals ? { at: i, status: told, goals, traveller: null, loose: told === "held" } : null;
};

/** The stop that a word of a sentence tells, by where it stands on a traveller's list. */
export const onProgramme = (c: GatherContext, i: number, s: Sentence): Leg | null =>
  nextOnList(c, i, s) ??
  hasOnList(c, i, s) ??
  onOrOff(c, i, s) ??
  nextUp(c, i, s) ??
  isNext(c, i, s) ??
  fromThere(c, i, s) ??
  groupMoves(c, i, s);

const WORDS = new Set([...LISTS, ...MOVES.keys(), "up", "ahead", "next", "last", "that", "there", "here"]);
/** A word at which any of these may be told. */
export const tellsProgramme = wordTest((word) => WORDS.has(word));
