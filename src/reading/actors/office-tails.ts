/** What goes on behind the head of an office: its short name, "d'affaires". */
import { GAP, type Words } from "../words.ts";

/** "Resident Coordinator [(RC)] to Lesotho": the word behind the short name of an office that goes on; the same word where none stands. */
export const behindShort = (w: Words, i: number): number => {
  const short = i + 1 < w.count && (w.capital[i] as number) === 2 && ((w.gap[i] as number) & GAP.open) !== 0;
  return short && w.gap[i + 1] === (GAP.close | GAP.space) && ACCREDITING.has(w.folded[i + 1] as string) ? i + 1 : i;
};
const ACCREDITING = new Set(["to", "in", "for"]);
const SHORT = / \([^)]*\)(?= (?:to|in|for) )/;
/** "Resident Coordinator to Lesotho". */
export const withoutShort = (text: string): string => text.replace(SHORT, "");

/** "summoned the ambassador [to the Foreign Office]": a house of the host, to which nobody is accredited. */
export const toMinistry = ({ folded }: Words, i: number): boolean => {
  if (folded[i] !== "to") return false;
  const at = folded[i + 1] === "the" ? i + 2 : i + 1;
  return folded[at] === "foreign" && (folded[at + 1] === "office" || folded[at + 1] === "ministry");
};

const AFFAIRS = new Set(["affaires", "affairs"]);
const OF_AFFAIRS = new Set(["d", "de", "des"]);
/** "ad interim", "a.i.", "en pied": the word behind; the same word where neither stands. */
const behindTerm = (w: Words, i: number): number => {
  const [one, other] = [w.folded[i], w.folded[i + 1]];
  const term = (one === "ad" && other === "interim") || (one === "a" && other === "i") || (one === "en" && other === "pied");
  return term ? i + 2 : i;
};
/** "chargé [d'affaires]", "charge [de affaires]", "chargé [d'affaires ad interim]". */
export const behindAffairs = (w: Words, at: number): number => {
  const whole = OF_AFFAIRS.has(w.folded[at] as string) && AFFAIRS.has(w.folded[at + 1] as string) ? at + 2 : at;
  return whole > at ? behindTerm(w, whole) : at;
};

/** "Heads of Mission[-designate]": the word behind what says that they have not begun; the same word where nothing does. */
export const behindDesignate = (w: Words, i: number): number =>
  i < w.count && (w.folded[i] === "designate" || w.folded[i] === "designates") && w.gap[i] === GAP.hyphen ? i + 1 : i;

const RESIDENT = /^resident (?=ambassador|high commissioner|envoy)/i;
/** "the non-resident Ambassador", "the Resident High Commissioner": where he lives is no part of his office. */
export const withoutResident = (text: string): string => text.replace(RESIDENT, "");

const IN_OFFICE = new Set("chair chairman chairwoman chairperson".split(" "));
/** "the Chairperson[-in-Office]", "Chairman [in Office] of the OSCE": who holds the chair for a year; the same word where it does not say so. */
export const behindInOffice = (w: Words, head: number, i: number): number =>
  IN_OFFICE.has(w.folded[head] as string) && w.folded[i] === "in" && w.folded[i + 1] === "office" && inOneWord(w, i) ? i + 2 : i;
/** Three words told as one by hyphens, or by capitals; "the chairman in office since May" tells since when. */
const inOneWord = (w: Words, i: number): boolean =>
  (w.gap[i] === GAP.hyphen && w.gap[i + 1] === GAP.hyphen) ||
  (w.gap[i] === GAP.space && w.gap[i + 1] === GAP.space && (w.capital[i + 1] as number) > 0);
