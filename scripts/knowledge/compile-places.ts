/** The names of places: which towns are matched, in which order, and which stand for a government. */
import { foldedWords } from "../../src/knowledge/fold.ts";
import { HIT_COMMON } from "../../src/knowledge/layout.ts";
import { type Names, unique } from "./compile-parties.ts";
import * as sources from "./sources.ts";

const placePrior = (p: sources.PlaceRow): number =>
  (p.rank === "capital" ? 1e9 : 0) + (p.id.startsWith("g-") ? 0 : 2e6) + (p.rank === "admin" ? 1e6 : 0) + (p.population ?? 0);

/** Places in the order of their prior, so that of several of one name the likeliest is the first hit. */
export const sortedPlaces = (): sources.PlaceRow[] => {
  const more = new Map(sources.exonyms().map((e) => [`${e.country} ${e.name}`, e]));
  const used = new Set<string>();
  const rows = sources.places().sort((a, b) => placePrior(b) - placePrior(a));
  return rows.map((p) => {
    const key = `${p.country} ${p.name}`;
    const also = used.has(key) ? undefined : more.get(key);
    used.add(key);
    return also ? { ...p, name: also.english ?? p.name, names: [...(p.names ?? []), p.name, ...also.names] } : p;
  });
};

/** A town smaller than this whose name is also a person's surname or given name is left to the person. */
const PLACE_BEFORE_PERSON = 150_000;
/** A town whose name is an ordinary word must be larger than this to be matched at all. */
const PLACE_BEFORE_WORD = 250_000;

export const compilePlaces = (
  names: Names,
  first: number,
  places: readonly sources.PlaceRow[],
  seatsOf: ReadonlyMap<number, readonly string[]>,
  parties: ReadonlyMap<string, number>,
  stateNames: ReadonlyMap<string, string>,
  common: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): void => {
  places.forEach((p, i) => {
    const own = p.rank === "capital" || !p.id.startsWith("g-") || seatsOf.has(i);
    const governs = unique([p.seatOf, p.rank === "capital" ? p.country : undefined, ...(seatsOf.get(i) ?? [])]);
    for (const name of unique([p.name, ...(p.names ?? [])])) {
      const words = foldedWords(name.replace(/^the\s+/i, ""));
      const only = words.length === 1 ? (words[0] as string) : "";
      if (
        only.length === 2 ||
        (common.has(only) && (p.population ?? 0) < PLACE_BEFORE_WORD && !own) ||
        NO_PLACE.has(words.join(" "))
      )
        continue;
      if (!own && surnames.has(only) && (p.population ?? 0) < PLACE_BEFORE_PERSON) continue;
      names.add(name, first + i, "name", common.has(only) ? HIT_COMMON : 0);
      for (const id of governs) {
        const party = parties.get(id);
        if (party !== undefined && words.join(" ") !== stateNames.get(id))
          names.add(name, party, "seat", common.has(only) ? HIT_COMMON : 0);
      }
    }
  });
};
/** Names of real places that mean something else in reports. */
const NO_PLACE = new Set([
  "valley",
  "settlement",
  "west island",
  "asia",
  "central",
  "union",
  "university",
  "republic",
  "federal",
  "independence",
  "alliance",
  "liberty",
  "delta",
  "summit",
  "victoria",
  "santiago de",
]);
