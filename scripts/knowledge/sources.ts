/** The rows of the source files under knowledge/, and where they lie. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OfficeClass, StateCodes } from "../../src/knowledge/knowledge.ts";
import { readRows } from "./jsonl.ts";

export const KNOWLEDGE = fileURLToPath(new URL("../../knowledge/", import.meta.url));

export interface StateRow {
  readonly id: string;
  readonly name: string;
  readonly longName: string;
  readonly formerNames?: readonly string[];
  readonly localNames?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly capital: string | null;
  readonly un?: boolean;
  readonly source: string;
}
export interface StateNamesRow {
  readonly id: string;
  readonly names: readonly string[];
  readonly acronyms?: readonly string[];
  readonly demonyms?: readonly string[];
  /** True: the demonyms here stand instead of those of states.jsonl. */
  readonly only?: boolean;
  readonly source: string;
}
export interface StateCodesRow extends Partial<Record<keyof StateCodes, string>> {
  readonly id: string;
  /** Sub-region of M49. */
  readonly region?: string;
  readonly source: string;
}
export interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  readonly names?: readonly string[];
  readonly acronyms?: readonly string[];
  /** The organization this one is an organ of. */
  readonly organOf?: string;
  /** The state whose government a movement fights or treats with. */
  readonly opposes?: string;
  readonly seat?: string | null;
  readonly members?: readonly string[];
  readonly source: string;
}
export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly names?: readonly string[];
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population?: number;
  /** capital of the state, or seat of a first-order division */
  readonly rank?: "capital" | "admin";
  readonly within?: string;
  /** The party this place stands for: "the Kremlin" for RUS. */
  readonly seatOf?: string;
  readonly source: string;
}
export interface NamedRow {
  readonly kind: "instrument" | "occasion";
  readonly id: string;
  readonly name: string;
  readonly names?: readonly string[];
  readonly acronyms?: readonly string[];
  readonly parties?: readonly string[];
  readonly on?: string | null;
  readonly place?: string | null;
  readonly source: string;
}
/** One term of one person in one office. */
export interface TenureRow {
  readonly person: string;
  readonly personId?: string;
  readonly aka?: readonly string[];
  readonly office: string;
  readonly officeId?: string;
  readonly class: OfficeClass;
  readonly also?: readonly OfficeClass[];
  readonly for: string;
  readonly accreditedTo?: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Ended no later than. */
  readonly toBy?: string;
  readonly acting?: boolean;
  /** False: nobody has checked the row against a text. */
  readonly verified?: boolean;
  readonly note?: string;
  readonly source: string;
}
/** A person seen in an office on a day. */
export interface AttestationRow {
  readonly person: string;
  readonly personId?: string;
  readonly office: string;
  readonly class: OfficeClass;
  readonly also?: readonly OfficeClass[];
  readonly for: string;
  readonly on: string;
  readonly onUntil?: string;
  readonly source: string;
}

/** Files of tenures, the most trusted for dates first. */
export const TENURE_FILES = ["curated", "offices", "gapfill", "historian", "wikidata", "factbook"] as const;

export const at = (name: string): string => join(KNOWLEDGE, name);
export const states = (): StateRow[] => readRows(at("states.jsonl"));
export const stateCodes = (): StateCodesRow[] => readRows(at("state-codes.jsonl"));
export const stateNames = (): StateNamesRow[] => readRows(at("state-names.jsonl"));
export const organizations = (): OrganizationRow[] => [
  ...readRows<OrganizationRow>(at("organizations.jsonl")),
  ...readRows<OrganizationRow>(at("organs.jsonl")),
  ...readRows<OrganizationRow>(at("movements.jsonl")),
];
export const places = (): PlaceRow[] => [
  ...readRows<PlaceRow>(at("places/curated.jsonl")),
  ...readRows<PlaceRow>(at("places/cities.jsonl")),
];
/** English and former names of cities, by their GeoNames name; `english` stands instead of it. */
export const exonyms = (): { name: string; country: string; english?: string; names: string[]; source: string }[] =>
  readRows(at("places/exonyms.jsonl"));
export const seats = (): { party: string; city: string; country: string; capital: boolean; source: string }[] =>
  readRows(at("places/seats.jsonl"));
export const named = (): NamedRow[] => [
  ...readRows<NamedRow>(at("instruments.jsonl")),
  ...readRows<NamedRow>(at("occasions.jsonl")),
];
export const tenures = (file: (typeof TENURE_FILES)[number]): TenureRow[] => readRows(at(`people/${file}.jsonl`));
/** Rows that a source files under the wrong id: those whose name begins with `named` (all, if it is absent) are of `is` (null: unknown). */
export interface MendRow {
  readonly personId: string;
  readonly named?: string;
  readonly is: string | null;
  readonly note: string;
  readonly source: string;
}
export const mends = (): MendRow[] => readRows(at("people/mends.jsonl"));
export const attestations = (): AttestationRow[] => readRows(at("people/attestations.jsonl"));
/** Words that stand in lower case in ordinary English, and the names of months and days. */
export const commonWords = (): ReadonlySet<string> =>
  new Set(readFileSync(at("common-words.txt"), "utf8").split("\n").filter(Boolean));
