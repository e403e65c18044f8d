/** Which value of several claims an entry shows. Every rule is a function of the set of claims. */
import type { Basis, Engagement, EngagementKind, Format, Status, When, Where } from "../reading/reading.ts";
import { byText, type ClaimSet, isHeld, rankOf } from "./claim-set.ts";

/** The value said by most independent reports; among equals the one first in `sets`. */
const mostSaid = <T>(sets: readonly ClaimSet[], keyOf: (c: ClaimSet) => string | null, pick: (c: ClaimSet) => T): T | null => {
  const counts = new Map<string, { n: number; value: T }>();
  for (const c of sets) {
    const key = keyOf(c);
    if (key === null) continue;
    const seen = counts.get(key);
    if (seen) seen.n++;
    else counts.set(key, { n: 1, value: pick(c) });
  }
  let best: { n: number; value: T } | null = null;
  for (const c of counts.values()) if (!best || c.n > best.n) best = c;
  return best?.value ?? null;
};

/** Claims of the surest basis. A value that only the day of publication gives yields to one that is stated. */
const surest = (sets: readonly ClaimSet[], basisOf: (c: ClaimSet) => Basis | null): ClaimSet[] => {
  const top = Math.max(
    ...sets.map((c) => {
      const b = basisOf(c);
      return b === null ? -1 : rankOf(b);
    }),
  );
  return sets.filter((c) => {
    const b = basisOf(c);
    return b !== null && rankOf(b) === top;
  });
};

const spanOf = (w: When): number => (w.from && w.to ? Date.parse(w.to) - Date.parse(w.from) : Number.MAX_SAFE_INTEGER);

/** Held before planned, narrow before wide, stated before guessed, many before few. */
export const chooseWhen = (sets: readonly ClaimSet[]): When => {
  const held = sets.filter(isHeld);
  const pool = held.some((c) => c.engagement.when.from && c.engagement.when.to) ? held : sets;
  const narrow = Math.min(...pool.map((c) => spanOf(c.engagement.when)));
  const narrowest = pool.filter((c) => spanOf(c.engagement.when) === narrow);
  const best = surest(narrowest, (c) => c.engagement.when.basis);
  return (
    mostSaid(
      best,
      (c) => c.engagement.when.edtf,
      (c) => c.engagement.when,
    ) ?? (best[0] as ClaimSet).engagement.when
  );
};

/** A town before a country, held before planned, stated before guessed, many before few. */
export const chooseWhere = (sets: readonly ClaimSet[]): Where | null => {
  const placed = sets.filter((c) => c.engagement.where);
  if (!placed.length) return null;
  const held = placed.filter(isHeld);
  const pool = held.length ? held : placed;
  const towns = pool.filter((c) => c.facts.town !== "");
  const best = surest(towns.length ? towns : pool, (c) => c.engagement.where?.basis ?? null);
  return mostSaid(
    best,
    (c) => `${c.facts.town}|${c.facts.country}`,
    (c) => c.engagement.where,
  );
};

/** What happened outranks what was to happen; a cancellation or denial outranks a plan. */
export const chooseStatus = (sets: readonly ClaimSet[]): Status => {
  if (sets.some(isHeld)) return "held";
  for (const s of ["denied", "cancelled", "planned", "proposed"] as const)
    if (sets.some((c) => c.engagement.status === s)) return s;
  return "held";
};

export const chooseKind = (sets: readonly ClaimSet[]): EngagementKind =>
  mostSaid(
    sets,
    (c) => c.engagement.kind,
    (c) => c.engagement.kind,
  ) ?? (sets[0] as ClaimSet).engagement.kind;

/** A known occasion before an unknown one, then the one most say, then the fuller name. */
export const chooseOccasion = (sets: readonly ClaimSet[]): Engagement["occasion"] => {
  const told = sets.flatMap((c) => (c.engagement.occasion ? [c] : []));
  const known = told.filter((c) => c.engagement.occasion?.id);
  const pool = known.length ? known : told;
  const byLength = [...pool].sort(
    (a, b) => (b.engagement.occasion?.name.length ?? 0) - (a.engagement.occasion?.name.length ?? 0),
  );
  return mostSaid(
    byLength,
    (c) => c.engagement.occasion?.id ?? c.facts.occasion.join(" "),
    (c) => c.engagement.occasion,
  );
};

const FORMATS: readonly Format[] = ["bilateral", "trilateral", "multilateral", "one-on-one", "expanded", "sidelines", "virtual"];
const SIDES = new Set<Format>(["bilateral", "trilateral", "multilateral"]);

/** All sessions that any report tells; of how many sides there were, the one value most say. */
export const chooseFormat = (sets: readonly ClaimSet[]): Format[] => {
  const all = new Set(sets.flatMap((c) => c.engagement.format.filter((f) => !SIDES.has(f))));
  const sides = mostSaid(
    sets,
    (c) => c.engagement.format.find((f) => SIDES.has(f)) ?? null,
    (c) => c.engagement.format.find((f) => SIDES.has(f)) as Format,
  );
  if (sides) all.add(sides);
  return FORMATS.filter((f) => all.has(f));
};

/** Every topic any report tells, the most told first. */
export const chooseTopics = (sets: readonly ClaimSet[]): Engagement["topics"] => {
  const counts = new Map<string, { n: number; topic: Engagement["topics"][number] }>();
  for (const c of sets)
    for (const topic of c.engagement.topics) {
      const seen = counts.get(topic.id);
      if (seen) seen.n++;
      else counts.set(topic.id, { n: 1, topic });
    }
  return [...counts.values()].sort((a, b) => b.n - a.n || byText(a.topic.id, b.topic.id)).map((x) => x.topic);
};

/** How likely one of the independent witnesses is right, never more than 0.99. */
export const chooseConfidence = (independent: readonly ClaimSet[]): number => {
  const wrong = independent.reduce((p, c) => p * (1 - c.engagement.confidence), 1);
  return Math.min(0.99, Math.round(100 * (1 - wrong)) / 100);
};

/** The account whose words the entry shows first: of the chosen kind, what happened, the surest, the fullest. */
export const chiefOf = (sets: readonly ClaimSet[], kind: EngagementKind): ClaimSet => {
  const weight = (c: ClaimSet): number =>
    (isHeld(c) ? 1000 : 0) +
    (c.engagement.kind === kind ? 400 : 0) +
    (c.main ? 200 : 0) +
    100 * c.engagement.confidence +
    Math.min(9, c.engagement.participants.length);
  return sets.reduce((best, c) => (weight(c) > weight(best) ? c : best));
};
