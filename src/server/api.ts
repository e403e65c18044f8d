/** What the HTTP API answers under /api/v1; the web app uses these types and nothing else of the house. */
import type { Brief } from "../answers/brief/page.ts";
import type { FoundClaim } from "../answers/claims.ts";
import type { Commitment } from "../answers/commitments.ts";
import type { CompareRow, Comparison } from "../answers/compare/compare.ts";
import type { AccountsTable } from "../answers/compare/table.ts";
import type { Counterpart, YearCount } from "../answers/counts.ts";
import type { SourceCoverage } from "../answers/coverage.ts";
import type { Change } from "../answers/diff/diff.ts";
import type { MatrixCell, NetworkEdge, NetworkNode, PlaceCount } from "../answers/explore.ts";
import type { OfficeTerm } from "../answers/office.ts";
import type { Pattern } from "../answers/patterns.ts";
import type { OfficeHeld } from "../answers/person.ts";
import type { FollowedPromise } from "../answers/promises/promises.ts";
import type { ReviewItem } from "../answers/review.ts";
import type { Verdict } from "../answers/verdict.ts";
import type { WhyPair } from "../answers/why.ts";
import type { ReportHead } from "../reading/reading.ts";
import type { AppliedCorrection, RecordEngagement, RecordPosition } from "../record/record.ts";
import type { EntrySummary } from "../record/summary.ts";
import type { CorrectionState } from "../store/fit.ts";
import type { SavedSearch } from "../store/searches.ts";

export type { Brief, BriefLine, BriefSection, Note as BriefNote } from "../answers/brief/page.ts";
export type { FoundClaim } from "../answers/claims.ts";
export type { Commitment } from "../answers/commitments.ts";
export type { Account } from "../answers/compare/accounts.ts";
export type { CompareRow } from "../answers/compare/compare.ts";
export type { AccountsTable, TableRow } from "../answers/compare/table.ts";
export type { Said } from "../answers/compare/telling.ts";
export type { CorrectionRequest } from "../answers/corrections/request.ts";
export type { Counterpart, YearCount } from "../answers/counts.ts";
export type { SourceCoverage } from "../answers/coverage.ts";
export type { MatrixCell, NetworkEdge, NetworkNode, PlaceCount } from "../answers/explore.ts";
export type { OfficeTerm } from "../answers/office.ts";
export type { Pattern } from "../answers/patterns.ts";
export type { OfficeHeld as Office, OfficeHeld } from "../answers/person.ts";
export type { FollowUp } from "../answers/promises/outcome.ts";
export type { FollowedPromise } from "../answers/promises/promises.ts";
export type { SourceWords } from "../answers/source-words.ts";
export type { Verdict } from "../answers/verdict.ts";
export type { WhyPair, WhyReason } from "../answers/why.ts";
export type { Citation } from "../answers/words.ts";
export type { Act as CorrectionAct } from "../record/corrections.ts";
export type { AppliedCorrection, Claim, Conflict, EngagementReport, RecordPosition } from "../record/record.ts";
export type { FetchedAnswer, InboxAnswer, KeptAnswer } from "./inbox-answers.ts";

