/** Who the two are on the day, and whom to expect. */
import { fullName } from "../../reading/full-name.ts";
import type { Participant } from "../../reading/reading.ts";
import { personKey } from "../../record/person-key.ts";
import { partyName } from "../counts.ts";
import { chiefOffices } from "../office.ts";
import { happened } from "../scan.ts";
import type { Meant } from "../who-is.ts";
import { whenWords } from "../words.ts";
import type { Material } from "./brief.ts";
import type { BriefLine } from "./page.ts";

const EXPECTED = 6;

/** The office that the record last showed somebody in. */
const lastSeen = (m: Material, id: string): BriefLine[] => {
  for (const e of m.engagements) {
    const seat = e.participants.find((p) => personKey(p) === id);
    if (!seat?.name) continue;
    const office = seat.office ? `, ${seat.office}` : "";
    const party = seat.for ? ` of ${partyName(m.knowledge, seat.for)}` : "";
    return [{ text: `${fullName(seat)}${office}${party}, as of ${whenWords(e.when)}`, notes: m.notes.engagement(e) }];
  }
  return [];
};

const linesFor = (m: Material, side: Meant): BriefLine[] => {
  if (side.kind === "person") return lastSeen(m, side.id);
  return chiefOffices(m.knowledge, side.id, m.on).map((t) => ({
    text: `${side.name}: ${t.name}, ${t.office}${t.from ? ` since ${t.from}` : ""}${t.verified ? "" : " (not checked against a text)"}`,
    notes: m.notes.knowledge(t.source),
  }));
};

export const theyAre = (m: Material): BriefLine[] => [m.a, m.b].flatMap((side) => linesFor(m, side));

interface Seen {
  readonly seat: Participant;
  count: number;
}

/** Those of the other side who took part most often of late; of both sides where nobody says which is whose. */
export const expected = (m: Material): BriefLine[] => {
  const side = (p: Participant): string | null => (m.reader && p.for === m.reader.id ? null : p.for);
  const seen = new Map<string, Seen>();
  for (const e of m.engagements.filter(happened))
    for (const seat of e.participants) {
      const own = [m.a, m.b].some((x) => x.kind === "person" && x.id === personKey(seat));
      const key = personKey(seat);
      if (key === null || seat.name === null || side(seat) === null || own) continue;
      const known = seen.get(key) ?? { seat, count: 0 };
      known.count++;
      seen.set(key, known);
    }
  return [...seen]
    .sort(([x, p], [y, q]) => q.count - p.count || (x < y ? -1 : 1))
    .slice(0, EXPECTED)
    .flatMap(([id, s]) =>
      lastSeen(m, id).map((l) => ({ ...l, text: `${l.text}; at ${s.count} engagement${s.count === 1 ? "" : "s"}` })),
    );
};
