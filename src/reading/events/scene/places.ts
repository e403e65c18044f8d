import { foldedWords } from "../../../knowledge/fold.ts";
import type { Hit, Knowledge, Place } from "../../../knowledge/knowledge.ts";
import { mayBe } from "../../../knowledge/match.ts";
import { isPossessive } from "../../actors/possessive.ts";
import type { NameHit, Sentence } from "../../document.ts";
import { HEADS } from "../../lexicon/office-words.ts";
import { namesOutlet } from "../../lexicon/outlets.ts";
import { partyOf } from "../../names.ts";
import { GAP, type Words } from "../../words.ts";
import {
  atPartOf,
  isLodging,
  isScene,
  ofFacility,
  ofNature,
  onEdge,
  onIsland,
  prepositionBefore,
  qualifiesScene,
} from "./place-words.ts";
import { nameBehind, nameEnd, townBefore } from "./unknown-towns.ts";

/** A place the text names as a place: "in Shusha", "to Azerbaijan", "in the Kazakh capital". */
export interface PlaceMention {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly preposition: string;
  readonly place: Place | null;
  readonly country: string;
  /** The town as the text has it; null where only a country is named. */
  readonly name: string | null;
  /** The house in that town by which the text names it: "the White House". */
  readonly house?: string;
}

/** Ids of places that the base's editors put in themselves: well known, whatever their size. */
const CHOSEN = "c-";
/** How many times as large a namesake must be to be meant before the one that the base has first. */
const FAR_LARGER = 10;
/** The place among several of one name: a country that the report names counts first, then the base's own order, then the largest. */
const pick = (hit: NameHit, around: ReadonlySet<string>, behind: string | null): Place | null => {
  // Houses of one name stand in many towns ("the White House", "the Palace of the Nation"): the report must name the state.
  if (!mayBe(hit.match, "place")) return null;
  const places = hit.match.hits.flatMap(({ entity: p }) =>
    p.kind === "place" && (p.within === null || around.has(p.country)) ? [p] : [],
  );
  const [first] = places;
  if (!first) return null;
  const beside = places.find((p) => p.country === behind);
  if (beside) return beside;
  if (around.has(first.country) || first.id.startsWith(CHOSEN)) return first;
  // "in Granada", of which Spain's is told beside it.
  const told = places.find((p) => around.has(p.country));
  if (told && told.population >= first.population) return told;
  const largest = places.reduce((a, b) => (b.population > a.population ? b : a));
  if (first.population > 20000) return largest.population > FAR_LARGER * first.population ? largest : first;
  return places.find((p) => around.has(p.country)) ?? largest;
};

/** States that are one town, or bear the name of the one where all is done: their name is a place's. */
const CITY_STATES = new Set(["SGP", "MCO", "VAT", "SMR", "HKG", "MAC", "GIB", "LUX"]);
/** "Tunis": what a state calls itself at home, and the rest of the world its capital. */
const ofCapital = (hit: NameHit, { entity: state }: Hit, place: Place): boolean =>
  state.kind === "state" &&
  place.country === state.id &&
  place.name !== state.name &&
  foldedWords(place.name).length === hit.last - hit.first;

/** What the finding of places looks at. */
export interface PlaceScene {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly sentenceOf: Int32Array;
  readonly names: readonly NameHit[];
  readonly knowledge: Knowledge;
}

const stateNamed = (hit: NameHit | undefined): string | null => {
  const party = hit && partyOf(hit.match);
  return party?.entity.kind === "state" ? party.entity.id : null;
};

/** The state named right behind a town, "Lima, Peru", or before what it is: "the Peruvian town of Pisco". */
const stateBeside = (s: PlaceScene, n: number, ceiling: number): string | null => {
  const [before, hit, next] = [s.names[n - 1], s.names[n] as NameHit, s.names[n + 1]];
  if (next?.first === hit.last && ((s.words.gap[next.first] as number) & (GAP.comma | GAP.open)) !== 0) return stateNamed(next);
  return before && nameBehind(s.words, before.last, ceiling) === hit.first ? stateNamed(before) : null;
};

type Found = Omit<PlaceMention, "sentence" | "preposition">;

/** "the Kazakh capital". */
const asCapital = (s: PlaceScene, hit: NameHit): Found | null => {
  const capital = capitalOf(s.words, hit);
  const seat = capital && s.knowledge.capitalOf(capital.state);
  return seat ? { first: hit.first, last: capital.last, place: seat, country: seat.country, name: seat.name } : null;
};

/** The state a hit names as a country, not as its people ("Turkish"). */
const stateOf = (hit: NameHit): Hit | undefined =>
  mayBe(hit.match, "state") ? hit.match.hits.find((h) => h.entity.kind === "state" && h.form !== "demonym") : undefined;

