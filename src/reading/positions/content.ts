import type { Entity, Sentence } from "../document.ts";
import { BE } from "../lexicon/contact.ts";
import type { Act } from "../reading.ts";
import { GAP } from "../words.ts";
import { besides, joinedAt } from "./adjoining.ts";
import { asks, blames, charges, flatly, grieves, refuses, threatens, welcomesTo } from "./claims.ts";
import { type Context, type Found, partiesOf } from "./found.ts";
import { BAD, DENIAL, GLAD, GOOD, GRATEFUL, LAUDED, READY, UNTRUE, WORRIED } from "./lexicon/said.ts";
import { subjectOf } from "./subject-of.ts";
import { bidsCome, toldTo } from "./told-to.ts";

export interface Reading {
  readonly act: Act;
  readonly commitment: boolean;
}

const has = (c: Context, s: Sentence, words: ReadonlySet<string>, from = s.first): boolean => {
  for (let i = from; i < s.last; i++) if (words.has(c.doc.words.folded[i] as string)) return true;
  return false;
};

/** "she said her cabinet would honour the treaty": the speaker's own side will, or will not. */
const ownWill = (c: Context, f: Found, s: Sentence): "will" | "refuse" | null => {
  const w = c.doc.words;
  for (let i = s.first; i < s.last; i++) {
    const word = w.folded[i] as string;
    if (!["will", "would", "intends", "plans"].includes(word) || i === f.at || subjectOf(c, f, i, s) !== "own") continue;
    return DENIAL.has(w.folded[i + 1] ?? "") || w.folded[i + 2] === "no" ? "refuse" : "will";
  }
  return null;
};

/** "Yerevan was ready to", "he was open to": the speaker's own side is. */
const ownReady = (c: Context, f: Found, s: Sentence): boolean => {
  const w = c.doc.words;
  for (let i = s.first + 1; i < s.last; i++) {
    if (!READY.has(w.folded[i] as string) && !(w.folded[i] === "open" && w.folded[i + 1] === "to")) continue;
    let k = i - 1;
    while (k > s.first && besides(c, k) && !BE.has(w.folded[k] as string)) k--;
    if ((BE.has(w.folded[k] as string) || /^st(?:and|ood)/.test(w.folded[k] as string)) && subjectOf(c, f, k, s) === "own")
      return true;
  }
  return false;
};

const ANNOUNCED = new Set(["announced", "announces"]);
const STARTS = new Set("follow begin start resume open reopen continue cease stop end take".split(" "));
/** "Relations will be rebuilt, he announced", "supplies, he added, would follow": what is set for the days to come. */
const done = (c: Context, s: Sentence): boolean => {
  const w = c.doc.words;
  for (let i = s.first; i < s.last; i++) {
    if (!["will", "would"].includes(w.folded[i] as string)) continue;
    const next = w.folded[i + 1] ?? "";
    if (STARTS.has(next) || (next === "be" && /(?:ed|en|[^l]t|wn|ld|de)$/.test(w.folded[i + 2] ?? ""))) return true;
  }
  return false;
};

/** What the sides together say will be, they have settled. */
const toCome = (c: Context, s: Sentence): boolean => {
  for (let i = s.first; i < s.last; i++) if (["will", "would"].includes(c.doc.words.folded[i] as string)) return true;
  return false;
};

/** The act of "called X ...": by the words of value behind it. */
const valued = (c: Context, f: Found, s: Sentence): Act | null => {
  if (has(c, s, UNTRUE, f.last)) return "reject";
  // "A beacon of hope," he called it.
  const from = f.aside ? s.first : f.last;
  if (has(c, s, BAD, from)) return "criticize";
  return has(c, s, GOOD, from) ? "praise" : null;
};

/** The words that are said: behind a verb up to a semicolon, or around an attribution set beside them. */
const saidIn = (c: Context, f: Found, s: Sentence): Sentence => {
  const parts = (i: number): boolean => ((c.doc.words.gap[i] as number) & GAP.semicolon) !== 0;
  let first = f.at,
    last = f.at + 1;
  // "thanked the guest and | said that": what was done before is not said.
  if (f.aside || !joinedAt(c, f.at, s)) while (first > s.first && !parts(first)) first--;
  while (last < s.last && !parts(last)) last++;
  return { ...s, first, last };
};

