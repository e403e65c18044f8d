/** The line of one thing that was said: when, by whom, what, to be done by when, by whose words. */
import type { RecordPosition } from "../../record/record.ts";
import { positionCitation } from "../words.ts";
import type { Material } from "./material.ts";
import type { BriefLine } from "./page.ts";
import { sayAbout, sayAct, sayEdtf, sayWhen } from "./say.ts";
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

/** "will be opened in May": an act that a verb of time tells leaves its subject out, so that only the sentence makes sense. */
const TENSE = /^(?:will|shall|would|may|is|are|was|were|to|going)\b/i;
const isTense = (p: RecordPosition): boolean => p.evidence.some((x) => x.field === "act" && TENSE.test(x.quote));
/** "BEIJING, March 10, 2023 - ": where and when a report was written is no part of what it tells. */
const DATELINE = /^\p{Lu}{3}[^.!?]{0,60}? [-–—] /u;

const words = (m: Material, p: RecordPosition): string =>
  isTense(p)
    ? `${speaker(m, p)}: “${positionCitation(m.store, p).quote.replace(DATELINE, "")}”`
    : `${speaker(m, p)} ${sayAct(p.act)}: ${sayAbout(p.about)}`;

export const said = (m: Material, p: RecordPosition): BriefLine[] => {
  const notes = m.notes.position(p);
  const due = p.due ? ` (due ${sayEdtf(p.due)})` : "";
  const text = `${dayOfSaying(m, p)}: ${words(m, p)}${due}${teller(m, p)}`;
  return notes.length ? [{ text, notes }] : [];
};
