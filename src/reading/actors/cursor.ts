import type { NameHit, OfficePhrase } from "../document.ts";
import { wordTest } from "../forms.ts";
import { WOMEN } from "../lexicon/given-names.ts";
import { DETERMINERS } from "../lexicon/office-words.ts";
import { FEMALE, MALE } from "../lexicon/person-words.ts";
import { type HitsByWord, partyOf } from "../names.ts";
import { GAP, type Words } from "../words.ts";
import { dashed } from "./office-context.ts";
import type { NameContext } from "./person-names.ts";
import { isPossessive } from "./possessive.ts";
import type { Span } from "./raw.ts";

export interface Context extends NameContext {
  readonly byLast: HitsByWord;
  readonly officeFirst: ReadonlyMap<number, OfficePhrase>;
  readonly officeAt: Int32Array;
}

export const COUNTS: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["both", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
]);

export const sentenceEnd = (c: Context, i: number): boolean =>
  i >= c.words.count || (i > 0 && c.sentenceOf[i] !== c.sentenceOf[i - 1]);

export const comma = (w: Words, i: number): boolean =>
  i < w.count &&
  (((w.gap[i] as number) & (GAP.comma | GAP.open | GAP.dash)) !== 0 || dashed(w.gap[i] as number)) &&
  // "Batbayar G., the minister", "Biden Jr., the president": a full stop before a comma belongs to what is shortened.
  !((w.gap[i] as number) & (GAP.colon | GAP.semicolon)) &&
  (!((w.gap[i] as number) & GAP.period) || ((w.gap[i] as number) & GAP.comma) !== 0);

export const plain = (w: Words, i: number): boolean =>
  i < w.count && ((w.gap[i] as number) & ~(GAP.space | GAP.hyphen)) === 0 && !dashed(w.gap[i] as number);

export const partySpan = (h: NameHit): { id: string; words: Span; kind: "state" | "organization" } | null => {
  const p = partyOf(h.match);
  return p ? { id: p.entity.id, words: [h.first, h.last], kind: p.entity.kind as "state" | "organization" } : null;
};

export const genderOf = (w: Words, first: number, last: number): "f" | "m" | null => {
  for (let i = first; i < last; i++) {
    if (FEMALE.has(w.folded[i] as string) && w.folded[i] !== "her") return "f";
    // "Sheikh Hasina": what is a title of men elsewhere is hers.
    if (MALE.has(w.folded[i] as string) && w.folded[i] !== "his") return WOMEN.has(w.folded[i + 1] ?? "") ? "f" : "m";
  }
  return null;
};

export const isDeterminer = wordTest((word) => DETERMINERS.has(word));
/** Skips "the", "a", "his" before an office. */
export const skipDeterminer = (c: Context, i: number): number =>
  isDeterminer(c.words, i) && plain(c.words, i + 1) && !sentenceEnd(c, i + 1) ? i + 1 : i;

/** Words of an aside in brackets. */
const ASIDE = 6;
/**
 * "Chairman of the National Assembly (NA) X", "Speaker of the Sejm (lower house of parliament) X": the word behind what stands in brackets,
 * where nobody and no state is named there; the same word where nothing does.
 */
export const behindAcronym = (c: Context, at: number): number => {
  const { words: w } = c;
  if (sentenceEnd(c, at) || !((w.gap[at] as number) & GAP.open)) return at;
  for (let i = at; i < at + ASIDE && i + 1 < w.count; i++) {
    // An acronym is that of the body just told.
    if (i > at || w.capital[at] !== 2) if (c.byFirst.get(i) || /^\d/.test(w.folded[i] as string)) return at;
    if (sentenceEnd(c, i + 1)) return at;
    const gap = w.gap[i + 1] as number;
    if (gap & GAP.close) return i + 1;
    if (gap & ~(GAP.space | GAP.hyphen)) return at;
  }
  return at;
};
/** True where nothing but the end of a bracket parts a word from the one before it. */
export const closedOnly = (w: Words, i: number): boolean =>
  ((w.gap[i] as number) & ~(GAP.space | GAP.close)) === 0 && ((w.gap[i] as number) & GAP.close) !== 0;

/** "Anna Larsson (Sweden)": the party that stands in brackets behind a name. */
const bracketed = (c: Context, at: number): NameHit | null => {
  const { words: w } = c;
  if (sentenceEnd(c, at) || !((w.gap[at] as number) & GAP.open)) return null;
  const hit = c.byFirst.get(at);
  if (!hit || !((w.gap[hit.last] ?? GAP.close) & GAP.close)) return null;
  const party = partyOf(hit.match);
  return party && party.form !== "demonym" ? hit : null;
};

/** "Serdar Berdimuhamedov of Turkmenistan", "Anna Larsson (Sweden)": the party behind a name. */
export const partyBehind = (c: Context, at: number): NameHit | null => {
  const { words: w } = c;
  const inBrackets = bracketed(c, at);
  if (inBrackets) return inBrackets;
  if (w.folded[at] !== "of" || sentenceEnd(c, at) || !plain(w, at)) return null;
  const hit = c.byFirst.get(w.folded[at + 1] === "the" ? at + 2 : at + 1);
  return hit && partyOf(hit.match) && partyOf(hit.match)?.form !== "demonym" ? hit : null;
};

/** "Russia's" before a name or office. */
export const partyBefore = (c: Context, at: number): NameHit | null => {
  const { words: w } = c;
  if (at < 2 || !isPossessive(w, at - 1) || c.sentenceOf[at - 1] !== c.sentenceOf[at]) return null;
  const hit = c.byLast.get(at - 1);
  return hit && partyOf(hit.match) ? hit : null;
};

export const countBefore = (c: Context, at: number): number | null => COUNTS.get(c.words.folded[at - 1] ?? "") ?? null;
