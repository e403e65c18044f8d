/** A claim set: what one report claims of one engagement, with the report as a witness. */
import type { Basis, Engagement, Reading } from "../reading/reading.ts";
import { type Facts, factsOf } from "./facts.ts";

/** A report's reading, and what is known of the report besides. */
export interface Account {
  readonly reading: Reading;
  /** Every place where the text was found, in any order. */
  readonly sources: readonly string[];
  /** See copies.ts. */
  readonly sketch: Uint32Array;
}

export interface ClaimSet {
  readonly account: Account;
  readonly engagement: Engagement;
  readonly facts: Facts;
  /** The report is chiefly about it. */
  readonly main: boolean;
}

export const claimSetsOf = (account: Account): ClaimSet[] =>
  account.reading.engagements.map((engagement, i) => ({
    account,
    engagement,
    facts: factsOf(account.reading, engagement),
    main: i === 0,
  }));

const RANK: Readonly<Record<Basis, number>> = { stated: 5, relative: 4, published: 3, known: 2, inferred: 1, unknown: 0 };

/** How much a basis is worth against another. */
export const rankOf = (basis: Basis): number => RANK[basis];

const HELD = new Set(["held", "earlier"]);
export const isHeld = (c: ClaimSet): boolean => HELD.has(c.engagement.status);

/** Text order that no machine's language setting changes. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By publication, the undated last, then by id. */
export const inOrder = (a: ClaimSet, b: ClaimSet): number =>
  byText(a.facts.published ?? "~", b.facts.published ?? "~") || byText(a.engagement.id, b.engagement.id);
