/** What the stages of a reading share: one immutable document, to which each stage adds its own layer. */
import type { Knowledge, Match, OfficeClass, Person } from "../knowledge/knowledge.ts";
import type { Region, Report } from "../text/report.ts";
import type { Basis } from "./reading.ts";
import type { Words } from "./words.ts";

/** One sentence, title or other segment: words [first, last) and UTF-16 offsets of the body. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  /** The frame it stands in, null for the report's own telling. */
  readonly region: Region["kind"] | null;
}

/** The longest names of the base that begin at a word. */
export interface NameHit {
  readonly first: number;
  readonly last: number;
  readonly match: Match;
}

/** "former head of the Senate's delegation": an office as the text words it. */
export interface OfficePhrase {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly officeClass: OfficeClass | null;
  /** Party code the phrase itself names ("Turkish Foreign Minister"), and the words that say so. */
  readonly party: string | null;
  readonly partyWords: readonly [number, number] | null;
  readonly former: boolean;
  readonly acting: boolean;
  readonly plural: boolean;
  /** Told of several people together ("Special Representatives A and B"): the role in which they act here. */
  readonly collective?: boolean;
  /** Told by a verb ("who heads the agency"), not by a title. */
  readonly byVerb?: boolean;
}

export type ActorKind =
  | "person" // a name, with or without office
  | "office" // "the Georgian foreign minister": nobody named
  | "party" // a state, organization or metonym as such: "Ankara", "the OTS"
  | "side" // "the Turkish side", "the delegation of X"
  | "pronoun"; // he, she, they, "the two", "both ministers", "the sides"

/** One place in the text that names or points to somebody who can act. */
export interface Actor {
  readonly index: number;
  readonly kind: ActorKind;
  /** The whole phrase, office and all. */
  readonly first: number;
  readonly last: number;
  readonly nameWords: readonly [number, number] | null;
  readonly offices: readonly OfficePhrase[];
  /** Indices into `Document.entities`: one, or several for "they", "the ministers"; empty if nobody is known. */
  readonly entities: readonly number[];
  readonly plural: boolean;
  /** "X's": owns what follows. */
  readonly possessive: boolean;
}

/** Somebody the report tells of, however often it names them. */
export interface Entity {
  readonly index: number;
  readonly type: "person" | "office" | "state" | "organization" | "delegation";
  /** From the knowledge base, if it knows them. */
  readonly person: Person | null;
  /** The fullest name given; null for someone unnamed. */
  readonly name: string | null;
  readonly office: {
    readonly text: string;
    readonly officeClass: OfficeClass | null;
    readonly basis: Basis;
    readonly words: readonly [number, number] | null;
  } | null;
  readonly former: readonly {
    readonly office: string;
    readonly for: string | null;
    readonly words: readonly [number, number] | null;
  }[];
  /** ISO3 or acronym; null: not known. */
  readonly party: string | null;
  readonly partyBasis: Basis;
  readonly partyWords: readonly [number, number] | null;
  /** Words of its best name mention. */
  readonly nameWords: readonly [number, number] | null;
  readonly gender: "f" | "m" | null;
}

/** A date or period that the text states or implies. ISO days; null where open. */
export interface TimeMention {
  readonly first: number;
  readonly last: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly edtf: string;
  /** stated: absolute; relative: counted from the report's date ("on Monday", "yesterday", "this March"). */
  readonly basis: "stated" | "relative";
  /** The relative expression has no anchor (undated report): from and to are null. */
  readonly open: boolean;
  /** "since 2003", "until May", "for 20 years", "100th anniversary of": not the day of an act. */
  readonly role: "at" | "since" | "until" | "duration" | "background" | "lag";
}

/** The report's own day, against which relative times count. */
export interface Anchor {
  /** Day of the report: of the dateline if it has one, else of publication; null if undated. EDTF month or year allowed in `edtf`. */
  readonly day: string | null;
  readonly edtf: string | null;
  /** Day of publication (may be later than the dateline's). */
  readonly published: string | null;
}

export interface Document {
  readonly report: Report;
  readonly knowledge: Knowledge;
  readonly anchor: Anchor;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  /** Sentence index of each word. */
  readonly sentenceOf: Int32Array;
  readonly names: readonly NameHit[];
  readonly actors: readonly Actor[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeMention[];
}
