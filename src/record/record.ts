/** What the record keeps of all readings: one entry a real engagement. The shape that `export engagements` prints. */
import type { Basis, Engagement, Position } from "../reading/reading.ts";

/** A report as the record keeps it: the text as given and what is known about it. */
export interface StoredReport {
  readonly id: string;
  readonly text: string;
  /** The readable form, where it is not the text itself (HTML). */
  readonly body: string | null;
  readonly sources: readonly {
    readonly source: string;
    readonly url: string | null;
    readonly outlet: string | null;
    readonly published: string | null;
    readonly retrieved: string | null;
  }[];
}

export interface Claim {
  readonly field: string;
  readonly value: unknown;
  readonly basis: Basis;
  readonly report: string;
  /** Code points of the report as given; null where the value has no words of its own (inferred). */
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
}

export interface Conflict {
  readonly field: string;
  readonly values: readonly { readonly value: unknown; readonly reports: readonly string[] }[];
}

export interface EngagementReport {
  readonly id: string;
  readonly source: string;
  readonly sources: readonly string[];
  readonly published: string | null;
  readonly outlet: string | null;
  /** The report is chiefly about this engagement. */
  readonly main: boolean;
  /** The report of which this one is a copy, exact or near. */
  readonly copyOf: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly type: string;
  /** The ids of its own account of the engagement, as its reading gives them. */
  readonly claimSets: readonly string[];
}

/** What a person decided about an entry. */
export interface AppliedCorrection {
  readonly id: string;
  readonly kind: string;
  /** The field that it changed, and what stood there; null, both, for a merge or a split. */
  readonly field: string | null;
  readonly was: unknown;
  readonly by: string;
  readonly reason: string;
}

export interface HistoryLine {
  readonly on: string | null;
  readonly what: string;
  readonly report: string;
  /** Of a person's decision: which, whose, why. It has no day: what an export says does not depend on when it was decided. */
  readonly correction?: string;
  readonly by?: string;
  readonly reason?: string;
}

export interface RecordEngagement extends Engagement {
  readonly reports: readonly EngagementReport[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly history: readonly HistoryLine[];
  /** Only where there are any. */
  readonly corrections?: readonly AppliedCorrection[];
}

export interface RecordPosition extends Position {
  readonly report: string;
}
