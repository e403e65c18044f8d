import type { OfficeClass, Person } from "../../knowledge/knowledge.ts";
import type { Builder } from "./entity.ts";
import type { RawActor } from "./raw.ts";
import { sameClass, tenuresOn } from "./tenures.ts";
import { namesAgree } from "./who.ts";

/** Offices that one person of a state holds at a time: of "Minister Lee" there may be several. */
const ONLY_ONE: ReadonlySet<OfficeClass> = new Set<OfficeClass>(["head-of-state", "head-of-government", "foreign-minister"]);

const classesOf = (a: RawActor): OfficeClass[] =>
  a.offices.flatMap((o) => (o.officeClass && ONLY_ONE.has(o.officeClass) && !o.former ? [o.officeClass] : []));

const partiesOf = (a: RawActor): string[] => [
  ...a.parties.map((p) => p.id),
  ...a.offices.flatMap((o) => (o.party && !o.former ? [o.party] : [])),
];

/**
 * "President Trump" beside "Ivanka Trump", "King Salman" beside "Crown Prince Mohammed bin Salman": one name under a title is somebody else
 * than a bearer of it who is not called so, where the base has another one in that office on that day.
 */
export const titleOfAnother = (a: RawActor, key: readonly string[], b: Builder, day: string | null): boolean => {
  if (key.length !== 1 || b.key.length < 2 || day === null) return false;
  const classes = classesOf(a);
  if (!classes.length || classes.some((c) => b.classes.has(c))) return false;
  const parties = partiesOf(a);
  const holds = (p: Person): boolean =>
    tenuresOn(p, day).some((t) => (!parties.length || parties.includes(t.for)) && classes.some((c) => sameClass(c, t)));
  const holders = a.candidates.flatMap((h) => (h.entity.kind === "person" && holds(h.entity) ? [{ person: h.entity, h }] : []));
  return holders.length > 0 && !holders.some(({ person, h }) => namesAgree(b.key, person, h));
};