/** "Sherwood-Randall": a town's name inside somebody's. "Moscow-based", "the Paris-Berlin train" have no such. */
const halfOfName = (w: Words, hit: NameHit): boolean => {
  const joined = (i: number): boolean => i < w.count && (w.gap[i] as number) === GAP.hyphen && (w.capital[i] as number) > 0;
  return joined(hit.last) || (hit.first > 0 && joined(hit.first) && (w.capital[hit.first - 1] as number) > 0);
};

/** "Torre Tagle Palace", whose name alone the base has. */
const BUILDINGS = new Set(["palace", "palais", "residence", "castle", "villa", "mansion"]);
const plainlyNext = (w: Words, i: number): boolean => (w.gap[i] as number) === GAP.space && (w.capital[i] as number) > 0;

/** "a walk in the Forest Park": what an article stands before is no town, where no noun follows for which it stands. "The Hague", "the Geneva talks". */
const isThing = (w: Words, hit: NameHit, place: Place): boolean =>
  w.folded[hit.first - 1] === "the" &&
  hit.last - hit.first > 1 &&
  !/^(?:The|El|La|Las|Los|Le|Les|Al) /.test(place.name) &&
  (hit.last >= w.count || w.gap[hit.last] !== GAP.space || FUNCTION_WORDS.has(w.folded[hit.last] as string));

/** A name without its blanks and marks. */
const closed = (name: string): string => foldedWords(name).join("");

const asTown = (s: PlaceScene, hit: NameHit, place: Place, beside: string | null): Found | null => {
  const state = stateOf(hit);
  const town =
    place.within ||
    !state ||
    beside === place.country ||
    state.form === "seat" ||
    ofCapital(hit, state, place) ||
    hit.match.hits[0]?.entity.kind === "place" ||
    CITY_STATES.has(state.entity.id);
  if (!town || ofFacility(s.words, hit.last) || ofNature(s.words, hit.first) || halfOfName(s.words, hit)) return null;
  if (!place.within && (isLodging(s.words, hit.first, hit.last) || isThing(s.words, hit, place))) return null;
  const w = s.words;
  const article = place.name.startsWith("The ") && w.folded[hit.first - 1] === "the" && (w.capital[hit.first - 1] as number) > 0;
  const first = article ? hit.first - 1 : hit.first;
  const written = w.text.slice(w.start[first], w.end[hit.last - 1]);
  // "PORT-AU-PRINCE": the base knows which of its letters are small; "Hà Nội", "Ha Noi": that its name is one word.
  const capitals = written === written.toUpperCase() && written === place.name.toUpperCase();
  const apart = written.includes(" ") && !place.name.includes(" ") && closed(written) === closed(place.name);
  const cased = capitals || apart ? place.name : titleCase(written);
  const found = { first, last: hit.last, place, country: place.country };
  if (!place.within) return { ...found, name: cased };
  const whole =
    BUILDINGS.has(w.folded[hit.last] as string) && plainlyNext(w, hit.last)
      ? `${cased} ${w.text.slice(w.start[hit.last], w.end[hit.last])}`
      : cased;
  return { ...found, name: place.within, house: whole };
};

const asCountry = (s: PlaceScene, hit: NameHit): Found | null => {
  const state = stateOf(hit);
  if (!state || state.form === "seat" || adjectival(s.words, hit.last)) return null;
  return { first: hit.first, last: hit.last, place: null, country: state.entity.id, name: null };
};

const SOIL = new Set(["soil", "territory"]);
/** "on Omani soil": the country. */
const asSoil = (s: PlaceScene, hit: NameHit): Found | null => {
  const state = partyOf(hit.match)?.entity;
  const soil = s.words.folded[hit.first - 1] === "on" && SOIL.has(s.words.folded[hit.last] ?? "");
  return soil && state?.kind === "state"
    ? { first: hit.first, last: hit.last + 1, place: null, country: state.id, name: null }
    : null;
};

/** "in Quibaxinho, Angola", "in the Angolan town of Quibaxinho": a town that the base does not know, in a state that it does. */
const asUnknownTown = (s: PlaceScene, n: number, sentence: Sentence): Found | null => {
  const hit = s.names[n] as NameHit;
  const state = stateNamed(hit);
  if (!state) return null;
  const w = s.words;
  const before = stateOf(hit) && !isPossessive(w, hit.last) ? townBefore(w, hit.first, sentence.first, s.names, n) : -1;
  const behind = before < 0 ? nameBehind(w, hit.last, sentence.last) : -1;
  if (behind >= 0 && s.names[n + 1]?.first === behind) return null;
  const [first, end] = before >= 0 ? [before, hit.first] : [behind, nameEnd(w, behind, sentence.last)];
  if (first < 0) return null;
  const name = w.text.slice(w.start[first], w.end[end - 1]);
  return { first, last: before >= 0 ? hit.last : end, place: null, country: state, name };
};

