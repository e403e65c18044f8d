import { GAP } from "../words.ts";
import { type OfficeContext, softGap } from "./office-context.ts";

/** What an envoy is sent for: "Special Representative for the normalization process". */
export const PURPOSES = new Set("process talks negotiations settlement dialogue crisis conflict region horn lakes".split(" "));

/** What an envoy alone is sent for: "Special Envoy for the border talks", "for hostage affairs". */
export const ERRANDS = new Set(
  `border boundary delimitation demarcation ceasefire truce transition mediation consultations hostage hostages denuclearization
  denuclearisation stabilization stabilisation question issue issues dispute war recovery`.split(/\s+/),
);

/** Words that lead to more of what an office is of. */
export const LINKS = new Set(["of", "for", "and", "the", "to", "on", "in", "s"]);

/** "for the lake dispute, X": what an envoy is sent for, told in small letters up to the comma before a name. */
export const errandBehind = (c: OfficeContext, i: number): number => {
  const { words: w } = c;
  if (w.folded[i - 1] !== "for" && !(w.folded[i - 1] === "the" && w.folded[i - 2] === "for")) return i;
  let at = i;
  while (at < i + 4 && w.capital[at] === 0 && softGap(w, at + 1) && !LINKS.has(w.folded[at] as string)) at++;
  const closed =
    at < i + 4 && w.capital[at] === 0 && (w.gap[at + 1] ?? 0) === (GAP.comma | GAP.space) && (w.capital[at + 1] ?? 0) > 0;
  return closed && c.sentenceOf[at + 1] === c.sentenceOf[i] && !FREE.has(w.folded[at] as string) ? at + 1 : i;
};
/** Behind "for", these end what somebody came for, not what he is sent for: "the envoy for talks". */
const FREE = new Set("talks consultations lunch dinner breakfast tea hours days weeks minutes first time discussions".split(" "));
