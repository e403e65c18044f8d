import type { Entity } from "../../document.ts";
import { type Event, type Participation, partiesOf } from "../accounts/event.ts";
import { type GatherContext, type Told, title } from "../accounts/told.ts";

/** By which a sentence says on which occasion something was signed. */
const VISITS = new Set("visit trip stay tour".split(" "));
const STATE = /^[A-Z]{3}$/;
/** How many papers a report may tell this way. */
const MOST = 8;

/** True where a paper is told as signed on a visit, though not by whom. */
const onVisit = (c: GatherContext, { trigger: t, people }: Told): boolean => {
  if (t.kind !== "signing" || people.length > 0 || title(c, t)) return false;
  const { first, last } = c.sentences[t.sentence] as { first: number; last: number };
  for (let i = first; i < last; i++) if (VISITS.has(c.words.folded[i] as string)) return true;
  return false;
};

/** The states of a visit: that of whoever came, and that to which he came; null where either is not told or is no state. */
const sidesOf = (c: GatherContext, visit: Event): Participation[] | null => {
  const [guest, ...more] = partiesOf(visit, c.entities);
  const place = visit.places[0];
  if (!guest || more.length || !place || place.country === guest || !STATE.test(guest) || !STATE.test(place.country)) return null;
  const visitor = c.entities[visit.participants[0]?.entity ?? -1] as Entity;
  const words = visitor.partyWords ?? visitor.nameWords ?? ([place.first, place.last] as const);
  return [
    { entity: c.partyEntity(guest, words), actor: null, role: "party" },
    { entity: c.partyEntity(place.country, [place.first, place.last]), actor: null, role: "party" },
  ];
};

/** The visit told last before a sentence ends, else the first. */
const visitAt = (visits: readonly Event[], sentence: number): Event | undefined =>
  visits.findLast((e) => e.sentence <= sentence) ?? visits[0];

/** "A memorandum is due to be signed during the visit": by the state of whoever comes and that to which he comes. */
export const signedOnVisit = (c: GatherContext, pending: readonly Told[], events: readonly Event[]): Event[] => {
  const open = pending.filter((p) => onVisit(c, p)).slice(0, MOST);
  if (!open.length) return [];
  const visits = events.filter((e) => e.kind === "visit").sort((a, b) => a.sentence - b.sentence);
  const out: Event[] = [];
  for (const { trigger: t, times, places, occasion } of open) {
    const visit = visitAt(visits, t.sentence);
    const sides = visit ? sidesOf(c, visit) : null;
    const again = [...events, ...out].some((e) => e.kind === "signing" && Math.abs(e.sentence - t.sentence) <= 1);
    if (!sides || again) continue;
    out.push({
      kind: "signing",
      status: t.status,
      triggers: [t],
      participants: sides,
      times: [...times],
      places: [...places],
      occasion,
      sentence: t.sentence,
    });
  }
  return out;
};
