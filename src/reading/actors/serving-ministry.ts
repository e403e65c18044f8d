import { GAP, type Words } from "../words.ts";
import { complement } from "./office-complement.ts";
import { type OfficeContext, softGap } from "./office-context.ts";

const MINISTRIES = new Set(["ministry", "department", "office", "secretariat", "presidency", "diwan", "court", "chancellery"]);
const SERVING = new Set("undersecretary director adviser advisor official assistant counsellor counselor".split(" "));
const rankedSecretary = (w: Words, h: number): boolean =>
  w.folded[h] === "secretary" && /^(?:permanent|deputy|under|assistant)$/.test(w.folded[h - 1] ?? "");
const naming = (w: Words, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (MINISTRIES.has(w.folded[i] as string)) return true;
  return false;
};

/** "undersecretary at the Foreign Ministry", "Permanent Secretary at the Ministry of Trade": who serves there, where a minister is only met there. */
export const inMinistry = (w: Words, h: number, last: number): boolean =>
  (rankedSecretary(w, h) || SERVING.has(w.folded[h] as string)) && naming(w, h + 2, last);

/** A name stands at word i, or behind a comma there. */
const nameThere = ({ words: w, sentenceOf }: OfficeContext, i: number): boolean =>
  i < w.count &&
  sentenceOf[i] === sentenceOf[i - 1] &&
  (w.capital[i] as number) > 0 &&
  (w.gap[i] as number) <= (GAP.comma | GAP.space);

/**
 * "Minister of State [at the Ministry of Foreign Affairs] X", "Undersecretary for Political Affairs at the Ministry of Foreign Affairs, Dr. X":
 * the ministry that "at" leads to behind the field of an office. A name must follow: "met the Director of Museums at the Ministry of
 * Culture" says where it was.
 */
export const ministryBehind = (c: OfficeContext, h: number, at: number): ReturnType<typeof complement> | null => {
  const { words: w } = c;
  if (w.folded[at] !== "at" || !softGap(w, at)) return null;
  const ofState = w.folded[h] === "minister" && w.folded[at - 1] === "state" && at === h + 3;
  if (!ofState && !rankedSecretary(w, h) && !SERVING.has(w.folded[h] as string)) return null;
  const found = complement(c, at + 1, w.folded[h] as string, false);
  return naming(w, at + 1, found.last) && nameThere(c, found.last) ? found : null;
};
