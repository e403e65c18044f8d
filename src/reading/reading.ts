/** What `chancery read` prints: one report's engagements, positions and mentions, each with its words. Public; see docs/vocabulary.md. */
import type { Diagnostic, ReportType } from "../text/report.ts";

export type Basis = "stated" | "relative" | "published" | "known" | "inferred" | "unknown";
export type EngagementKind = "meeting" | "call" | "visit" | "gathering" | "signing" | "correspondence" | "ceremony" | "statement";
export type Status = "held" | "earlier" | "planned" | "proposed" | "cancelled" | "denied";
export type Format = "bilateral" | "trilateral" | "multilateral" | "one-on-one" | "expanded" | "sidelines" | "virtual";
export type Role = "host" | "visitor" | "mediator" | "guest" | "party";
export type Act =
  | "inform"
  | "emphasize"
  | "welcome"
  | "praise"
  | "thank"
  | "congratulate"
  | "condole"
  | "support"
  | "agree"
  | "promise"
  | "invite"
  | "propose"
  | "request"
  | "concern"
  | "criticize"
  | "reject"
  | "warn";

/** A span of the report as given: Unicode code points, start inclusive, end exclusive; `quote` is exactly that slice. */
export interface Evidence {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The readable form, where markup or wrapped lines make the quote hard to read. */
  readonly text?: string;
}

export interface When {
  /** EDTF level 1; "" where nothing is known. */
  readonly edtf: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: Basis;
  readonly derivedFrom?: string;
}

export interface Where {
  readonly place: string | null;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly basis: Basis;
}

export interface Participant {
  /** null for someone whom the report does not name ("the Georgian foreign minister"). */
  readonly name: string | null;
  readonly type: "person" | "state" | "organization" | "delegation";
  readonly id: string | null;
  readonly office: string | null;
  readonly officeClass: string | null;
  readonly former: readonly { readonly office: string; readonly for: string | null }[];
  /** ISO 3166-1 alpha-3, or an organization's acronym. */
  readonly for: string | null;
  readonly role: Role;
  readonly basis: { readonly name?: Basis; readonly office: Basis; readonly for: Basis };
  /** Full name by the knowledge base, where the report names nobody or by surname alone. */
  readonly knownAs?: string;
}

export interface Codes {
  readonly plover: { readonly event: string; readonly mode: string | null; readonly contexts: readonly string[] };
  readonly cameo: string;
}

export interface Engagement {
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
  readonly codes: Codes;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface Position {
  readonly by: { readonly name: string | null; readonly for: string | null };
  readonly toward: readonly { readonly name: string | null; readonly for: string | null }[];
  readonly act: Act;
  readonly about: string;
  readonly topic: string | null;
  /** The engagement in which it was said, or null. */
  readonly engagement: string | null;
  readonly quoted: boolean;
  readonly commitment: boolean;
  readonly due: string | null;
  readonly evidence: readonly Evidence[];
}

export interface Mention {
  readonly kind: "person" | "state" | "organization" | "place" | "office" | "instrument" | "occasion" | "date";
  readonly name: string;
  readonly id: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface ReportHead {
  readonly id: string;
  readonly source: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly language: string;
  readonly retrieved: string | null;
  readonly published: string | null;
  readonly type: ReportType;
  readonly issuer: string | null;
  readonly attributedTo: readonly string[];
  readonly version: { readonly code: string; readonly knowledge: string };
}

export interface Reading {
  readonly report: ReportHead;
  readonly engagements: readonly Engagement[];
  readonly positions: readonly Position[];
  readonly mentions: readonly Mention[];
  readonly diagnostics: readonly Diagnostic[];
}
