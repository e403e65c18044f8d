import { GAP, type Words } from "../words.ts";
import type { Context } from "./cursor.ts";

/** What is called after people: "Jose Marti Airport", "the Nansen prize", "the Biden administration". */
const NAMED_AFTER = new Set(
  `airport international avenue street square boulevard road highway bridge prize award medal order foundation institute university college
  school academy hospital center centre museum library stadium arena theatre theater hall palace castle hotel park garden gardens port harbor harbour
  yard shipyard factory plant field square base camp mosque church cathedral monastery temple station airbase airfield barracks dam canal mausoleum memorial monument cemetery
  administration government doctrine plan act amendment report commission cup trophy bay island islands lake river mount region province
  district county governorate prefecture municipality valley peninsula strait crossing`.split(/\s+/),
);

const SETTLEMENTS = new Set(
  "town city village hamlet colony settlement suburb district neighbourhood neighborhood port parish borough province region island resort oasis county valley".split(
    " ",
  ),
);
/** "the colony of La Colmena": a place that bears the name. */
const settled = (w: Words, first: number): boolean =>
  w.folded[first - 1] === "of" &&
  SETTLEMENTS.has(w.folded[first - 2] ?? "") &&
  w.gap[first] === GAP.space &&
  w.gap[first - 1] === GAP.space;
/** "The Hague", though there is a man of that name: the town, behind "the". */
const townBehindThe = (c: Context, first: number, last: number): boolean =>
  last - first === 1 &&
  c.words.folded[first - 1] === "the" &&
  c.words.gap[first] === GAP.space &&
  (c.byFirst.get(first)?.match.hits.some((h) => h.entity.kind === "place" || h.form === "seat") ?? false);

/** True where a personal name only names a thing: a word for one stands right behind it, or one for a place before it. */
export const namesThing = (c: Context, name: { readonly first: number; readonly last: number }): boolean => {
  const { words: w } = c;
  const { first, last } = name;
  if (settled(w, first) || townBehindThe(c, first, last)) return true;
  if (last >= w.count || c.sentenceOf[last] !== c.sentenceOf[last - 1]) return false;
  return ((w.gap[last] as number) & ~(GAP.space | GAP.hyphen)) === 0 && NAMED_AFTER.has(w.folded[last] as string);
};
