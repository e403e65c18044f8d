/** Entries that a sentence's engagement may be. */
import type { Engagement } from "../../reading/reading.ts";
import { townOf } from "../../record/places.ts";
import type { EntrySummary } from "../../record/summary.ts";
import type { Filter, RecordStore } from "../../store/store.ts";
import { scan } from "../scan.ts";
import type { Said } from "./claimed.ts";
import { participantMeant, standIn } from "./same-person.ts";

const LOOKED_AT = 400;
const DAY = 86_400_000;
/** A sentence that is wrong by so many days may still mean this engagement. */
const SLIP = 3;
/** Of so many named at most, one is left out in turn. */
const MANY = 8;

const moved = (day: string, by: number): string => new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);

/** Days by which two intervals miss each other; 0 where they share a day or one is unknown. */
export const daysApart = (a: Engagement["when"], b: Engagement["when"]): number => {
  if (a.from && b.to && a.from > b.to) return (Date.parse(a.from) - Date.parse(b.to)) / DAY;
  if (b.from && a.to && b.from > a.to) return (Date.parse(b.from) - Date.parse(a.to)) / DAY;
  return 0;
};

const isDated = (e: Said): boolean => e.when.basis === "stated" || e.when.basis === "relative";

const filtersOf = (said: Said): Filter[] => {
  const party = [...new Set(said.participants.flatMap((p) => (p.for ? [p.for] : [])))];
  const person = said.participants.flatMap((p) => (p.type === "person" && p.name && p.id ? [p.id] : []));
  const time: Filter = {
    ...(isDated(said) && said.when.from ? { from: moved(said.when.from, -SLIP) } : {}),
    ...(isDated(said) && said.when.to ? { to: moved(said.when.to, SLIP) } : {}),
  };
  const there = said.where?.place == null ? null : townOf(said.where.place);
  const who: Filter[] = [
    ...(party.length ? [{ party }] : []),
    ...(person.length ? [{ person }] : []),
    // "The Singapore summit was called off": nobody is named, the place is.
    ...(said.participants.length === 0 && there ? [{ q: there }] : []),
  ];
  // First near the day said; then any time, to tell what is nearest.
  return isDated(said) ? [...who.map((w) => ({ ...w, ...time })), ...who] : who;
};

/** Filters by all but one of many who are named: one of them may not have been there. */
const allButOne = (said: Said): Filter[] =>
  said.participants.length > 2 && said.participants.length <= MANY
    ? said.participants.flatMap((_, i) => filtersOf({ ...said, participants: said.participants.toSpliced(i, 1) }))
    : [];

/** Entries in which those take part whom the sentence names, or one of them and another of the other's party, the nearest in time first. */
export const candidatesOf = (store: RecordStore, said: Said): EntrySummary[] => {
  const found = new Map<string, EntrySummary>();
  const look = (filters: readonly Filter[]): void => {
    for (const filter of filters) for (const e of scan(store, filter, LOOKED_AT).items) found.set(e.id, e);
  };
  look(filtersOf(said));
  if (!found.size) look(allButOne(said));
  const meant = (e: EntrySummary): number => said.participants.filter((p) => participantMeant(p, e.participants) !== null).length;
  const rivals = (e: EntrySummary): number => said.participants.filter((p) => standIn(p, e.participants) !== null).length;
  const needed = Math.min(2, said.participants.length);
  return [...found.values()]
    .filter((e) => meant(e) >= needed || (meant(e) > 0 && meant(e) + rivals(e) >= needed))
    .sort((a, b) => daysApart(said.when, a.when) - daysApart(said.when, b.when) || meant(b) - meant(a) || (a.id < b.id ? -1 : 1));
};

/** Whether an entry is of the very day that the sentence states. */
export const ofTheDay = (said: Said, e: Pick<Engagement, "when">): boolean =>
  isDated(said) &&
  said.when.from !== null &&
  said.when.from === said.when.to &&
  said.when.from === e.when.from &&
  said.when.to === e.when.to;

/** "The Geneva summit of A and B was called off": which one did not take place, its town and those who were to meet tell without a day. */
export const undone = (said: Said, e: Pick<Engagement, "participants" | "where">): boolean =>
  (said.status === "cancelled" || said.status === "denied") &&
  said.participants.length > 1 &&
  said.where?.place != null &&
  e.where?.place != null &&
  townOf(said.where.place) === townOf(e.where.place) &&
  said.participants.every((p) => participantMeant(p, e.participants) !== null);

/** Whether an entry is surely the engagement meant, so that a difference is a contradiction and not another engagement. */
export const surelyMeant = (said: Said, e: Pick<Engagement, "participants" | "when">, sure: boolean): boolean =>
  (sure || (isDated(said) && e.when.from !== null && e.when.to !== null && daysApart(said.when, e.when) <= SLIP)) &&
  said.participants.length > 0 &&
  said.participants.every((p) => participantMeant(p, e.participants) !== null || (sure && standIn(p, e.participants) !== null));
