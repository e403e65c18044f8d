/** Engagements that more than one account tells of: those that can be compared. */
import type { RecordEngagement } from "../../record/record.ts";
import type { Filter, RecordStore } from "../../store/store.ts";
import { type Scan, scan } from "../scan.ts";

/** Copies of one text are one account. */
const independent = (e: RecordEngagement): number => e.reports.filter((r) => r.copyOf === null).length;

export interface Comparable extends Scan {
  /** How many of the newest were looked at. */
  readonly counted: number;
}

/** The newest of a filter first, `limit` at most. */
export const comparable = (store: RecordStore, filter: Filter, limit: number): Comparable => {
  const { items, total } = scan(store, filter);
  return { items: items.filter((e) => independent(e) > 1).slice(0, limit), counted: items.length, total };
};
