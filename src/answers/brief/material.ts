/** What the sections of a briefing are made from: read once, and no more of a long acquaintance than a page can tell. */
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { RecordEngagement, RecordPosition } from "../../record/record.ts";
import type { EntrySummary } from "../../record/summary.ts";
import type { Filter, RecordStore } from "../../store/store.ts";
import { concerns, filterOf } from "../dyad.ts";
import { type Scan, scan, wholeEntries } from "../scan.ts";
import type { Meant } from "../who-is.ts";
import { isOfTheTwo } from "./joint.ts";
import { Notes } from "./page.ts";

export interface BriefOptions {
  /** Only what took place on that day or later. */
  readonly since?: string | undefined;
  /** The side that reads it: the other side's people and promises come first. */
  readonly reader?: Meant | undefined;
  /** The day of the meeting: offices are those of that day. */
  readonly on: string;
}

/** Engagements that are counted. */
const COUNTED = 400;
/** Engagements whose words are read. */
const READ = 60;

export interface Material {
  readonly store: RecordStore;
  readonly knowledge: Knowledge;
  readonly a: Meant;
  readonly b: Meant;
  readonly filter: Filter;
  /** The newest first, with their claims. */
  readonly engagements: readonly RecordEngagement[];
  /** The same and older ones without their claims. */
  readonly counted: Scan;
  /** Those said at the newest engagements first; the same words told by several reports once. */
  readonly positions: readonly RecordPosition[];
  readonly entryOf: (p: RecordPosition) => RecordEngagement | undefined;
  /** What the topics of the engagements are called. */
  readonly topics: ReadonlyMap<string, string>;
  readonly on: string;
  readonly reader: Meant | undefined;
  readonly notes: Notes;
}

const distinct = (positions: readonly RecordPosition[]): RecordPosition[] => {
  const keyOf = (p: RecordPosition): string => `${p.engagement}|${p.by.for}|${p.act}|${p.about.toLowerCase()}`;
  const seen = new Set<string>();
  return positions.filter((p) => !seen.has(keyOf(p)) && seen.add(keyOf(p)) !== undefined);
};

const topicsOf = (entries: readonly EntrySummary[]): Map<string, string> =>
  new Map(entries.flatMap((e) => e.topics.map((t): [string, string] => [t.id, t.label])));

export const materialFor = (store: RecordStore, knowledge: Knowledge, a: Meant, b: Meant, options: BriefOptions): Material => {
  const { since, reader, on } = options;
  const filter: Filter = { ...filterOf(a, b), ...(since ? { from: since } : {}) };
  const counted = scan(store, filter, COUNTED);
  const engagements = wholeEntries(store, filter, READ);
  const entries = new Map(engagements.map((e) => [e.id, e]));
  const said = engagements.flatMap((e) => store.positions({ engagement: e.id })).filter((p) => concerns(p, a) || concerns(p, b));
  return {
    ...{ store, knowledge, a, b, filter, engagements, counted, reader, on },
    positions: distinct(
      said.filter((p) => {
        const entry = entries.get(p.engagement ?? "");
        return entry !== undefined && isOfTheTwo(knowledge, a, b, p, entry);
      }),
    ),
    entryOf: (p) => entries.get(p.engagement ?? ""),
    topics: topicsOf(counted.items),
    notes: new Notes(store),
  };
};
