/** What the reading asks of the knowledge base. The base itself is a compiled file; see compiled.ts. */

export type OfficeClass =
  | "head-of-state"
  | "head-of-government"
  | "foreign-minister"
  | "deputy-foreign-minister"
  | "deputy-head-of-government"
  | "defence-minister"
  | "interior-minister"
  | "economy-or-finance-minister"
  | "other-minister"
  | "speaker"
  | "ambassador"
  | "head-of-organization"
  | "national-security-adviser"
  | "special-envoy"
  | "spokesperson"
  | "other";

/** One term of one person in one office. `from` and `to` are EDTF level 0 (year, month or day), null where not known. */
export interface Tenure {
  readonly person: string;
  readonly office: string;
  readonly officeClass: OfficeClass;
  readonly also: readonly OfficeClass[];
  /** ISO 3166-1 alpha-3 or organization acronym. */
  readonly for: string;
  readonly from: string | null;
  /** The end; already closed by the office's next dated holder where the source gives none. */
  readonly to: string | null;
  readonly acting: boolean;
  readonly accreditedTo: string | null;
  /** False: nobody has checked it against a text. */
  readonly verified: boolean;
  /** True: only seen in the office on a day or some days between from and to, nothing more is known of the term. */
  readonly attested: boolean;
  readonly source: string;
}

export interface Person {
  readonly kind: "person";
  /** Wikidata Q-id where known, else a local p-… id. */
  readonly id: string;
  readonly name: string;
  readonly tenures: readonly Tenure[];
}
/** A state's codes in the sets that scholars join; null where a set has no such state. Strings: leading zeros count. */
export interface StateCodes {
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string | null;
  /** Correlates of War: number and letters. */
  readonly cow: string | null;
  readonly cowc: string | null;
  /** Gleditsch and Ward: number and letters. */
  readonly gw: string | null;
  readonly gwc: string | null;
  /** FIPS 10-4, which GDELT's places use. */
  readonly fips: string | null;
  readonly wikidata: string | null;
}
export interface State {
  readonly kind: "state";
  /** ISO 3166-1 alpha-3, XKX, X-…. */
  readonly id: string;
  readonly name: string;
  readonly longName: string;
  readonly capital: string | null;
  readonly un: boolean;
  readonly codes: StateCodes;
  /** Sub-region of the United Nations' M49: "Western Asia"; null where it has none. */
  readonly region: string | null;
}
export interface Organization {
  readonly kind: "organization";
  /** The usual acronym. */
  readonly id: string;
  readonly name: string;
  readonly seat: string | null;
  readonly members: readonly string[];
  /** The organization it is an organ of: UN for UNSC; null for one that stands by itself. */
  readonly organOf: string | null;
  /** The state whose government a movement fights or treats with: ETH for the TPLF; null for all others. */
  readonly opposes: string | null;
}
export interface Place {
  readonly kind: "place";
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** The city of a building or palace ("the White House" -> Washington); null for towns. */
  readonly within: string | null;
}
export interface Named {
  readonly kind: "instrument" | "occasion";
  readonly id: string;
  readonly name: string;
  /** Parties of an instrument, organizer of an occasion: party codes. */
  readonly parties: readonly string[];
  readonly on: string | null;
  readonly place: string | null;
}
export type Entity = Person | State | Organization | Place | Named;

/** How a name stands for its entity. */
export type NameForm =
  | "name" // the entity's name or a usual variant
  | "acronym" // must be in capitals: US, UN, UK, OSCE
  | "demonym" // Turkish, Turks (state)
  | "seat" // a capital or building as the government: Ankara, the Kremlin (state, beside the place itself)
  | "surname" // the last name alone (person)
  | "short"; // a usual short form of a person: "Erdogan", "al-Sisi", "Lula", "MBS"

export interface Hit {
  readonly entity: Entity;
  readonly form: NameForm;
  /** True: an ordinary word or a given name ("May", "Hope", "John"); it means the entity only beside a title or after its full name. */
  readonly common: boolean;
}

/** Names that begin at one word: the longest first. `words` is how many of the given words the name takes. */
export interface Match {
  readonly words: number;
  readonly hits: readonly Hit[];
  /** The first of them that is a state or an organization. */
  readonly party: Hit | null;
  /** Those of them that are persons. */
  readonly people: readonly Hit[];
  /** Which kinds of things are among them, a bit each: see `mayBe`. */
  readonly kinds: number;
}

export interface Knowledge {
  readonly version: string;
  /**
   * All names of the base that begin at `at`, longest first (empty: none). `folded[i]` is fold(word i); a word is a run of letters and
   * digits, so "Guinea-Bissau" is two and "U.S." is two. `capital[i]`: 0 lower case, 1 Capitalized, 2 ALL CAPITALS.
   */
  matchesAt(folded: readonly string[], capital: ArrayLike<number>, at: number): readonly Match[];
  /** False where no name of the base begins with the folded word: `matchesAt` has nothing there. */
  opensName(folded: string): boolean;
  state(id: string): State | null;
  organization(id: string): Organization | null;
  person(id: string): Person | null;
  /** Everyone who may have held an office of that class for that party at some day of [from, to] (ISO days; null: unbounded). */
  holders(
    officeClass: OfficeClass,
    party: string,
    from: string | null,
    to: string | null,
  ): readonly { person: Person; tenure: Tenure }[];
  /** The place a state's government sits in, with coordinates. */
  capitalOf(state: string): Place | null;
  /** The occasions that are always held in a town: "Antalya" gives the Antalya Diplomacy Forum. */
  occasionsAt(town: string): readonly Named[];
}

/** The base with its lists, for those who go through all of it. */
export interface KnowledgeBase extends Knowledge {
  states(): readonly State[];
  organizations(): readonly Organization[];
}
