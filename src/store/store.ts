/** What the store gives to whoever asks; implemented over SQLite in sqlite.ts. */
import type { EngagementKind, Reading, Status } from "../reading/reading.ts";
import type { ClaimSet } from "../record/claim-set.ts";
import type { Doubt } from "../record/group.ts";
import type { RecordEngagement, RecordPosition, StoredReport } from "../record/record.ts";
import type { EntrySummary, ToldBy } from "../record/summary.ts";
import type { Decision, KeptCorrection, Undoing } from "./decisions.ts";
import type { CorrectionState } from "./fit.ts";
import type { SavedSearch } from "./searches.ts";

export interface Filter {
  /** Party codes or person ids that must all take part. */
  readonly party?: readonly string[];
  readonly person?: readonly string[];
  readonly kind?: readonly EngagementKind[];
  readonly status?: readonly Status[];
  /** ISO days: engagements whose interval touches [from, to]. */
  readonly from?: string;
  readonly to?: string;
  /** Words that must stand in names or quotes; of very common words the newest passages count, but for lists in the order of exports. */
  readonly q?: string;
  /** Only what several accounts tell of, copies left out. */
  readonly compared?: boolean;
}

export interface PageAsked {
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string | null;
  /** Newest first by default; `oldest` for exports, in the order of when.from and id. */
  readonly order?: "newest" | "oldest";
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly for: string | null;
  readonly office: string | null;
  readonly engagements: number;
}
export interface PartyRow {
  readonly id: string;
  readonly engagements: number;
}
export interface FacetRow {
  readonly value: string;
  readonly count: number;
}
/** Engagements by value, those with most first; months newest first. */
export interface Facets {
  readonly party: readonly FacetRow[];
  readonly person: readonly (FacetRow & { readonly label: string })[];
  readonly kind: readonly FacetRow[];
  readonly status: readonly FacetRow[];
  readonly month: readonly FacetRow[];
  /** How many engagements were counted, the newest: all of the whole record or of one party, else some thousands at most. */
  readonly counted: number;
}
export interface SearchRow {
  /** The entry that the passage tells of; null for words outside any engagement. */
  readonly engagement: string | null;
  readonly told: EntrySummary | null;
  readonly report: string;
  readonly title: string | null;
  readonly source: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly quote: string;
}

export interface Counts {
  readonly reports: number;
  readonly sources: number;
  readonly readings: number;
  readonly engagements: number;
  readonly positions: number;
  readonly people: number;
  readonly version: number;
}

export interface BatchItem {
  readonly report: StoredReport;
  readonly reading: Reading;
  /** See stored-report.ts; "" or absent where it is not known. */
  readonly given?: string;
}
/** What a batch changed; acknowledged once it is returned. */
export interface BatchResult {
  readonly added: number;
  readonly known: number;
  readonly updated: number;
  /** Reports that a person had forgotten: they are not kept again. */
  readonly forgotten: number;
}

export interface RecordStore {
  /** Keeps reports and readings and solves what they touch, in one transaction; `recorded` (ISO 8601, UTC) is now if not given. */
  addBatch(items: readonly BatchItem[], recorded?: string): BatchResult;
  /** Keeps a person's decision and applies it, in one transaction. */
  correct(decision: Decision, recorded?: string): KeptCorrection;
  undo(id: string, by: Omit<Undoing, "recorded">, recorded?: string): KeptCorrection;
  /** Every correction, those undone too, oldest first, and whether each still fits. */
  corrections(): readonly CorrectionState[];
  /** True if the report is kept with a reading of that version from that source, made of the same that came with the text, if given. */
  has(reportId: string, source: string, version: { readonly code: string; readonly knowledge: string }, given?: string): boolean;
  engagements(filter: Filter, page?: PageAsked): Page<RecordEngagement>;
  /** The same engagements without their claims; a page may have 5,000. */
  summaries(filter: Filter, page?: PageAsked): Page<EntrySummary>;
  /** Who tells of each of them. */
  toldBy(filter: Filter, page?: PageAsked): Page<readonly ToldBy[]>;
  /** What an entry contains, the newest first. */
  within(id: string, limit: number): EntrySummary[];
  /** The entry that holds an engagement id of any reading; null if no reading has it. */
  engagement(id: string): RecordEngagement | null;
  /** Claim sets by id; those that no reading tells are left out. */
  claimSets(ids: readonly string[]): ClaimSet[];
  /** Pairs of claim sets of which the rules are not sure, the likeliest first. */
  doubts(limit: number): readonly Doubt[];
  /** Entries with conflicts or of little confidence, the least sure first. */
  unsure(limit: number, below: number): readonly RecordEngagement[];
  facets(filter: Filter): Facets;
  /** Engagements held by year and kind ("2024 call"); null where the filter asks for more than one party, so that they must be counted. */
  held(filter: Filter): readonly FacetRow[] | null;
  positions(filter: {
    readonly engagement?: string;
    readonly party?: string;
    readonly person?: string;
    readonly report?: string;
  }): RecordPosition[];
  /** A report's text and sources, without its reading. */
  reportText(id: string): StoredReport | null;
  report(id: string): { readonly report: StoredReport; readonly reading: Reading } | null;
  /** Ids of reports in their order, those after `after` ("" for the first). */
  reportIds(after: string, limit: number): readonly string[];
  people(): readonly PersonRow[];
  /** People in whose name each of these folded words begins a word, those with most engagements first. */
  peopleNamed(words: readonly string[], limit: number): readonly PersonRow[];
  person(id: string): PersonRow | null;
  parties(): readonly PartyRow[];
  /** Passages that hold the words, or words that begin so. `more`: only the newest `total` of them were looked at. */
  search(q: string, limit: number): { readonly items: readonly SearchRow[]; readonly total: number; readonly more: boolean };
  /** Reports with passages that hold one of the rarest `enough` of these beginnings of words, the newest of such passages. */
  reportsWithAny(beginnings: readonly string[], enough: number): readonly string[];
  /** Searches that people keep, the last kept first. */
  searches(): readonly SavedSearch[];
  /** Keeps a filter under a name; one that is kept already gets the new name. */
  keepSearch(search: Pick<SavedSearch, "name" | "params" | "author">, recorded?: string): SavedSearch;
  removeSearch(id: string): boolean;
  counts(): Counts;
  /** Another text whenever the record may have changed, by this process or another. */
  state(): string;
  /** What is read from here on is the record as of now, whoever writes meanwhile; the function ends that. For one reader at a time. */
  freeze(): () => void;
  /** A whole copy of a live record into a new file. */
  backup(path: string): void;
  close(): void;
}
