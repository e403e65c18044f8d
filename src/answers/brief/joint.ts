/** Whose words "the sides" are where more than two took part: a mediator's guests agree with each other, not with who looks on. */
import { words } from "../../knowledge/fold.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { RecordEngagement, RecordPosition } from "../../record/record.ts";
import { partiesOf } from "../scan.ts";
import type { Meant } from "../who-is.ts";

/** So many parties at a table may all be "the sides". */
const TABLE = 4;

/** Parties that a text names. */
const partiesIn = (knowledge: Knowledge, text: string): ReadonlySet<string> => {
  const all = words(text);
  const folded = all.map((w) => w.folded);
  const capital = all.map((w) => w.capital);
  const hits = all.flatMap((_, i) => (capital[i] ? knowledge.matchesAt(folded, capital, i).flatMap((m) => m.hits) : []));
  return new Set(hits.flatMap(({ entity }) => (entity.kind === "state" || entity.kind === "organization" ? [entity.id] : [])));
};

/** Whether a position is one of the two, and not of others at their table. */
export const isOfTheTwo = (knowledge: Knowledge, a: Meant, b: Meant, p: RecordPosition, e: RecordEngagement): boolean => {
  if (p.by.for !== "BOTH" || a.kind === "person" || b.kind === "person") return true;
  const parties = partiesOf(e);
  if (parties.every((party) => party === a.id || party === b.id)) return true;
  const named = partiesIn(knowledge, p.evidence.find((x) => x.field === "by")?.quote ?? "");
  return named.size ? named.has(a.id) || named.has(b.id) : parties.length <= TABLE;
};
