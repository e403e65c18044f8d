import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";

const COUNTS: ReadonlyMap<string, number> = new Map(
  "a one two three four five six seven eight nine ten".split(" ").map((word, i) => [word, Math.max(1, i)]),
);
const UNITS: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["days", 1],
  ["week", 7],
  ["weeks", 7],
]);
/** Words before "after" in which a sentence can have told nothing but the chief engagement. */
const OPENING = 8;
/** Words between "a day after" and the word that names the engagement. */
const REACH = 14;

/** How many days after the chief engagement another was, told as "a day after": counted at the word behind its unit. */
const apartAt = (c: GatherContext, i: number): number | null => {
  const { folded } = c.words;
  const unit = UNITS.get(folded[i - 1] ?? "");
  const count = COUNTS.get(folded[i - 2] ?? "") ?? (folded[i - 2] === "the" && unit === 1 ? 1 : undefined);
  if (unit === undefined || count === undefined) return null;
  return folded[i] === "after" ? -unit * count : folded[i] === "before" ? unit * count : null;
};

/**
 * "The call followed a day behind the meeting of X and Y": X and Y met a day before the chief engagement, of which the sentence's own
 * subject tells. Null where a sentence says nothing of the kind, or the chief engagement is told behind the words.
 */
export const daysFromChief = (c: GatherContext, e: Event, chief: Event): number | null => {
  const own = e.triggers.find((t) => !chief.triggers.includes(t));
  if (!own) return null;
  const { first } = c.sentences[own.sentence] as { first: number };
  for (let i = own.first; i > Math.max(first + 2, own.first - REACH); i--) {
    const days = apartAt(c, i);
    if (days !== null) return tellsChief(c, chief, own, first, i) ? days : null;
  }
  return null;
};

const COMING = new Set(["came", "comes", "coming", "followed", "follows", "place", "held"]);
/** The sentence begins with the chief engagement, or with what points to it and comes: "The talks came", "It took place". */
const tellsChief = (c: GatherContext, chief: Event, own: Trigger, first: number, at: number): boolean =>
  chief.triggers.some((t) => t.sentence === own.sentence && t.first < at) ||
  (COMING.has(c.words.folded[at - 3] as string) && at - first <= OPENING);
