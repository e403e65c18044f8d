/** Who said it, as a line of the briefing names them. */
import type { RecordPosition } from "../../record/record.ts";
import { partyName } from "../counts.ts";
import { partiesOf } from "../scan.ts";
import type { Material } from "./material.ts";

const NAMED = 5;

/** The parties of the two sides. A person speaks for a party as well. */
export const partiesOfSides = (m: Material): ReadonlySet<string> =>
  new Set([m.a, m.b].filter((side) => side.kind === "party").map((side) => side.id));

/** "The sides" are the two; in a round of more, those who took part are named, since not each of them need have said it. */
const together = (m: Material, p: RecordPosition): string => {
  const parties = partiesOf(m.entryOf(p) ?? { participants: [] });
  if (parties.length <= 2) return "The sides";
  const named = parties.slice(0, NAMED).map((id) => partyName(m.knowledge, id));
  const more = parties.length - named.length;
  return `The sides (${named.join(", ")}${more > 0 ? ` and ${more} more` : ""})`;
};

/** "Xi Jinping (CHN)", "China", "The sides". */
export const speaker = (m: Material, p: RecordPosition): string => {
  if (p.by.for === "BOTH") return together(m, p);
  if (p.by.name === null) return p.by.for ? partyName(m.knowledge, p.by.for) : "Somebody";
  return p.by.for ? `${p.by.name} (${p.by.for})` : p.by.name;
};