/** What a clause that somebody "said" amounts to, where its words tell. */
const ofClause = (c: Context, f: Found, sentence: Sentence): Reading | null => {
  const s = saidIn(c, f, sentence);
  const own = ownWill(c, f, s);
  if (has(c, s, UNTRUE)) return { act: "reject", commitment: false };
  if (own === "refuse" || flatly(c, s) || (f.manner === "say" && refuses(c, f, s))) return { act: "reject", commitment: false };
  if (toldTo(c, f, s)) return { act: "request", commitment: false };
  if (f.manner === "say" && (blames(c, f, s) || charges(c, f, s))) return { act: "criticize", commitment: false };
  if (own === "will" && f.manner === "say") return { act: f.speaker.joint ? "agree" : "promise", commitment: true };
  if (f.manner === "say" && f.speaker.joint && toCome(c, s)) return { act: "agree", commitment: true };
  if (f.manner === "say" && (f.aside || ANNOUNCED.has(c.doc.words.folded[f.at] as string)) && done(c, s))
    return { act: "promise", commitment: true };
  const several = f.speaker.joint || partiesOf(c, f.speaker.entities).length > 1;
  if (has(c, s, READY) && several) return { act: "agree", commitment: true };
  if (has(c, s, GLAD)) return { act: "welcome", commitment: false };
  if (has(c, s, LAUDED) || (several && has(c, s, new Set(["useful"])))) return { act: "praise", commitment: false };
  if (threatens(c, s)) return { act: "warn", commitment: false };
  if (f.manner !== "say") return null;
  if (welcomesTo(c, s)) return { act: "invite", commitment: false };
  if (grieves(c, s)) return { act: "condole", commitment: false };
  if (has(c, s, GRATEFUL)) return { act: "thank", commitment: false };
  if (has(c, s, WORRIED)) return { act: "concern", commitment: false };
  if (asks(c, f, s)) return { act: "request", commitment: false };
  return ownReady(c, f, s) ? { act: "promise", commitment: false } : null;
};

/** "reiterated that they will continue to": weight is laid on what goes on being done. */
const continues = (c: Context, f: Found, s: Sentence): boolean => {
  for (let i = s.first; i + 1 < s.last; i++)
    if (
      ["will", "would"].includes(c.doc.words.folded[i] as string) &&
      ["continue", "keep"].includes(c.doc.words.folded[i + 1] as string)
    )
      return subjectOf(c, f, i, s) === "own";
  return false;
};

const TO_COME = new Set("will would shall should could can may might must ready willing continue".split(" "));
const WEIGHT = new Set("importance need necessity significance urgency value".split(" "));
/** How many words whom one assures may have. */
const OBJECT = 6;
/** "agreed that it has no place there", "assured him that the road is safe", "agreed on the need to act": shared or told as so, and nothing undertaken. */
const holds = (c: Context, f: Found, s: Sentence): boolean => {
  const w = c.doc.words;
  if (w.folded[f.last] === "on")
    for (let k = f.last + 1; k < Math.min(s.last, f.last + OBJECT); k++) if (WEIGHT.has(w.folded[k] as string)) return true;
  const reach = /assur/.test(w.folded[f.at] as string) ? OBJECT : 1;
  let that = f.last;
  while (that < Math.min(s.last, f.last + reach) && w.folded[that] !== "that" && w.folded[that] !== "and") that++;
  if (w.folded[that] !== "that" || that >= s.last) return false;
  let be = false;
  for (let i = that + 1; i < s.last; i++) {
    const word = w.folded[i] as string;
    if (TO_COME.has(word) || (word === "to" && BE.has(w.folded[i - 1] ?? ""))) return false;
    be ||= HOLDS.has(word);
  }
  return be;
};
const HOLDS = new Set("is are was were has have had remains remain remained".split(" "));

/** What the sides together lay upon others, they have agreed. */
const CHARGES = new Set("charged instructed tasked directed mandated".split(" "));

const unnamed = (c: Context, f: Found): boolean => {
  const e = f.speaker.entities[0];
  return e === undefined ? f.speaker.party !== null : (c.doc.entities[e] as Entity).type !== "person";
};

/** The act of what was found, by its verb and, for verbs that only say, by what is said; null where it takes no position. */
export const readAct = (c: Context, f: Found, sentence: Sentence, until = sentence.last): Reading | null => {
  // "recognised the matter and | assured him that": the next act's words are not what this one says.
  const s = until > f.last ? { ...sentence, last: until } : sentence;
  if (f.speaker.joint && CHARGES.has(c.doc.words.folded[f.at] as string)) return { act: "agree", commitment: true };
  if (f.act === "promise" || f.act === "agree")
    return { act: f.act, commitment: f.commitment && !(f.manner === "act" && holds(c, f, s)) };
  if (f.act === "request" && f.manner === "act" && bidsCome(c, f, s)) return { act: "invite", commitment: false };
  if (f.manner === "act") return { act: f.act, commitment: f.commitment };
  if (f.act === "praise") {
    const act = valued(c, f, s);
    return act && { act, commitment: false };
  }
  const told = ofClause(c, f, s);
  if (told) return told;
  const lasting = f.manner === "stress" && continues(c, f, s);
  return { act: f.manner === "say" && unnamed(c, f) ? "inform" : f.act, commitment: lasting };
};
