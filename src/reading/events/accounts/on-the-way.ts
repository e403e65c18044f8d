import type { Trigger } from "../finding/trigger.ts";
import type { GatherContext } from "./told.ts";

/** Words between "for" and the noun that it leads to: "for a first round of talks". */
const REACH = 6;
const OPENS = new Set(["and", "that", "which", "who", "but"]);

/** True where "for" leads to a noun: "for talks", "for a brief meeting". */
const ledByFor = (c: GatherContext, t: Trigger): boolean => {
  for (let i = t.first - 1; i >= t.first - REACH; i--) {
    if (c.words.folded[i] === "for") return true;
    if (OPENS.has(c.words.folded[i] as string)) return false;
  }
  return false;
};

const TOLD = new Set(["is", "are"]);
/** "is leaving for Oslo", not "is visiting Oslo". */
const setsOut = (c: GatherContext, visit: Trigger): boolean =>
  TOLD.has(c.words.folded[visit.first - 1] ?? "") &&
  /^(?:leav|fly|head|travel|depart|go)ing/.test(c.words.folded[visit.first] as string);

/** Words from a journey to its purpose: "unable to travel to Oslo [this week, he said,] to meet X". */
const PURPOSE_REACH = 14;
/** "was unable to travel to Oslo to meet X": the journey that fell through, for whose sake the meeting was; null: none did, or they meet elsewhere. */
const journeyDropped = ({ words: { folded } }: GatherContext, t: Trigger, beside: readonly Trigger[]): Trigger | null => {
  if (t.noun || t.kind === "visit" || folded[t.first - 1] !== "to") return null;
  const visit = beside.findLast((r) => r.kind === "visit" && r.first < t.first);
  if (visit?.status !== "cancelled" || t.first - visit.last > PURPOSE_REACH) return null;
  const between = folded.slice(visit.last, t.first);
  return between.some((word) => OPENS.has(word) || word === "instead") ? null : visit;
};

/**
 * "On Friday he flies to Oslo for talks with X": the journey, still to come, for whose sake the talks are; null where the sentence tells none.
 * `beside`: all that the sentence tells.
 */
export const journeyAhead = (c: GatherContext, t: Trigger, beside: readonly Trigger[]): Trigger | null => {
  if (!t.noun || t.status !== "held") return journeyDropped(c, t, beside);
  const visit = beside.findLast((r) => r.kind === "visit" && !r.noun && r.first < t.first);
  if (!visit || !ledByFor(c, t)) return null;
  if (visit.status === "planned" || visit.status === "proposed") return visit;
  return setsOut(c, visit) ? { ...visit, status: "planned" } : null;
};
