import type { Told } from "../../assemble.ts";
import type { Event } from "../accounts/event.ts";
import { daysBetween } from "../status/report-day.ts";
import type { PlaceMention } from "./places.ts";
import { atPlace, type Found, inTownOf } from "./where.ts";

/** Engagements that somebody is seen at; a visit is where its traveller was seen, not where a report is told from. */
const SEEN: ReadonlySet<Event["kind"]> = new Set(["meeting", "signing", "ceremony", "gathering"]);
/** What came about, or was to have by now: near enough to be told from the town where it was. */
const OF_THE_NEWS: ReadonlySet<Event["status"]> = new Set(["held", "cancelled", "denied"]);
/** Days that somebody stays in one town of a country at most, and that a report is behind its news. */
const STAY = 2;
const NEWS = 7;
/** Engagements of a report among which the town is looked for. */
const MOST = 60;

const dayOf = ({ when }: Told): string | null => (when.when.from === when.when.to ? when.when.from : null);
const near = (a: Told, b: Told): boolean => {
  const [x, y] = [dayOf(a), dayOf(b)];
  return x !== null && y !== null && Math.abs(daysBetween(x, y)) <= STAY;
};
const shares = (a: Event, b: Event): boolean => a.participants.some((p) => b.participants.some((q) => q.entity === p.entity));

/** The one town of a country in which the same people did something else in the same days. */
const withOthers = (t: Told, country: string, told: readonly Told[]): Found | null => {
  const towns = told
    .slice(0, MOST)
    .filter(
      (x) =>
        x !== t &&
        x.event.status === t.event.status &&
        x.where.where?.country === country &&
        x.where.mention?.name != null &&
        near(x, t) &&
        shares(x.event, t.event),
    );
  return new Set(towns.map((x) => x.where.mention?.name)).size === 1 && towns[0] ? inTownOf(towns[0].where) : null;
};

/** "BERN, 2 May - ... The President received him on Monday": in the country that the report is told from, in its town. */
const fromDateline = (t: Told, country: string, dateline: PlaceMention | null, day: string | null): Found | null => {
  if (dateline?.name == null || dateline.country !== country || !OF_THE_NEWS.has(t.event.status)) return null;
  const from = t.when.when.from;
  return from === null || day === null || Math.abs(daysBetween(from, day)) <= NEWS ? atPlace(dateline, "inferred") : null;
};

/** What is known by its country alone is in the town where the same people were in those days, else in that from which the report tells of its country. */
export const townBeside = (told: readonly Told[], dateline: PlaceMention | null, day: string | null): Told[] =>
  told.map((t) => {
    const where = t.where.where;
    if (!where || where.place !== null || where.country === null || t.event.kind === "call") return t;
    const seen = SEEN.has(t.event.kind);
    const found = withOthers(t, where.country, told) ?? (seen ? fromDateline(t, where.country, dateline, day) : null);
    return found ? { ...t, where: found } : t;
  });
