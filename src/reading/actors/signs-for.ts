import type { NameHit } from "../document.ts";
import { wordTest } from "../forms.ts";
import { partyOf } from "../names.ts";
import { type Context, plain, sentenceEnd } from "./cursor.ts";
import { isPossessive } from "./possessive.ts";

/** Words of a signing, without which "for" leads to anything: "a cup won by X for Fiji". */
const SIGNING = wordTest((word) => /^(?:sign(?:ed|s|ing|ature|atures)?|initial(?:s|l?ed|l?ing)?|inked|pens?)$/.test(word));
/** Words between the signing and the name. */
const REACH = 40;
/** What may stand behind the state: "for Peru talks" is no one's signature. */
const BEHIND = new Set("and on in at with before while today yesterday signed initialled initialed inked put did".split(" "));

const closes = (c: Context, at: number): boolean =>
  at >= c.words.count ||
  sentenceEnd(c, at) ||
  (!isPossessive(c.words, at) && (!plain(c.words, at) || BEHIND.has(c.words.folded[at] as string)));

const signingNear = (c: Context, at: number): boolean => {
  for (let i = Math.max(0, at - REACH); i < Math.min(c.words.count, at + REACH); i++)
    if (c.sentenceOf[i] === c.sentenceOf[at] && SIGNING(c.words, i)) return true;
  return false;
};

/** "signed by X for Kenya and Y for Peru": the state for which the one named right before a word signs. */
export const signsFor = (c: Context, at: number): NameHit | null => {
  const { words: w } = c;
  if (w.folded[at] !== "for" || sentenceEnd(c, at) || !plain(w, at)) return null;
  const hit = c.byFirst.get(w.folded[at + 1] === "the" ? at + 2 : at + 1);
  const party = hit && partyOf(hit.match);
  return hit && party && party.form !== "demonym" && closes(c, hit.last) && signingNear(c, at) ? hit : null;
};
