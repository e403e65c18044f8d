import { GAP } from "../../words.ts";
import { beside } from "../accounts/beside.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";
import type { PlaceMention } from "../scene/places.ts";

const GOAL_PREPOSITIONS = new Set([
  "to",
  "in",
  "into",
  "at",
  "visited",
  "visits",
  "visiting",
  "visit",
  "toured",
  "reached",
  "reach",
]);

/** "a visit by six envoys since the war in Yemen": no goal. */
const farWithin = (c: GatherContext, t: Trigger, p: PlaceMention): boolean =>
  t.noun && p.preposition === "in" && p.first > t.first && !beside(c, t, p);

const PAYING = new Set("pay pays paid paying".split(" "));
/** "will pay Tonga a [first official] visit". */
const paidTo = (c: GatherContext, t: Trigger, p: PlaceMention): boolean =>
  PAYING.has(c.words.folded[p.first - 1] ?? "") && p.last < t.first && t.first - p.last <= 5;

/** "left for Paris", "headed for Rome", "his Dhaka trip": a goal that stands right beside the journey's word. */
const goalBeside = (c: GatherContext, t: Trigger, p: PlaceMention): boolean => {
  const behind = p.first === t.last || (p.first === t.last + 1 && c.words.folded[t.last] === "the");
  return t.noun ? (p.last === t.first && c.words.gap[t.first] === GAP.space) || paidTo(c, t, p) : behind;
};

/** True where a place is told as the goal of a journey. */
export const isGoal = (c: GatherContext, t: Trigger, p: PlaceMention): boolean =>
  (GOAL_PREPOSITIONS.has(p.preposition) && !(p.first < t.first && p.preposition !== "in") && !farWithin(c, t, p)) ||
  goalBeside(c, t, p);

/** Sentences before "there" that may name the place. */
const THERE_BACK = 1;
/** "... toured Malawi as finance minister, and his deputy was there in June": a journey to the place named last. */
export const goalThere = (c: GatherContext, t: Trigger): PlaceMention | null => {
  if (c.words.folded[t.last - 1] !== "there") return null;
  for (let n = t.sentence; n >= Math.max(0, t.sentence - THERE_BACK); n--) {
    const place = (c.townsIn.get(n) ?? []).findLast((p) => p.first < t.first);
    if (place) return place;
  }
  return null;
};
