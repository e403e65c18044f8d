/** A plan, and what came of it: one engagement with a history. */
import { addDays, daysApart } from "./days.ts";
import type { Facts } from "./facts.ts";

const HELD = new Set(["held", "earlier"]);
const AHEAD = new Set(["planned", "proposed"]);
export const isHeld = (f: Facts): boolean => HELD.has(f.status);
export const isAhead = (f: Facts): boolean => AHEAD.has(f.status);

/** The plan and what was held; null where they are not one of each. */
const planOf = (a: Facts, b: Facts): { readonly plan: Facts; readonly held: Facts } | null =>
  isAhead(a) && isHeld(b) ? { plan: a, held: b } : isAhead(b) && isHeld(a) ? { plan: b, held: a } : null;

const isOpen = (f: Facts): boolean => f.from === null || f.to === null || f.from < f.to;

/** A plan told after the thing it plans was over is a plan for another one. */
export const plannedTooLate = (a: Facts, b: Facts): boolean => {
  const { plan, held } = planOf(a, b) ?? {};
  if (!plan?.published || !held?.to) return false;
  // Told on the very day it can only be a plan for that day; without a day of its own it is for a later time.
  return plan.published > addDays(held.to, 1) || (plan.published >= held.to && isOpen(plan));
};

const YEAR = 366;

/** A plan told before the thing was held, a year before it at most. */
const toldBefore = (a: Facts, b: Facts): Facts | null => {
  const { plan, held } = planOf(a, b) ?? {};
  if (!plan?.published || !held?.from || plan.published >= held.from) return null;
  return daysApart(plan.published, held.from) < YEAR ? plan : null;
};

/** A plan, and what was held later in the time that the plan gave it. */
export const cameTrue = (a: Facts, b: Facts): boolean => toldBefore(a, b)?.to != null;

/** "A visit on the 21st", and who then landed on the evening before. Talks of two days are two. */
export const visitAsPlanned = (a: Facts, b: Facts): boolean =>
  a.kind === "visit" && b.kind === "visit" && toldBefore(a, b) !== null;
