import type { Sentence } from "../../document.ts";
import { preposition } from "../../events/finding/clause.ts";
import type { Act } from "../../reading.ts";
import { GAP } from "../../words.ts";
import { actorAt, type Context, type Found, hasSides, together } from "../found.ts";
import { INSTRUMENTS } from "../lexicon/speakers.ts";

/** What a paper does that settles something, and what it asks of others. */
const PROVIDES = new Set(
  `provides provide provided foresees foresee foresaw envisages envisage envisaged stipulates stipulate stipulated obliges oblige obliged commits commit committed
  requires require required binds bind bound sets establishes establish established creates create created opens open opened paves names name named contains
  contain contained defines define defined allows allow allowed covers outlines outline outlined lays guarantees guarantee guaranteed ends end ended
  regulates regulate regulated fixes fix fixed secures secure secured promises promise promised specifies specify specified removes remove removed`
    .trim()
    .split(/\s+/),
);
const ASKS = new Set(
  "calls call called urges urge urged demands demand demanded appeals appeal appealed asks ask asked".split(" "),
);

/** How many words the phrase of a paper may have: "under the terms of the memorandum of understanding on water". */
const PHRASE = 12;

const parted = (c: Context, i: number): boolean => ((c.doc.words.gap[i] as number) & GAP.comma) !== 0;

/** The year of another paper: "under the 2015 agreement". */
const elsewhere = (c: Context, first: number, last: number): boolean => {
  for (let i = first; i < last; i++)
    if ((c.scene.timeAt[i] as number) >= 0 || /^\d{4}$/.test(c.doc.words.folded[i] as string)) return true;
  return false;
};

/** Behind "Under the Ankara Declaration", "By the terms of the deal,", "According to the accord": where the clause begins, or 0. */
const under = (c: Context, s: Sentence): number => {
  const w = c.doc.words;
  const two = `${w.folded[s.first]} ${w.folded[s.first + 1]}`;
  if (w.folded[s.first] !== "under" && two !== "according to" && two !== "by the" && two !== "in it" && two !== "in the")
    return 0;
  if (two === "in it") return s.first + 2;
  for (let k = s.first + 1; k < Math.min(s.last - 2, s.first + PHRASE); k++) {
    if (!INSTRUMENTS.has(w.folded[k] as string) || w.folded[k + 1] === "of") continue;
    // "in the agreement on water": the phrase goes on; a comma or a subject ends it.
    for (let e = k + 1; e < Math.min(s.last - 1, k + PHRASE); e++) if (parted(c, e)) return elsewhere(c, s.first, e) ? 0 : e;
    return two === "in the" || elsewhere(c, s.first, k) ? 0 : k + 1;
  }
  return 0;
};

/** "negotiators of the agreement": the paper's phrase is governed, no subject. */
const governedPaper = (c: Context, head: number, first: number): boolean => {
  for (let k = head - 1; k >= first && head - k < 6; k--) if (preposition(c.doc.words.folded[k] as string)) return true;
  return false;
};

/** "The accord provides for", "a declaration, which names": the word of a verb whose subject is a paper, or 0. */
const provided = (c: Context, s: Sentence, settled: boolean): number => {
  const w = c.doc.words;
  for (let i = s.first + 1; i < s.last; i++) {
    const word = w.folded[i] as string;
    if (!PROVIDES.has(word) && !ASKS.has(word)) continue;
    let k = i - 1;
    while (k > s.first && ["also", "further", "thus", "in", "turn", "among", "other", "things"].includes(w.folded[k] as string))
      k--;
    const before = w.folded[k] as string;
    if (k === s.first && before === "it" && settled) return i;
    const head = (before === "which" || before === "that") && k > s.first ? k - 1 : k;
    if (!INSTRUMENTS.has(w.folded[head] as string) || actorAt(c, head)?.kind === "person") continue;
    if ((head - s.first < 5 && !governedPaper(c, head, s.first)) || head !== k)
      return elsewhere(c, s.first, head === k ? head : s.first) ? 0 : i;
  }
  return 0;
};

/** What the paper of the two sides says: "Under the declaration the neighbours ...", "The accord obliges both to ...". */
export const accord = (c: Context, s: Sentence, settled: boolean): Found | null => {
  if (!hasSides(c) || c.chief?.status === "planned" || c.chief?.status === "proposed") return null;
  const told = (at: number, last: number, act: Act): Found => ({
    at,
    last,
    act,
    manner: "act",
    speaker: together(null),
    aside: false,
    commitment: act === "agree",
  });
  const clause = under(c, s);
  if (clause) return told(s.first, clause, "agree");
  const verb = provided(c, s, settled);
  if (!verb) return null;
  return told(verb, verb + 1, ASKS.has(c.doc.words.folded[verb] as string) ? "request" : "agree");
};
