import type { RecordPosition } from "../record/record.ts";
import type { EntrySummary } from "../record/summary.ts";
import type { RecordStore } from "../store/store.ts";
import { type YearCount, yearly } from "./counts.ts";
import { concerns, filterOf } from "./dyad.ts";
import { scan } from "./scan.ts";
import type { Meant } from "./who-is.ts";

/** Two sides as their page shows them. */
export interface PairPage {
  readonly a: Meant;
  readonly b: Meant;
  readonly total: number;
  /** The newest. */
  readonly engagements: readonly EntrySummary[];
  /** What was said at the newest of them; `heard` is at how many. */
  readonly positions: readonly RecordPosition[];
  readonly heard: number;
  readonly years: readonly YearCount[];
}

const SHOWN = 500;
/** Positions after which earlier engagements are no longer asked. */
const SAID = 150;

export const pairPage = (store: RecordStore, a: Meant, b: Meant): PairPage => {
  const { items, total } = scan(store, filterOf(a, b));
  const engagements = items.slice(0, SHOWN);
  const positions: RecordPosition[] = [];
  let heard = 0;
  for (const e of engagements) {
    if (positions.length >= SAID) break;
    positions.push(...store.positions({ engagement: e.id }).filter((p) => concerns(p, a) || concerns(p, b)));
    heard++;
  }
  return { a, b, total, engagements, positions, heard, years: yearly(items) };
};
