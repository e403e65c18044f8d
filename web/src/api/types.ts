import type {
  Act,
  Engagement,
  EngagementKind,
  Format,
  Participant,
  Position,
  ReportHead,
  Status,
  When,
  Where,
} from "../../../src/reading/reading.ts";

/** What the API answers. DRAFT until src/server/api.ts declares it. */
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
export interface EngagementReport {
  readonly id: string;
  readonly source: string;
  readonly sources: readonly string[];
  readonly published: string | null;
  readonly outlet: string | null;
  readonly main: boolean;
  readonly copyOf: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly type: string;
}
export interface Claim {
  readonly field: string;
  readonly value: unknown;
  readonly basis: string;
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
export interface Conflict {
  readonly field: string;
  readonly values: readonly { readonly value: unknown; readonly reports: readonly string[] }[];
}
export interface RecordPosition extends Position {
  readonly report: string;
}
export interface EngagementAnswer extends Engagement {
  readonly reports: readonly EngagementReport[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly history: readonly { readonly on: string | null; readonly what: string; readonly report: string }[];
  readonly positions: readonly RecordPosition[];
  readonly contains: readonly EngagementSummary[];
  readonly within: EngagementSummary | null;
}
export interface ReportAnswer extends ReportHead {
  readonly text: string;
}
export interface Office {
  readonly office: string;
  readonly officeClass: string;
  readonly for: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
}
export interface PersonAnswer {
  readonly id: string;
  readonly name: string;
  readonly offices: readonly Office[];
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
export type { Act };
export interface StatusAnswer {
  readonly engagements: number;
  readonly reports: number;
}
export interface BriefAnswer {
  readonly markdown: string;
}
