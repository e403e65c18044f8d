import { CONTACT_MODIFIERS, LIGHT } from "../../lexicon/contact.ts";
import { GAP } from "../../words.ts";
import type { Scene } from "./clause.ts";
import type { Trigger } from "./trigger.ts";

const JOINS = new Set(
  "and or then plus as well also followed by including both a an the his her their its another further".split(" "),
);
/** What is told of a journey or a meeting before the next of its list: "with senior officials in Rome". */
const LEADING = new Set("with of in at on for to between by from".split(" "));
/** By which a clause of its own is known. */
const VERBS = new Set(
  "follows comes marks coincides takes gives makes allows lets is are was were has have had will would can may".split(" "),
);
/** Words from one engagement of a list to the next. */
const REACH = 24;

/** True where nothing but the first one's people and places, and what joins a list, stands between two nouns. */
const listed = (s: Scene, t: Trigger, next: Trigger): boolean => {
  const { folded, gap } = s.words;
  let joined = false;
  if (next.first - t.last > REACH) return false;
  for (let i = t.last; i < next.first; i++) {
    const word = folded[i] as string;
    if ((gap[i] as number) & (GAP.semicolon | GAP.colon | GAP.quote)) return false;
    joined ||= ((gap[i] as number) & GAP.comma) !== 0 || word === "and" || word === "followed" || word === "well";
    const named = s.actorAt[i] !== -1 || s.timeAt[i] !== -1 || (s.placeAt?.(i) ?? false) || (s.words.capital[i] as number) > 0;
    if (named || JOINS.has(word) || LEADING.has(word) || CONTACT_MODIFIERS.has(word)) continue;
    if (LIGHT.has(word) || VERBS.has(word) || (s.words.capital[i] === 0 && /(?:ed|es|ing)$/.test(word))) return false;
  }
  return joined;
};

/**
 * "The visit will include a call on A, a meeting with B and talks with C": what tells of the first of a list tells of those that follow.
 * The trigger with the status of the one before it, where its own words give it none.
 */
export const asListed = (s: Scene, before: Trigger | undefined, t: Trigger): Trigger =>
  before?.noun &&
  t.noun &&
  t.status === "held" &&
  before.status !== "held" &&
  before.sentence === t.sentence &&
  listed(s, before, t)
    ? { ...t, status: before.status }
    : t;
