/** The life of a record as a list of steps, each of which may be repeated where its end was not heard: reports, decisions, second thoughts. */
import { correctionId } from "../src/record/corrections.ts";
import type { Decision } from "../src/store/decisions.ts";
import type { RecordStore } from "../src/store/store.ts";
import { itemOf, manyReadings } from "./record-readings.ts";

export type Step = (store: RecordStore) => void;

const SIGNED = { author: "A. Reviewer", reason: "read again" };
const recorded = (n: number): string => new Date(Date.UTC(2024, 7, 1) + n * 60_000).toISOString();
const decided =
  (decision: Decision, n: number): Step =>
  (store) =>
    void store.correct(decision, recorded(n));
const undone =
  (decision: Decision, n: number): Step =>
  (store) =>
    void store.undo(correctionId(decision.act, decision.author, decision.reason), SIGNED, recorded(n));

/** Decisions that follow the reports up to the nth. */
const decisionsAfter = (ids: readonly string[], n: number): Step[] => {
  const at = (i: number): string => `e-${(ids[i % ids.length] as string).slice(2)}-0`;
  const merge: Decision = { act: { kind: "merge", sets: [at(n), at(n + 3)].sort() }, ...SIGNED };
  const reject: Decision = { act: { kind: "reject", sets: [at(n + 5)] }, ...SIGNED };
  return [
    decided(merge, n),
    decided(reject, n + 1),
    decided({ act: { kind: "split", sets: [at(n + 1)], from: [at(n + 2)] }, ...SIGNED }, n + 2),
    decided({ act: { kind: "set", sets: [at(n + 4)], field: "where", value: "Ganja, AZE" }, ...SIGNED }, n + 3),
    ...(n % 20 ? [undone(reject, n + 4)] : [undone(merge, n + 4)]),
    ...(n % 60 ? [] : [decided({ act: { kind: "forget", report: ids[n % ids.length] as string }, ...SIGNED }, n + 5)]),
  ];
};

/** Steps over the first `reports` reports of the made-up year, `batch` at a time. */
export const lifeOf = (reports: number, batch: number): Step[] => {
  const items = manyReadings(reports).map((r) => itemOf(r));
  const ids = items.map((i) => i.report.id);
  const steps: Step[] = [];
  for (let n = 0; n < items.length; n += batch) {
    steps.push((store) => void store.addBatch(items.slice(n, n + batch), recorded(n)));
    steps.push(...decisionsAfter(ids.slice(0, n + batch), n));
  }
  return steps;
};
