import type { Fetcher } from "../fetch/fetcher.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Reader } from "../reading/read.ts";
import type { RecordStore } from "../store/store.ts";

/** What the server answers from. */
export interface Service {
  readonly store: RecordStore;
  readonly knowledge: Knowledge;
  readonly reader: Reader;
  /** How addresses are fetched; over the public internet if not given. */
  readonly fetcher?: Fetcher;
  /** Opens the record as it was known at a moment (ISO 8601, UTC); earlier days are not answered for if not given. */
  readonly asOf?: (moment: string) => Promise<RecordStore>;
  /** Does work on the same record opened for writing. */
  readonly writing: <T>(work: (store: RecordStore) => T) => T;
}
