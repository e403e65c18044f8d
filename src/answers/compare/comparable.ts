/** Engagements that more than one account tells of: those that can be compared. Copies of one text are one account. */
import type { Filter, RecordStore } from "../../store/store.ts";
import type { Scan } from "../scan.ts";

/** The newest of a filter first, `limit` at most. */
export const comparable = (store: RecordStore, filter: Filter, limit: number): Scan =>
  store.summaries({ ...filter, compared: true }, { limit });
