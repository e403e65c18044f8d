import { foldedWords } from "../../../knowledge/fold.ts";
import type { Document } from "../../document.ts";
import { partyOf } from "../../names.ts";
import { GAP } from "../../words.ts";
import { type PlaceMention, titleCase } from "./places.ts";

/** "PSARADES, Greece": a town that the base does not know, in a state that it does. */
const unknownTown = (written: string, state: PlaceMention): PlaceMention | null => {
  const town = written.split(/[,/[]/)[0]?.trim() ?? "";
  return town.length > 2 && written.length > town.length ? { ...state, name: titleCase(town) } : null;
};

/** "KUWAIT:", "PANAMA -": a state's name for its capital, which bears it. */
const capitalOfName = (doc: Document, state: PlaceMention): PlaceMention => {
  const capital = doc.knowledge.capitalOf(state.country);
  const name = doc.knowledge.state(state.country)?.name ?? "";
  return capital?.name.startsWith(name) ? { ...state, place: capital, name: capital.name } : state;
};

/** "UNITED NATIONS, 6 March -": the body whose house a report is told from, in the town where it has its seat. */
const seatOfBody = (doc: Document, start: number): PlaceMention | null => {
  const hit = doc.names.find((n) => doc.words.start[n.first] === start);
  const body = hit && partyOf(hit.match)?.entity;
  if (!hit || body?.kind !== "organization" || body.id !== "UN" || !body.seat) return null;
  const words = foldedWords(body.seat);
  const place = doc.knowledge.matchesAt(words, new Uint8Array(words.length).fill(1), 0)[0]?.hits[0]?.entity;
  if (place?.kind !== "place") return null;
  const sentence = doc.sentenceOf[hit.first] as number;
  return { first: hit.first, last: hit.last, sentence, preposition: "", place, country: place.country, name: place.name };
};

/** Large enough to be meant, whatever is named behind it: "ATLANTA, Georgia". */
const LARGE = 100_000;
/** "COLONIA, Uruguay": the base knows a small town of that name in another state alone. */
const inStateBehind = (doc: Document, town: PlaceMention, next: PlaceMention | undefined): PlaceMention => {
  const set = next !== undefined && next.first === town.last && ((doc.words.gap[next.first] as number) & GAP.comma) !== 0;
  if (!set || next.name !== null || next.country === town.country || (town.place?.population ?? 0) >= LARGE) return town;
  return { ...next, name: town.name };
};

/** The dateline's place; the report tells from there. */
export const datelinePlace = (doc: Document, places: readonly PlaceMention[]): PlaceMention | null => {
  const d = doc.report.dateline;
  if (!d) return null;
  const within = places.filter((p) => {
    const start = doc.words.start[p.first] as number;
    return start >= d.start && start < d.end;
  });
  const [first, second] = within;
  if (!first) return seatOfBody(doc, d.start);
  if (first.name !== null) return inStateBehind(doc, first, second);
  const begins = doc.words.start[first.first] === d.start;
  return begins ? capitalOfName(doc, first) : ((d.place !== null ? unknownTown(d.place, first) : null) ?? first);
};
