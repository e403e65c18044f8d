/** The line of one thing that was said: when, by whom, what, to be done by when, by whose words. */
import type { RecordPosition } from "../../record/record.ts";
import type { Material } from "./material.ts";
import type { BriefLine } from "./page.ts";
import { sayAct, sayEdtf, sayWhen } from "./say.ts";
import { speaker } from "./sides.ts";

/** By whose words: the outlet of the report, where one is known. */
const teller = (m: Material, p: RecordPosition): string => {
  const report = m.entryOf(p)?.reports.find((r) => r.id === p.report);
  return report?.outlet ? ` (as told by ${report.outlet})` : "";
};

export const dayOfSaying = (m: Material, p: RecordPosition): string => {
  const entry = m.entryOf(p);
  return entry ? sayWhen(entry.when) : "undated";
};

export const said = (m: Material, p: RecordPosition): BriefLine[] => {
  const notes = m.notes.position(p);
  const due = p.due ? ` (due ${sayEdtf(p.due)})` : "";
  const text = `${dayOfSaying(m, p)}: ${speaker(m, p)} ${sayAct(p.act)}: ${p.about}${due}${teller(m, p)}`;
  return notes.length ? [{ text, notes }] : [];
};
