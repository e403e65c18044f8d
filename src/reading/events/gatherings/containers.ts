import type { Told } from "../../assemble.ts";
import { HELD } from "../accounts/told.ts";
import { keysOf } from "./frames.ts";

/** "On September 23 he will welcome her ... During the visit": a planned visit without a day of its own is of the day of the plan it is told with. */
export const withPlan = (told: readonly Told[]): Told[] => {
  const [chief] = told;
  const mention = chief?.event.status === "planned" ? chief.when.mention : null;
  if (!chief || !mention) return [...told];
  const when = {
    when: { ...chief.when.when, basis: "inferred" as const, derivedFrom: "the report's chief engagement" },
    mention,
  };
  return told.map((t) => {
    const ofPlan =
      t.event.kind === "visit" &&
      t.event.status === "planned" &&
      t.event.times.length === 0 &&
      t.where.where?.country === chief.where.where?.country &&
      t.event.participants.every((p) => chief.event.participants.some((q) => q.entity === p.entity));
    return ofPlan ? { ...t, when } : t;
  });
};

/** A visit by one who took part in it: of which status, and where. */
const visitKey = (t: Told, entity: number): string => `${entity} ${t.event.status} ${t.where.where?.country}`;

/** The gathering of an occasion: by the very words, else one that goes by the same name and has come about as much. */
const gatheringOf = (told: readonly Told[], byName: ReadonlyMap<string, readonly number[]>, t: Told): number | null => {
  const { occasion } = t;
  if (!occasion) return null;
  const same = keysOf(occasion).flatMap((key) => byName.get(key) ?? []);
  const itself = same.find((i) => told[i]?.occasion === occasion);
  const alike = same.find((i) => HELD.has((told[i] as Told).event.status) === HELD.has(t.event.status));
  return itself ?? alike ?? null;
};

const gatheringsByName = (told: readonly Told[]): ReadonlyMap<string, readonly number[]> => {
  const out = new Map<string, number[]>();
  told.forEach((t, i) => {
    if (t.event.kind === "gathering" && t.occasion)
      for (const key of keysOf(t.occasion)) out.set(key, [...(out.get(key) ?? []), i]);
  });
  return out;
};

/** Meetings held in the frame of a visit or a gathering of the same report point to it. */
export const withContainers = (told: readonly Told[]): Told[] => {
  const byName = gatheringsByName(told),
    visits = new Map<string, number>();
  told.forEach((t, i) => {
    if (t.event.kind !== "visit" || t.where.where === null) return;
    for (const p of t.event.participants) if (!visits.has(visitKey(t, p.entity))) visits.set(visitKey(t, p.entity), i);
  });
  return told.map((t) => {
    if (t.event.kind === "visit" || t.event.kind === "gathering") return t;
    const gathering = gatheringOf(told, byName, t);
    if (gathering !== null) return { ...t, partOf: gathering };
    const visit = Math.min(...t.event.participants.map((p) => visits.get(visitKey(t, p.entity)) ?? told.length));
    return visit < told.length ? { ...t, partOf: visit } : t;
  });
};
