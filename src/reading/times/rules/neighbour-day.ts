import { closesItself } from "../closing.ts";
import { type Found, next, type Rule, type Scene, wordAt } from "../rule.ts";
import { type Closed, unitSpan } from "../span.ts";
import { tenseAround } from "../tense.ts";
import { toldContact } from "../told-contact.ts";
import { PARTS_OF_DAY } from "../vocabulary.ts";

const SHIFT: ReadonlyMap<string, number> = new Map([
  ["previous", -1],
  ["preceding", -1],
  ["next", 1],
  ["following", 1],
  ["before", -1],
  ["after", 1],
]);

const SAYING: ReadonlySet<string> = new Set(
  "said added told reported noted explained stated announced confirmed recalled wrote insisted stressed argued informed".split(
    " ",
  ),
);
/** How far before the day the word of saying stands. */
const SPEECH_REACH = 20;
/** "The envoy told [the press] that the previous day was ...": counted from the day he spoke, the report's own. */
const inSpeech = (s: Scene, at: number): boolean => {
  for (let i = at - 1; i > Math.max(s.sentence.first, at - SPEECH_REACH); i--)
    if (wordAt(s, i) === "that" && [1, 2, 3].some((n) => SAYING.has(wordAt(s, i - n)))) return true;
  return false;
};

/** "They meet again on 20 July. He had seen X the day before": what had been was before no day that is still to come. */
const toldBase = (s: Scene, first: number, last: number): Closed | null => {
  const ahead = s.now !== null && s.before !== null && s.before.from > s.now.to;
  return (ahead && tenseAround(s, first, last) === "past" ? s.pastBefore : s.before) ?? s.now;
};

/** The day so many days from the one told last. */
const beside = (s: Scene, first: number, last: number, shift: number): Found => {
  const base = inSpeech(s, first) ? (s.now ?? s.before) : toldBase(s, first, last);
  if (base === null) return { first, last, span: null, basis: "relative" };
  const day = shift < 0 ? { from: base.from, to: base.from } : { from: base.to, to: base.to };
  return { first, last, span: base.to - base.from < 7 ? unitSpan(day, "day", shift) : base, basis: "relative" };
};

/** "A morning earlier", "an evening later". */
const APART: ReadonlyMap<string, number> = new Map([
  ["earlier", -1],
  ["later", 1],
  ["on", 1],
]);

const EVES: ReadonlyMap<string, number> = new Map([
  ["eve", -1],
  ["morrow", 1],
]);
/** "On the eve, in Ankara, he ...", "on the morrow he left"; not "on the eve of the vote". */
const isEve = (s: Scene, at: number): boolean =>
  wordAt(s, at - 1) === "the" && wordAt(s, at - 2) === "on" && next(s, at) && wordAt(s, at + 1) !== "of";

/** "the day after the talks", "on the eve of their call": beside the day just told, which is that of the contact. */
const besideContact = (s: Scene, at: number): Found | null => {
  const eve = wordAt(s, at) === "eve";
  const way = wordAt(s, at + 1);
  const shift = eve ? (way === "of" ? -1 : undefined) : way === "before" ? -1 : way === "after" ? 1 : undefined;
  if (shift === undefined || wordAt(s, at - 1) !== "the" || s.dayBefore === null) return null;
  const last = toldContact(s, at + 2);
  return last < 0 ? null : { ...beside({ ...s, before: s.dayBefore }, at - 1, last, shift), back: shift < 0 };
};

/**
 * The day beside the one told last (or the report's own): "the day before", "the day after", "the previous day", "the next day", "the following day",
 * "the previous evening", "the night before", "the morning after", "the next morning", "on the eve", "on the morrow", "a morning earlier";
 * of a contact just told also "the day after the talks", "on the eve of their call".
 * Not: "the day before the summit", "the night after the vote" (no day is known for it), "the day before yesterday" (read as a near day), "next day-long".
 */
export const neighbourDayRule: Rule = {
  at: ["day", "eve", "morrow", ...PARTS_OF_DAY],
  read: (s, at): Found | null => {
    const own = EVES.get(wordAt(s, at));
    if (own !== undefined)
      return isEve(s, at) ? beside(s, at - 2, at + 1, own) : wordAt(s, at) === "eve" ? besideContact(s, at) : null;
    const between = wordAt(s, at - 1);
    const leading = wordAt(s, at - 2) === "the" && between !== "before" && between !== "after" ? SHIFT.get(between) : undefined;
    const side = wordAt(s, at + 1);
    const trailing =
      wordAt(s, at - 1) === "the" && (side === "before" || side === "after") && next(s, at + 1) && closesItself(s, at - 1, at + 2)
        ? SHIFT.get(side)
        : undefined;
    const apart =
      APART.get(side) !== undefined && ["a", "an"].includes(between) && wordAt(s, at) !== "day" ? APART.get(side) : undefined;
    if (apart !== undefined && next(s, at) && next(s, at + 1)) return beside(s, at - 1, at + 2, apart);
    const shift = leading ?? trailing;
    if (shift === undefined) return besideContact(s, at);
    const [first, last] = leading === undefined ? [at - 1, at + 2] : [at - 2, at + 1];
    return beside(s, first, last, shift);
  },
};