/** An engagement as lists show it. */
export type EngagementSummary = Omit<EntrySummary, "accounts" | "event">;
export interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}
export interface EngagementsPage {
  readonly items: readonly EngagementSummary[];
  readonly next: string | null;
  readonly total: number;
  /** Counted over the newest `counted` of `total` where no sum tells. */
  readonly facets: Counted & {
    readonly party: readonly Facet[];
    readonly person: readonly Facet[];
    readonly kind: readonly Facet[];
    readonly status: readonly Facet[];
    readonly month: readonly Facet[];
  };
}
export interface EngagementAnswer extends RecordEngagement {
  readonly positions: readonly RecordPosition[];
  readonly contains: readonly EngagementSummary[];
  readonly within: EngagementSummary | null;
}
/** A report with its text as given; offsets of evidence are code points of `text`. */
export interface ReportAnswer extends ReportHead {
  readonly text: string;
}
export interface PersonAnswer extends Counted {
  readonly id: string;
  readonly name: string;
  readonly offices: readonly OfficeHeld[];
  /** The newest, 100 at most; /engagements?person=ID has all. */
  readonly engagements: readonly EngagementSummary[];
  /** The days of those counted that are known to the day, each once. */
  readonly days: readonly string[];
  readonly counterparts: readonly {
    readonly id: string | null;
    readonly name: string;
    readonly for: string | null;
    readonly count: number;
  }[];
}
export interface PairAnswer {
  readonly a: { readonly id: string; readonly name: string };
  readonly b: { readonly id: string; readonly name: string };
  readonly total: number;
  /** The newest, 500 at most. */
  readonly engagements: readonly EngagementSummary[];
  /** What was said at the newest `heard` of them. */
  readonly positions: readonly RecordPosition[];
  readonly heard: number;
  /** Every year from the first to the last, those without a contact too. */
  readonly years: readonly YearCount[];
}
/** How far an answer that counts has looked: `counted` of `total` engagements, the newest first. */
export interface Counted {
  readonly counted: number;
  readonly total: number;
}
export interface PartyAnswer extends Counted {
  readonly id: string;
  readonly name: string;
  readonly kind: "state" | "organization" | "unknown";
  readonly longName: string | null;
  readonly capital: string | null;
  /** Of an organization. */
  readonly members: readonly { readonly id: string; readonly name: string }[];
  /** The newest, 50 at most; /engagements?party=ID has all. */
  readonly engagements: readonly EngagementSummary[];
  readonly years: readonly YearCount[];
  readonly counterparts: readonly Counterpart[];
  readonly people: readonly Counterpart[];
  /** Who held its chief offices on `day`, by the knowledge base. */
  readonly day: string;
  readonly offices: readonly OfficeTerm[];
}
export interface OfficeAnswer {
  readonly officeClass: string;
  readonly for: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The first to have held it first; several at once where the base knows several. */
  readonly holders: readonly OfficeTerm[];
}
export interface PlacesAnswer extends Counted {
  readonly items: readonly PlaceCount[];
  /** Engagements without a place, or with one that has no coordinates. */
  readonly unplaced: number;
}
export interface NetworkAnswer extends Counted {
  readonly of: "party" | "person";
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** Nodes there are before the limit. */
  readonly allNodes: number;
  readonly first: string | null;
  readonly last: string | null;
}
export interface MatrixAnswer extends Counted {
  readonly parties: readonly NetworkNode[];
  readonly cells: readonly MatrixCell[];
}
export interface FrequencyAnswer extends Counted {
  readonly years: readonly YearCount[];
}
export interface CoverageAnswer extends Counted {
  /** ISO weeks ("2024-W28") that any source covers, in order. */
  readonly weeks: readonly string[];
  readonly sources: readonly SourceCoverage[];
}
export interface CommitmentsAnswer {
  readonly a: { readonly id: string; readonly name: string };
  readonly b: { readonly id: string; readonly name: string } | null;
  readonly items: readonly Commitment[];
}
export interface ClaimsAnswer {
  readonly query: string;
  /** False: the record holds no such words. */
  readonly found: boolean;
  readonly items: readonly FoundClaim[];
}
/** A correction with what has become of it. */
export type CorrectionAnswer = CorrectionState;
export interface CorrectionsAnswer {
  /** Oldest first. */
  readonly items: readonly CorrectionState[];
}
export interface ReviewItemAnswer {
  /** joined: held together though not surely one; apart: held apart though they may be one; conflict: reports disagree; unsure. */
  readonly kind: ReviewItem["kind"];
  readonly engagement: EngagementSummary;
  readonly other: EngagementSummary | null;
  readonly pair: WhyPair | null;
  /** Fields on which reports disagree. */
  readonly fields: readonly string[];
}
export interface ReviewAnswer {
  readonly items: readonly ReviewItemAnswer[];
}
export interface WhyAnswer {
  readonly a: EngagementSummary;
  readonly b: EngagementSummary;
  readonly one: boolean;
  readonly pairs: readonly WhyPair[];
  readonly compared: number;
  readonly corrections: readonly AppliedCorrection[];
}
/** What changed between two days; `engagement` is as it stands now, or stood where it is gone. */
export interface DiffAnswer {
  readonly since: string;
  /** null: the record as it is. */
  readonly until: string | null;
  readonly total: number;
  /** How many of each kind of change. */
  readonly counts: Readonly<Record<string, number>>;
  readonly items: readonly (Omit<Change, "engagement"> & { readonly engagement: EngagementSummary })[];
}
export interface PromisesAnswer {
  readonly a: { readonly id: string; readonly name: string };
  readonly b: { readonly id: string; readonly name: string } | null;
  /** The newest first. */
  readonly items: readonly FollowedPromise[];
  /** Goes into `cursor` for older ones; null at the end. */
  readonly next: string | null;
}
export interface CompareAnswer {
  readonly engagement: EngagementSummary;
  /** null where the record has one account only. */
  readonly sides: Comparison["sides"];
  readonly rows: readonly CompareRow[];
  /** Any number of accounts, by side or by outlet; `sides` and `rows` are the chief two of them. */
  readonly table: AccountsTable;
}
/** A search that is kept in the record, with the paths of its feeds. */
export interface SavedSearchAnswer extends SavedSearch {
  readonly atom: string;
  readonly jsonfeed: string;
}
export interface SavedSearchesAnswer {
  /** The last kept first. */
  readonly items: readonly SavedSearchAnswer[];
}
/** Engagements that several accounts tell of, the newest first. */
export interface ComparableAnswer {
  readonly total: number;
  readonly items: readonly EngagementSummary[];
}
export type VerifyAnswer = Verdict;
export interface PatternsAnswer extends Counted {
  readonly on: string;
  readonly items: readonly Pattern[];
}
export interface Suggestion {
  readonly kind: "party" | "person";
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
}
export interface SearchAnswer {
  readonly items: readonly {
    readonly engagement: string | null;
    readonly told: EngagementSummary | null;
    readonly report: string;
    readonly title: string | null;
    readonly source: string;
    readonly outlet: string | null;
    readonly published: string | null;
    readonly quote: string;
  }[];
  readonly total: number;
  /** More passages hold the words: only the newest `total` were looked at. */
  readonly more: boolean;
}
export interface StatusAnswer {
  readonly engagements: number;
  readonly reports: number;
  readonly positions: number;
  readonly people: number;
  readonly version: string;
}
export interface BriefAnswer extends Brief {
  readonly markdown: string;
}

/** Every error, as RFC 9457 has it: a code that stays, and words for the reader. */
export interface ErrorAnswer {
  readonly type: string;
  /** The status in words; `detail` says what to change. */
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The path that was asked. */
  readonly instance: string;
  readonly code: string;
  readonly error: { readonly code: string; readonly message: string };
}
