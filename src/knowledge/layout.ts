/** How the compiled base lies in its file: a table of sections, each a run of little-endian numbers or of bytes, aligned to 8. */
import type { NameForm, OfficeClass } from "./knowledge.ts";

export const MAGIC = 0x424b4843; // "CHKB"
/** Raised whenever a section is added or read differently. */
export const LAYOUT = 2;

export const OFFICE_CLASSES: readonly OfficeClass[] = [
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "deputy-foreign-minister",
  "deputy-head-of-government",
  "defence-minister",
  "interior-minister",
  "economy-or-finance-minister",
  "other-minister",
  "speaker",
  "ambassador",
  "head-of-organization",
  "national-security-adviser",
  "special-envoy",
  "spokesperson",
  "other",
];

export const NAME_FORMS: readonly NameForm[] = ["name", "acronym", "demonym", "seat", "surname", "short"];

/** Two lexicons: names as folded, and names of people by spelling key. Each has these sections. */
export const LEXICON_SECTIONS = ["slots", "wordStart", "wordBytes", "nodeWord", "firstChild", "hitStart", "hits"] as const;

export const SECTIONS = [
  "meta",
  "textStart",
  "textBytes",
  "personId",
  "personName",
  "personTenures",
  "tenurePerson",
  "tenureOffice",
  "tenureClass",
  "tenureAlso",
  "tenureFor",
  "tenureFrom",
  "tenureTo",
  "tenureFlags",
  "tenureAccredited",
  "tenureSource",
  "partyTenures",
  "placeId",
  "placeName",
  "placeCountry",
  "placeWithin",
  "placeLat",
  "placeLon",
  "placePopulation",
  ...LEXICON_SECTIONS.map((s) => `exact.${s}` as const),
  ...LEXICON_SECTIONS.map((s) => `spelling.${s}` as const),
] as const;
export type Section = (typeof SECTIONS)[number];

export const FLAG_ACTING = 1;
export const FLAG_VERIFIED = 2;
export const FLAG_ATTESTED = 4;

/**
 * A hit is entity << 5 | common << 4 | relaxed << 3 | form. Relaxed: an acronym also written Capitalized ("Nato"), a person's name with
 * lower case inside ("Kyung-wha"). Common: see Hit.
 */
export const HIT_RELAXED = 8;
export const HIT_COMMON = 16;
export const hitOf = (entity: number, form: number, flags = 0): number => ((entity << 5) | flags | form) >>> 0;
export const entityOf = (hit: number): number => hit >>> 5;

/** Coordinates are kept as whole hundred-thousandths of a degree. */
export const DEGREE = 1e5;

export const hashWord = (word: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
};

/** Lower-case words that a surname may begin with: "al-Sisi", "bin Salman", "van der Bellen". */
export const PARTICLES: ReadonlySet<string> = new Set(
  "al el ul ash as ad ar bin ibn bint ben abu von van der den de di da do dos das del della le la les du des ter ten zu zur ould ag d l".split(
    " ",
  ),
);
/** Words that stand in lower case inside names of all kinds. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...PARTICLES,
  ..."y e i of the and for on in to with at against".split(" "),
]);
