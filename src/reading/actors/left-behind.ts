import type { NameHit } from "../document.ts";
import { wordTest } from "../forms.ts";
import { partyOf } from "../names.ts";
import { spots } from "../spots.ts";
import { GAP } from "../words.ts";
import type { ToldSoFar } from "./told-so-far.ts";

/** What leads to the place in which somebody is told to be. */
const LEADING = new Set(["in", "at", "to", "into", "reached", "reaches", "back"]);

/** The state that a name is, or that its town lies in. */
const countryOf = (match: NameHit["match"]): string | null => {
  const place = match.hits.find((h) => h.entity.kind === "place")?.entity;
  const party = partyOf(match)?.entity;
  return party?.kind === "state" ? party.id : place?.kind === "place" ? place.country : null;
};

/** The country from which a report is written, by its dateline. */
export const writtenIn = ({ context: { report, names }, words }: Pick<ToldSoFar, "context" | "words">): string | null => {
  const d = report.dateline;
  const there = d
    ? names.find((n) => (words.start[n.first] as number) >= d.start && (words.start[n.first] as number) < d.end)
    : undefined;
  return there ? countryOf(there.match) : null;
};

/** Behind these stands what somebody says or feels, not where anybody is. */
const saying = wordTest((word) => SAYINGS.has(word));
const SAYINGS = new Set(
  `said says stated added noted stressed emphasized emphasised underlined underscored highlighted confirmed affirmed reaffirmed reiterated
  expressed voiced proposed suggested urged hoped appreciated pledged praised hailed congratulated reminded recalled
  informed briefed requested invited invites wished believed valued condemned criticized criticised`.split(/\s+/),
);
/** "He stressed | in Oslo that": so near behind the verb it is where he says so. */
const BESIDE = 3;
const LOOK_BACK = 40;
const GOES = new Set("be come go fly travel return arrive back".split(" "));

/** "He added that Kenya would help to build a port in Lisbon": a place told in what is said. */
const isSaid = ({ words: w, sentenceOf }: Pick<ToldSoFar, "words" | "sentenceOf">, first: number): boolean => {
  // "He said that he would be in Lisbon": where somebody will be.
  if (GOES.has(w.folded[first - 2] ?? "")) return false;
  for (let i = first - BESIDE; i >= Math.max(0, first - LOOK_BACK) && sentenceOf[i] === sentenceOf[first]; i--)
    if (saying(w, i)) return true;
  return false;
};

/** The countries in which the sentences of a report have somebody be: "in Riga", "to Peru", "in Peru's capital". */
export const countriesBySentence = (t: Pick<ToldSoFar, "context" | "words" | "sentenceOf">): ReadonlyMap<number, Set<string>> => {
  const out = new Map<number, Set<string>>();
  const { folded, gap } = t.words;
  for (const { first, last, match } of t.context.names) {
    const led = LEADING.has(folded[folded[first - 1] === "the" ? first - 2 : first - 1] ?? "");
    // "Tuesday, Riga: talks with A"
    if (!led && ((gap[last] as number) & GAP.colon) === 0) continue;
    const country = countryOf(match);
    if (country === null || isSaid(t, first)) continue;
    add(out, t.sentenceOf[first] as number, country);
  }
  addHere(t, out);
  return out;
};

const add = (out: Map<number, Set<string>>, sentence: number, country: string): void => {
  const there = out.get(sentence);
  if (there) there.add(country);
  else out.set(sentence, new Set([country]));
};

const HERE = spots(wordTest((word) => word === "here"));
/** "The last leg brought him here": to where the report is written. */
const addHere = (t: Pick<ToldSoFar, "context" | "words" | "sentenceOf">, out: Map<number, Set<string>>): void => {
  const at = HERE(t.words);
  const country = at.length ? writtenIn(t) : null;
  if (country !== null) for (const i of at) add(out, t.sentenceOf[i] as number, country);
};

/** Sentences behind the one that tells of a country which are there still. */
const STILL = 2;
/** The countries of a sentence, or of the last one before it that tells of any. */
const asOf = (countries: ReadonlyMap<number, Set<string>>, sentence: number): ReadonlySet<string> | undefined => {
  for (let s = sentence; s >= sentence - STILL; s--) {
    const there = countries.get(s);
    if (there) return there;
  }
  return undefined;
};

/**
 * "In Riga he was received by A. In Oslo he sat down with B": A was at home, and whoever is in Oslo now is not A. True for somebody told of in
 * sentence `then`, with his own country, where sentence `now` names another country alone.
 */
export const leftBehind = (
  countries: ReadonlyMap<number, Set<string>>,
  party: string | null,
  then: number,
  now: number,
): boolean => {
  const here = asOf(countries, now);
  return party !== null && here !== undefined && !here.has(party) && (asOf(countries, then)?.has(party) ?? false);
};
