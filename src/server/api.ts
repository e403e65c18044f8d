/** What the HTTP API answers under /api/v1; the web app uses these types and nothing else of the house. */
import type { OfficeHeld } from "../answers/person.ts";
import type { EngagementKind, Format, Participant, ReportHead, Status, When, Where } from "../reading/reading.ts";
import type { RecordEngagement, RecordPosition } from "../record/record.ts";

export type { OfficeHeld as Office, OfficeHeld } from "../answers/person.ts";
export type { Claim, Conflict, EngagementReport, RecordPosition } from "../record/record.ts";

/** An engagement as lists show it. */
export interface EngagementSummary {
  readonly id: string;
  readonly kind: EngagementKind;
  readonly status: Status;
  readonly when: When;
  readonly where: Where | null;
  readonly participants: readonly Participant[];
  readonly occasion: { readonly name: string; readonly id: string | null } | null;
  readonly partOf: string | null;
  readonly format: readonly Format[];
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  readonly reports: number;
  readonly conflicts: number;
}
export interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}
export interface EngagementsPage {
  readonly items: readonly EngagementSummary[];
  readonly next: string | null;
  readonly total: number;
  readonly facets: {
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
export interface PersonAnswer {
  readonly id: string;
  readonly name: string;
  readonly offices: readonly OfficeHeld[];
  readonly engagements: readonly EngagementSummary[];
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
  readonly engagements: readonly EngagementSummary[];
  readonly positions: readonly RecordPosition[];
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
    readonly report: string;
    readonly title: string | null;
    readonly quote: string;
  }[];
  readonly total: number;
}
export interface StatusAnswer {
  readonly engagements: number;
  readonly reports: number;
  readonly positions: number;
  readonly people: number;
  readonly version: string;
}
export interface BriefAnswer {
  readonly markdown: string;
}

/** Every error: a code that stays, and words for the reader. */
export interface ErrorAnswer {
  readonly error: { readonly code: string; readonly message: string };
}
