/** Who the two are on the day, and whom to expect. */
import { fullName } from "../../reading/full-name.ts";
import type { Participant } from "../../reading/reading.ts";
import { personKey } from "../../record/person-key.ts";
import type { EntrySummary } from "../../record/summary.ts";
import { partyName } from "../counts.ts";
import { chiefOffices } from "../office.ts";
import { happened } from "../scan.ts";
import type { Meant } from "../who-is.ts";
import type { Material } from "./material.ts";
import type { BriefLine } from "./page.ts";
import { sayDate, sayWhen } from "./say.ts";

const EXPECTED = 6;

/** Somebody where the record last showed him. */
interface Seen {
  readonly seat: Participant;
  readonly entry: EntrySummary;
  count: number;
}

/** Those who took part, by person, each as last seen. */
const seenIn = (m: Material): Map<string, Seen> => {
  const seen = new Map<string, Seen>();
  for (const entry of m.counted.items.filter(happened))
    for (const seat of entry.participants) {
      const key = personKey(seat);
      if (key === null || seat.name === null) continue;
      const known = seen.get(key) ?? { seat, entry, count: 0 };
      known.count++;
      seen.set(key, known);
    }
  return seen;
};

/** "Xi Jinping, President of China, as of 15 November 2023". */
const seenLine = (m: Material, { seat, entry }: Seen): BriefLine[] => {
  const whole = m.store.engagement(entry.id);
  const office = seat.office ? `, ${seat.office}` : "";
  const name = seat.for ? partyName(m.knowledge, seat.for) : "";
  const party = name && !seat.office?.includes(name) ? ` of ${name}` : "";
  if (!whole) return [];
  return [{ text: `${fullName(seat)}${office}${party}, as of ${sayWhen(entry.when)}`, notes: m.notes.engagement(whole) }];
};

const linesFor = (m: Material, side: Meant): BriefLine[] => {
  if (side.kind === "person") {
    const seen = seenIn(m).get(side.id);
    return seen ? seenLine(m, seen) : [];
  }
  return chiefOffices(m.knowledge, side.id, m.on).map((t) => ({
    text: `${side.name}: ${t.name}, ${t.office}${t.from ? ` since ${sayDate(t.from)}` : ""}${t.verified ? "" : " (not checked against a text)"}`,
    notes: m.notes.knowledge(t.source),
  }));
};

export const theyAre = (m: Material): BriefLine[] => [m.a, m.b].flatMap((side) => linesFor(m, side));

/** The parties whose people come: those of both sides, or of the side that does not read it. */
const comingFor = (m: Material, seen: ReadonlyMap<string, Seen>): ReadonlySet<string> => {
  const sides = [m.a, m.b].filter((side) => side.id !== m.reader?.id);
  return new Set(sides.flatMap((side) => (side.kind === "party" ? side.id : (seen.get(side.id)?.seat.for ?? []))));
};

/** After so many years nobody expects whom no report has told of since. */
const YEARS = 5;
const yearOf = (day: string | null): number => Number(day?.slice(0, 4));

/** Whether all terms that the base knows of somebody had ended on the day; of others, whether they were last seen long ago. */
const isGone = (m: Material, { seat, entry }: Seen): boolean => {
  const terms = seat.id ? (m.knowledge.person(seat.id)?.tenures.filter((t) => !t.attested && t.for === seat.for) ?? []) : [];
  if (terms.length) return terms.every((t) => t.to !== null && t.to < m.on.slice(0, t.to.length));
  return yearOf(m.on) - yearOf(entry.when.to ?? entry.when.from) > YEARS;
};

/** Whether the office has another holder on the day, by the knowledge base. */
const hasLeft = (m: Material, key: string, seat: Participant): boolean => {
  const holder = seat.for ? chiefOffices(m.knowledge, seat.for, m.on).find((t) => t.officeClass === seat.officeClass) : undefined;
  return holder !== undefined && holder.person !== key;
};

/** Those of the two sides, or of the other side where one reads it, who took part most often of late and are in office still. */
export const expected = (m: Material): BriefLine[] => {
  const seen = seenIn(m);
  const parties = comingFor(m, seen);
  return [...seen]
    .filter(([key, { seat }]) => key !== m.a.id && key !== m.b.id && parties.has(seat.for ?? "") && !hasLeft(m, key, seat))
    .filter(([, one]) => !isGone(m, one))
    .sort(([x, p], [y, q]) => q.count - p.count || (x < y ? -1 : 1))
    .slice(0, EXPECTED)
    .flatMap(([, one]) =>
      seenLine(m, one).map((l) => ({ ...l, text: `${l.text}; at ${one.count} engagement${one.count === 1 ? "" : "s"}` })),
    );
};
