import type { Entity } from "../../document.ts";
import { asKind, type Event, partiesOf } from "../accounts/event.ts";

/** Fewer parties hold a meeting; of gold engagements of six and more, where nobody receives, four in five are gatherings. */
const MANY = 6;

/** "The ministers of Egypt, Iraq, Jordan, Oman, Qatar and Yemen met in Cairo": a gathering, whatever word tells of it. */
export const asGathering = (e: Event, entities: readonly Entity[]): Event =>
  e.kind === "meeting" &&
  e.participants.length >= MANY &&
  e.participants.every((p) => p.role !== "host" && p.role !== "guest") &&
  partiesOf(e, entities).length >= MANY
    ? asKind(e, "gathering")
    : e;
