/** Entries that a sentence's engagement may be. */
import type { Engagement } from "../../reading/reading.ts";
import type { EntrySummary } from "../../record/summary.ts";
import type { Filter, RecordStore } from "../../store/store.ts";
import { scan } from "../scan.ts";
import { participantMeant } from "./same-person.ts";

const LOOKED_AT = 400;
const DAY = 86_400_000;
/** A sentence that is wrong by so many days may still mean this engagement. */
const SLIP = 3;

const moved = (day: string, by: number): string => new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);

/** Days by which two intervals miss each other; 0 where they share a day or one is unknown. */
export const daysApart = (a: Engagement["when"], b: Engagement["when"]): number => {
  if (a.from && b.to && a.from > b.to) return (Date.parse(a.from) - Date.parse(b.to)) / DAY;
  if (b.from && a.to && b.from > a.to) return (Date.parse(b.from) - Date.parse(a.to)) / DAY;
  return 0;
};

const isDated = (e: Engagement): boolean => e.when.basis === "stated" || e.when.basis === "relative";

const filtersOf = (said: Engagement): Filter[] => {
  const party = [...new Set(said.participants.flatMap((p) => (p.for ? [p.for] : [])))];
  const person = said.participants.flatMap((p) => (p.type === "person" && p.name && p.id ? [p.id] : []));
  const time: Filter = {
    ...(isDated(said) && said.when.from ? { from: moved(said.when.from, -SLIP) } : {}),
    ...(isDated(said) && said.when.to ? { to: moved(said.when.to, SLIP) } : {}),
  };
  const who: Filter[] = [...(party.length ? [{ party }] : []), ...(person.length ? [{ person }] : [])];
  // First near the day said; then any time, to tell what is nearest.
  return isDated(said) ? [...who.map((w) => ({ ...w, ...time })), ...who] : who;
};

/** Entries in which those take part whom the sentence names, the nearest in time first. */
export const candidatesOf = (store: RecordStore, said: Engagement): EntrySummary[] => {
  const found = new Map<string, EntrySummary>();
  for (const filter of filtersOf(said)) {
    for (const e of scan(store, filter, LOOKED_AT).items) found.set(e.id, e);
  }
  const meant = (e: EntrySummary): number => said.participants.filter((p) => participantMeant(p, e.participants) !== null).length;
  const needed = Math.min(2, said.participants.length);
  return [...found.values()]
    .filter((e) => needed > 0 && meant(e) >= needed)
    .sort((a, b) => daysApart(said.when, a.when) - daysApart(said.when, b.when) || meant(b) - meant(a) || (a.id < b.id ? -1 : 1));
};

/** Whether an entry is surely the engagement meant, so that a difference is a contradiction and not another engagement. */
export const surelyMeant = (said: Engagement, e: Pick<Engagement, "participants" | "when">): boolean =>
  isDated(said) &&
  said.participants.every((p) => participantMeant(p, e.participants) !== null) &&
  e.when.from !== null &&
  e.when.to !== null &&
  daysApart(said.when, e.when) <= SLIP;
