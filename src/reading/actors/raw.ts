import type { Hit } from "../../knowledge/knowledge.ts";
import type { OfficePhrase } from "../document.ts";

export type Span = readonly [number, number];

/** One place in the text that names or points to somebody, before it is known who that is. */
export interface RawActor {
  readonly kind: "person" | "office" | "party" | "side" | "pronoun";
  readonly first: number;
  readonly last: number;
  readonly nameWords: Span | null;
  /** Persons of the base whom the name may be. */
  readonly candidates: readonly Hit[];
  readonly offices: readonly OfficePhrase[];
  /** Parties the phrase names: one, or several for "the foreign ministers of A, B and C". */
  readonly parties: readonly { readonly id: string; readonly words: Span; readonly kind: "state" | "organization" }[];
  readonly plural: boolean;
  readonly possessive: boolean;
  /** What a pointing phrase says of whom it points to. */
  readonly pointer: Pointer | null;
  /** "delegation headed by ...": the word at which the head's own phrase begins. */
  readonly headedAt: number | null;
  readonly gender: "f" | "m" | null;
  /** The number said: "the two ministers", "both", "the three presidents". */
  readonly count: number | null;
  /** Signs the text: "I" is whoever does. */
  readonly signs: boolean;
}

export type Pointer =
  | "he"
  | "she"
  | "they" // pronouns
  | "speaker" // I, me, my: whose statement the report is
  | "sides" // the sides, both parties, the interlocutors, the two
  | "counterpart" // his Turkish counterpart, her colleague
  | "guest"
  | "host" // his guest, the visitor; his host
  | "office" // the minister, the president, the two ministers
  | "national" // the Angolan, the Turk
  | "title" // the Professor, the General
  | "group"; // the delegation, the visiting lawmakers

export const emptyRaw = (kind: RawActor["kind"], first: number, last: number): RawActor => ({
  kind,
  first,
  last,
  nameWords: null,
  candidates: [],
  offices: [],
  parties: [],
  plural: false,
  possessive: false,
  pointer: null,
  headedAt: null,
  gender: null,
  count: null,
  signs: false,
});
