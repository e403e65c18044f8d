import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Reader } from "../reading/read.ts";
import type { RecordStore } from "../store/store.ts";

/** What the server answers from. */
export interface Service {
  readonly store: RecordStore;
  readonly knowledge: Knowledge;
  readonly reader: Reader;
  /** Does work on the same record opened for writing. */
  readonly writing: <T>(work: (store: RecordStore) => T) => T;
}
