import type { TimeMention } from "../../document.ts";
import type { Trigger } from "../finding/trigger.ts";
import type { PlaceMention } from "../scene/places.ts";
import { daysBetween } from "../status/report-day.ts";
import type { Event, Participation } from "./event.ts";
import { elsewhere } from "./same.ts";
import { type GatherContext, ids, subset, type Told } from "./told.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** What may stand between an engagement's noun and a day or town of its own: "the inaugural session convened at Bern in May". */
const LINKS = set(
  "in on of at was were held took taken place had been the this that back late early mid last there convened gathered happened occurred conducted staged hosted as also both on two sides between them again once",
);
/** Words that tell one of several: "the previous round", "their conversation in November". */
const ANOTHER = set(
  "their our last previous earlier preceding prior next first second third fourth fifth sixth latest inaugural initial next-to-last",
);
/** Words from the noun to the last of them. */
const REACH = 10;
/** Days between two that are not of one visit or one round. */
const APART = 6;

/** True where nothing but linking words, days and towns stands behind an engagement's noun up to a word. */
const linked = (c: GatherContext, t: Trigger, to: number): boolean => {
  if (to - t.last > REACH) return false;
  const towns = c.townsIn.get(t.sentence) ?? [];
  for (let i = t.last; i < to; i++) {
    if (LINKS.has(c.words.folded[i] as string) || c.timeAt[i] !== -1) continue;
    if (!towns.some((p) => i >= p.first && i < p.last)) return false;
  }
  return true;
};

/** "their Moscow meeting", "their meeting in Moscow": told of the noun itself. */
const own = (c: GatherContext, t: Trigger, x: { readonly first: number; readonly last: number }): boolean =>
  x.first >= t.last ? linked(c, t, x.first) : x.last === t.first;

const oneOfSeveral = (c: GatherContext, t: Trigger): boolean => {
  for (let i = t.first - 1; i >= Math.max(0, t.first - 4); i--) if (ANOTHER.has(c.words.folded[i] as string)) return true;
  return false;
};

const otherDay = (e: Event, day: string | null, x: TimeMention): boolean => {
  const known = e.times.filter((y) => y.from !== null && y.to !== null);
  const days = known.length ? known.map((y) => [y.from as string, y.to as string] as const) : day ? [[day, day] as const] : [];
  return (
    x.role === "at" &&
    x.from !== null &&
    x.to !== null &&
    days.length > 0 &&
    days.every(([from, to]) => daysBetween(x.to as string, from) > APART || daysBetween(to, x.from as string) > APART)
  );
};

const otherPlace = (e: Event, p: PlaceMention): boolean =>
  elsewhere(e.places, [p]) && e.places.every((x) => x.country !== p.country);

/**
 * "The inaugural session convened at Bern in May", "their earlier dinner there in 2019": words that point to an engagement just told, but
 * give it a day or a state of its own, tell one more of the same people. Null: it is the one told.
 */
export const oneMore = (c: GatherContext, e: Event, told: Told): Participation[] | null => {
  const { trigger: t } = told;
  if (!t.noun || e.status === "denied" || !subset(ids(told.people), ids(e.participants))) return null;
  if (t.kind !== "visit" && !oneOfSeveral(c, t)) return null;
  if (t.kind === "visit") return told.people.length && elsewhere(e.places, told.places) ? [...told.people] : null;
  const apart =
    told.times.some((x) => own(c, t, x) && otherDay(e, c.day, x)) ||
    (t.kind !== "call" && told.places.some((p) => own(c, t, p) && otherPlace(e, p)));
  if (!apart) return null;
  return told.people.length ? [...told.people] : e.participants.map((p) => ({ ...p, role: "party" as const }));
};
