import { foldedWords } from "../knowledge/fold.ts";
import type { RecordEngagement, RecordPosition } from "../record/record.ts";
import type { Filter, RecordStore } from "../store/store.ts";
import { wholeEntries } from "./scan.ts";
import type { Meant } from "./who-is.ts";

/** What two parties or people share in the record. */
export interface Dyad {
  readonly a: Meant;
  readonly b: Meant;
  /** Newest first. */
  readonly engagements: readonly RecordEngagement[];
  readonly positions: readonly RecordPosition[];
}

export const filterOf = (...meant: readonly Meant[]): Filter => ({
  party: meant.filter((m) => m.kind === "party").map((m) => m.id),
  person: meant.filter((m) => m.kind === "person").map((m) => m.id),
});

/** One name in two spellings: "Erdoğan", "Erdogan". */
const isNamed = (a: string, b: string): boolean => foldedWords(a).join(" ") === foldedWords(b).join(" ");

/** Said by one side, or to it. */
export const concerns = (p: RecordPosition, m: Meant): boolean =>
  m.kind === "party"
    ? p.by.for === m.id || p.by.for === "BOTH" || p.toward.some((t) => t.for === m.id)
    : [p.by, ...p.toward].some((side) => side.name !== null && isNamed(side.name, m.name)) || p.by.for === "BOTH";

/** Engagements in which both took part, and what was said in them. */
export const dyad = (store: RecordStore, a: Meant, b: Meant, most: number): Dyad => {
  const engagements = wholeEntries(store, filterOf(a, b), most);
  const positions = engagements
    .slice(0, 200)
    .flatMap((e) => store.positions({ engagement: e.id }))
    .filter((p) => concerns(p, a) || concerns(p, b));
  return { a, b, engagements, positions };
};
