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

/** What decides whether a town's name is matched. */
export interface PlaceContext {
  /** Numbers of places to the parties they stand for beside being a capital. */
  readonly seatsOf: ReadonlyMap<number, readonly string[]>;
  /** Parties to their entity numbers. */
  readonly parties: ReadonlyMap<string, number>;
  /** Folded names of states to their codes. */
  readonly states: ReadonlyMap<string, string>;
  readonly common: ReadonlySet<string>;
  /** First and last names of people. */
  readonly people: ReadonlySet<string>;
}

/** May a town of GeoNames be matched by this name, or does the name mean something else in reports? */
const isMatched = (p: sources.PlaceRow, words: readonly string[], context: PlaceContext): boolean => {
  const population = p.population ?? 0;
  const only = words.length === 1 ? (words[0] as string) : "";
  if (context.states.has(words.join(" ")) && context.states.get(words.join(" ")) !== p.country) return false;
  if (context.common.has(only) && population < PLACE_BEFORE_WORD) return false;
  return !(context.people.has(only) && population < PLACE_BEFORE_PERSON);
};

/** "Ar Raqqah" is Raqqah in English; only of towns large enough to be meant. */
const withoutArticle = (p: sources.PlaceRow): string | null => {
  const bare = /^A[lrsdntzşḑ]h?[ -](\p{Lu}\p{L}{4,})$/u.exec(p.name)?.[1];
  return bare !== undefined && (p.population ?? 0) >= 100_000 ? bare : null;
};

export const compilePlaces = (names: Names, first: number, places: readonly sources.PlaceRow[], context: PlaceContext): void => {
  places.forEach((p, i) => {
    const seats = context.seatsOf.get(i) ?? [];
    const chosen = p.rank === "capital" || !p.id.startsWith("g-") || seats.length > 0;
    const governs = unique([p.seatOf, p.rank === "capital" ? p.country : undefined, ...seats]);
    for (const name of unique([p.name, ...(p.names ?? []), withoutArticle(p)])) {
      const words = foldedWords(name.replace(/^the\s+/i, ""));
      const key = words.join(" ");
      if (key.length < 3 || NO_PLACE.has(key) || !(chosen || isMatched(p, words, context))) continue;
      const flags = context.common.has(key) ? HIT_COMMON : 0;
      names.add(name, first + i, "name", flags);
      for (const id of governs) {
        const party = context.parties.get(id);
        if (party !== undefined && context.states.get(key) !== id) names.add(name, party, "seat", flags);
      }
    }
  });
};
/** Names of real places that mean something else in reports. */
const NO_PLACE = new Set(
  "valley,settlement,west island,asia,central,union,university,republic,federal,independence,alliance,liberty,delta,summit,lodge".split(
    ",",
  ),
);
