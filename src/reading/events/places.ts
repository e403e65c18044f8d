import type { Knowledge, Place } from "../../knowledge/knowledge.ts";
import { isPossessive } from "../actors/possessive.ts";
import type { NameHit, Sentence } from "../document.ts";
import { partyOf } from "../names.ts";
import { GAP, type Words } from "../words.ts";

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
}

const IN = new Set(
  "in at near outside inside to into from via around through across on visiting visited visits visit reach reached toured leave left".split(
    " ",
  ),
);
const DETERMINERS = new Set(["the", "a", "his", "her", "its"]);

/** The place among several of one name: a country that the report names counts first, then the base's own order. */
const pick = (hit: NameHit, around: ReadonlySet<string>, behind: string | null): Place | null => {
  const places = hit.match.hits.flatMap((h) => (h.entity.kind === "place" ? [h.entity] : []));
  if (!places.length) return null;
  return (
    places.find((p) => p.country === behind) ??
    (places[0] && (around.has(places[0].country) || places[0].population > 20000)
      ? places[0]
      : (places.find((p) => around.has(p.country)) ?? places[0] ?? null))
  );
};

const prepositionBefore = (w: Words, first: number, floor: number): string => {
  for (let i = first - 1; i >= Math.max(floor, first - 7); i--) {
    const word = w.folded[i] as string;
    if (IN.has(word)) return word;
    // "at Miraflores Palace in Caracas", "in the city of Lodz", "in the National tourist zone of Awaza"
    if (
      DETERMINERS.has(word) ||
      (w.capital[i] as number) > 0 ||
      [
        "city",
        "town",
        "resort",
        "capital",
        "of",
        "historic",
        "ancient",
        "southern",
        "northern",
        "eastern",
        "western",
        "port",
        "tourist",
        "zone",
        "village",
        "district",
        "nearby",
        "neighbouring",
        "neighboring",
        "lakeside",
        "coastal",
        "central",
        "old",
        "palace",
        "island",
      ].includes(word)
    ) {
      if (
        word === "of" &&
        !["city", "town", "resort", "capital", "zone", "village", "district", "port", "region", "island"].includes(
          w.folded[i - 1] ?? "",
        )
      )
        return "of";
      continue;
    }
    return "";
  }
  return "";
};

/** States that are one town: their name is a place's. */
const CITY_STATES = new Set(["SGP", "MCO", "VAT", "SMR", "HKG", "MAC"]);

/** All places of a report, in order. `around`: states the report names. */
export const findPlaces = (
  w: Words,
  sentences: readonly Sentence[],
  sentenceOf: Int32Array,
  names: readonly NameHit[],
  around: ReadonlySet<string>,
  knowledge: Knowledge,
): PlaceMention[] => {
  const out: PlaceMention[] = [];
  names.forEach((hit, n) => {
    const sentence = sentences[sentenceOf[hit.first] as number] as Sentence;
    const next = names[n + 1];
    const joined =
      next && next.first === hit.last && (w.gap[next.first] as number) & (GAP.comma | GAP.open) ? partyOf(next.match) : null;
    const behind = joined && joined.entity.kind === "state" ? joined.entity.id : null;
    const place = pick(hit, around, behind);
    const state = hit.match.hits.find((h) => h.entity.kind === "state" && h.form !== "demonym");
    const preposition = prepositionBefore(w, hit.first, sentence.first);
    const capital = capitalOf(w, hit);
    if (capital) {
      const seat = knowledge.capitalOf(capital.state);
      if (seat)
        out.push({
          first: hit.first,
          last: capital.last,
          sentence: sentence.index,
          preposition: preposition || "in",
          place: seat,
          country: seat.country,
          name: seat.name,
        });
      return;
    }
    if (
      place &&
      (place.within ||
        !state ||
        state.form === "seat" ||
        hit.match.hits[0]?.entity.kind === "place" ||
        CITY_STATES.has(state.entity.id))
    ) {
      out.push({
        first: hit.first,
        last: hit.last,
        sentence: sentence.index,
        preposition,
        place,
        country: place.country,
        name: place.within ?? titleCase(w.text.slice(w.start[hit.first], w.end[hit.last - 1])),
      });
      return;
    }
    if (state && state.form !== "seat" && !adjectival(w, hit.last))
      out.push({
        first: hit.first,
        last: hit.last,
        sentence: sentence.index,
        preposition,
        place: null,
        country: state.entity.id,
        name: null,
      });
  });
  return out;
};

/** A dateline's capitals as a name is written: "AWAZA" -> "Awaza". */
const titleCase = (name: string): string =>
  name === name.toUpperCase() ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (c) => c.toUpperCase()) : name;

const FUNCTION_WORDS = new Set(
  "on in and to for at as with by from after before during the a this last next or of where when who which that is was were are will had has have while today yesterday tomorrow earlier later early late since until over under amid".split(
    " ",
  ),
);
/** "the U.S. mission in Geneva": a state's name that only qualifies what follows. */
const adjectival = (w: Words, last: number): boolean =>
  last < w.count &&
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
