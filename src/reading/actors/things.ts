import { GAP } from "../words.ts";
import type { Context } from "./cursor.ts";

/** What is called after people: "Jose Marti Airport", "the Nansen prize", "the Biden administration". */
const NAMED_AFTER = new Set(
  `airport international avenue street square boulevard road highway bridge prize award medal order foundation institute university college
  school academy hospital center centre museum library stadium arena theatre theater hall palace castle hotel park garden gardens port harbor harbour
  base camp mosque church cathedral monastery temple station airbase airfield barracks dam canal mausoleum memorial monument cemetery
  administration government doctrine plan act amendment report commission cup trophy bay island islands lake river mount region province
  district county governorate prefecture municipality valley peninsula strait crossing`.split(/\s+/),
);

/** True where a personal name only names a thing: a word for one stands right behind it. */
export const namesThing = (c: Context, name: { readonly first: number; readonly last: number }): boolean => {
  const { words: w } = c;
  const { last } = name;
  if (last >= w.count || c.sentenceOf[last] !== c.sentenceOf[last - 1]) return false;
  return ((w.gap[last] as number) & ~(GAP.space | GAP.hyphen)) === 0 && NAMED_AFTER.has(w.folded[last] as string);
};
