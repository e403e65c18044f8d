import type { Entity } from "../../document.ts";
import { partyOf } from "../../names.ts";
import type { Event } from "./event.ts";
import { disjoint, elsewhere } from "./same.ts";
import { type GatherContext, ids, type Told } from "./told.ts";

const unnamed = (e: Entity): boolean => e.type === "office" && e.name === null;
/** "head of the [UN centre]", "ambassadors of the [Quint]": of a body, by whose office many a man is called besides that of his state. */
const ofBody = (c: GatherContext, e: Entity): boolean => {
  const [at] = e.partyWords ?? [-1];
  const hit = c.names.find((x) => x.first === at);
  return hit !== undefined && partyOf(hit.match)?.entity.kind === "organization";
};

/** True where an unnamed office may mean somebody of the others: he is of the same party, or it is an office of a body. */
const mayBe = (c: GatherContext, office: Entity, others: readonly Entity[]): boolean =>
  others.some((e) => (e.type === "person" || e.type === "office") && (e.party === office.party || ofBody(c, office)));

/**
 * "Minister receives head of the UN centre" above, "Minister A received the Special Representative of the Secretary-General B" below: a headline
 * that tells one of those who met by his office alone, and by another than the telling, tells of the first that he met whom the headline names.
 */
export const headlineOffice = (
  c: GatherContext,
  events: readonly Event[],
  { trigger: t, people, times, places }: Told,
): Event | undefined => {
  const mine = ids(people);
  const entityOf = (i: number): Entity => c.entities[i] as Entity;
  const offices = mine.filter((i) => unnamed(entityOf(i)));
  const named = mine.filter((i) => !unnamed(entityOf(i)));
  if (named.length !== 1 || offices.length === 0) return undefined;
  return events.find((e) => {
    const theirs = ids(e.participants);
    const others = theirs.filter((i) => i !== named[0]).map(entityOf);
    return (
      e.kind === t.kind &&
      e.status === t.status &&
      others.length < theirs.length &&
      !theirs.some((i) => offices.includes(i)) &&
      offices.every((i) => mayBe(c, entityOf(i), others)) &&
      !disjoint(e.times, times) &&
      !elsewhere(e.places, places)
    );
  });
};
