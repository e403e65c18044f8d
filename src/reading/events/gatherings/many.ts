import type { Entity } from "../../document.ts";
import { GAP } from "../../words.ts";
import { asKind, type Event, partiesOf } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";

/** Fewer parties hold a meeting; of gold engagements of six and more, where nobody receives, four in five are gatherings. */
const MANY = 6;

/** "The ministers of Egypt, Iraq, Jordan, Oman, Qatar and Yemen met in Cairo": a gathering, whatever word tells of it. */
export const asGathering = (c: GatherContext, e: Event): Event =>
  isMany(e, c.entities) || isOpen(c, e) ? asKind(e, "gathering") : e;

const isMany = (e: Event, entities: readonly Entity[]): boolean =>
  e.kind === "meeting" &&
  e.participants.length >= MANY &&
  e.participants.every((p) => p.role !== "host" && p.role !== "guest") &&
  partiesOf(e, entities).length >= MANY;

/** Who gathers, of whom some are named: "[leaders] of 30 countries, including A and B". */
const THOSE = new Set(
  "leaders ministers presidents premiers chiefs heads envoys diplomats delegates delegations countries nations states partners members powers officials representatives".split(
    " ",
  ),
);
/** Words from them to those of them who are named. */
const REACH = 12;
/** "Leaders from 30 countries, including Chad and Mali, gathered": those named did not meet alone. */
const isOpen = (c: GatherContext, e: Event): boolean => {
  const [t] = e.triggers;
  const first = Math.min(...(t?.parts ?? []).map(({ actor }) => actor.first));
  if (e.kind !== "meeting" || !t || e.triggers.length > 1 || !(first < t.first)) return false;
  const { folded, gap } = c.words;
  let at = folded[first - 1] === "the" ? first - 2 : first - 1;
  const such = folded[at] === "as" && folded[at - 1] === "such";
  if (such) at--;
  else if (folded[at] !== "including" && folded[at] !== "among") return false;
  if (!such && !((gap[at] as number) & (GAP.comma | GAP.dash))) return false;
  for (let i = at - 1; i > at - REACH && c.sentenceOf[i] === t.sentence; i--) if (THOSE.has(folded[i] as string)) return true;
  return false;
};