const SERVE = new Set(
  "number counterpart counterparts colleague colleagues general officials official staff desk job post".split(" "),
);
/** Words of a body's name and its short form, from "at" on: "at the North Atlantic Treaty Organization (NATO)". */
const NAME_REACH = 8;
/** "his opposite number at NATO", "the ambassador at the UN": where somebody serves. */
export const servesAt = (w: Words, first: number): boolean => {
  let at = first - 1;
  while (at > first - NAME_REACH && at > 0 && w.folded[at] !== "at") at--;
  const before = w.folded[at] === "at" ? (w.folded[at - 1] ?? "") : "";
  return HEADS.has(before) || SERVE.has(before);
};

/** "at the United Nations": an organization's house, where its seat is. */
const asSeat = (s: PlaceScene, hit: NameHit, preposition: string): Found | null => {
  const body = partyOf(hit.match)?.entity;
  if (preposition !== "at" || body?.kind !== "organization" || !body.seat || adjectival(s.words, hit.last)) return null;
  if (servesAt(s.words, hit.first)) return null;
  if ((s.words.capital[hit.last] as number) > 0 && (s.words.gap[hit.last] as number) === GAP.space) return null;
  const words = foldedWords(body.seat);
  const seat = s.knowledge.matchesAt(words, new Uint8Array(words.length).fill(1), 0)[0]?.hits[0]?.entity;
  return seat?.kind === "place"
    ? { first: hit.first, last: hit.last, place: seat, country: seat.country, name: seat.name }
    : null;
};

/** All places of a report, in order. `around`: states the report names. */
export const findPlaces = (s: PlaceScene, around: ReadonlySet<string>): PlaceMention[] => {
  const out: PlaceMention[] = [];
  s.names.forEach((hit, n) => {
    const sentence = s.sentences[s.sentenceOf[hit.first] as number] as Sentence;
    const before = prepositionBefore(s.words, hit.first, sentence.first);
    const there = before === "on" && (onEdge(s.words, hit.first, hit.last) || onIsland(s.words, hit.first, hit.last));
    const scenic = qualifiesScene(s.words, hit.first, hit.last, sentence.first) || atPartOf(s.words, hit.first, sentence.first);
    const preposition = there ? "at" : scenic ? "in" : before;
    const beside = stateBeside(s, n, sentence.last);
    const place = pick(hit, around, beside);
    const capital = asCapital(s, hit);
    const unknown = asUnknownTown(s, n, sentence);
    const led = unknown ? prepositionBefore(s.words, unknown.first, sentence.first) : "";
    if (unknown && (led === "in" || led === "at" || led === "near" || led === "to" || led === "outside")) {
      out.push({ ...unknown, sentence: sentence.index, preposition: led });
      return;
    }
    const soil = asSoil(s, hit);
    if (soil) {
      out.push({ ...soil, sentence: sentence.index, preposition: "in" });
      return;
    }
    if (namesOutlet(s.words, hit.last)) return;
    const found = capital ?? (place && asTown(s, hit, place, beside)) ?? asCountry(s, hit) ?? asSeat(s, hit, preposition);
    if (!found) return;
    const scene = place?.within && !preposition && isScene(s.words, hit.last, sentence.last) ? "at" : preposition;
    out.push({ ...found, sentence: sentence.index, preposition: scene || (capital ? "in" : "") });
  });
  return out;
};

/** A dateline's capitals as a name is written: "AWAZA" -> "Awaza". */
export const titleCase = (name: string): string =>
  name === name.toUpperCase() ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (c) => c.toUpperCase()) : name;

const FUNCTION_WORDS = new Set(
  "on in and to for at as with by from after before during the a this last next or of where when who which that is was were are will had has have while today yesterday tomorrow earlier later early late since until over under amid soon again too now then next later once twice first together alone also instead either directly immediately recently but or because though although if than about between via without within so whose whom through across near despite following ahead afterwards thereafter tonight once not begins began starts started ends ended follows followed follow comes came come remains remained did does do would could may might can should must took takes fell went saw gave brought set due met expects awaits".split(
    " ",
  ),
);
const JOURNEYS = new Set("visit trip tour journey swing stay leg stopover sojourn".split(" "));
/** "the French consulate in Milan": a state's name that only qualifies what follows. "his Peru trip" tells where to. */
const adjectival = (w: Words, last: number): boolean =>
  last < w.count &&
  !JOURNEYS.has(w.folded[last] as string) &&
  (w.gap[last] as number) === GAP.space &&
  w.capital[last] === 0 &&
  !FUNCTION_WORDS.has(w.folded[last] as string) &&
  !(w.folded[last] as string).endsWith("ed");

/** "Canada's capital", "the Kazakh capital". */
const capitalOf = (w: Words, hit: NameHit): { state: string; last: number } | null => {
  const party = partyOf(hit.match);
  if (party?.entity.kind !== "state") return null;
  const at = isPossessive(w, hit.last) ? hit.last + 1 : hit.last;
  return w.folded[at] === "capital" && !((w.gap[at] as number) & (GAP.comma | GAP.paragraph))
    ? { state: party.entity.id, last: at + 1 }
    : null;
};
