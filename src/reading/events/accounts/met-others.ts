import type { GatherContext, Told } from "./told.ts";

/** "looks forward to meeting Peru's new leadership": somebody, who is not named. */
export const objectUntold = (c: GatherContext, t: Told["trigger"]): boolean => {
  const a = c.actors[c.actorAt[t.last] ?? -1];
  return !t.noun && a?.possessive === true && a.kind === "party" && !t.parts.some(({ actor }) => actor.first >= t.last);
};

/** "The Amir received the Speaker", both of one state: they met each other, and nobody of whom it was told before. */
const amongThemselves = (c: GatherContext, { trigger: t, people }: Told): boolean =>
  t.kind === "meeting" &&
  !t.noun &&
  people.length > 1 &&
  new Set(people.map((p) => c.entities[p.entity]?.party ?? null)).size === 1 &&
  people.every((p) => c.entities[p.entity]?.office) &&
  t.parts.some(({ actor }) => actor.last <= t.first) &&
  t.parts.some(({ actor }) => actor.first >= t.last);

const BODIES = new Set("government cabinet parliament assembly council committee board party".split(" "));
/** "where the government was meeting": a body of its own. */
const bodyMet = ({ words: { folded } }: GatherContext, { first, noun, parts }: Told["trigger"]): boolean =>
  !noun && !parts.length && [1, 2, 3].some((n) => BODIES.has(folded[first - n] ?? ""));

/** True of what somebody is told to have had with his own, or with those of whom nobody says who they are. */
export const metOthers = (c: GatherContext, told: Told): boolean =>
  amongThemselves(c, told) || objectUntold(c, told.trigger) || bodyMet(c, told.trigger);

/** The sentences that tell with whom somebody was, though not by name, or that it was one of his own: with nobody else. */
export const sentencesOfOthers = (c: GatherContext, pending: readonly Told[]): number[] =>
  pending.flatMap((p) => (p.trigger.unnamed || metOthers(c, p) ? [p.trigger.sentence] : []));
