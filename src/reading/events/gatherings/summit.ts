import type { Document, Entity } from "../../document.ts";
import { type Event, partiesOf } from "../accounts/event.ts";

/** Bilateral talks around a summit of the same report are held on its occasion. */
export const joinSummit = (doc: Document, entities: readonly Entity[], events: readonly Event[]): void => {
  const summit = events.find(
    (e) =>
      e.kind === "gathering" &&
      e.status === "held" &&
      e.participants.length > 2 &&
      e.triggers[0]?.noun === true &&
      !e.triggers[0].modelled,
  );
  const t = summit?.triggers[0];
  if (!summit || !t) return;
  const parties = new Set(partiesOf(summit, entities));
  const place = summit.places.find((p) => p.name !== null) ?? null;
  const name = `${doc.words.text.slice(doc.words.start[t.first], doc.words.end[t.last - 1])}${place ? ` in ${place.name}` : ""}`;
  for (const e of events) {
    if (
      e === summit ||
      e.occasion ||
      e.status !== "held" ||
      e.kind !== "meeting" ||
      !partiesOf(e, entities).every((p) => parties.has(p))
    )
      continue;
    e.occasion = {
      first: t.first,
      last: t.last,
      sentence: t.sentence,
      name,
      id: null,
      kind: "gathering",
      relation: "frame",
      organization: null,
      place: place && place.name !== null ? { name: place.name, country: place.country, place: place.place } : null,
    };
  }
};
