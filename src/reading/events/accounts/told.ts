import type { Actor, Entity, NameHit, TimeMention } from "../../document.ts";
import type { OccasionMention } from "../../occasions/occasion.ts";
import type { Scene } from "../finding/clause.ts";
import type { Trigger } from "../finding/trigger.ts";
import type { PlaceMention } from "../scene/places.ts";
import type { Participation } from "./event.ts";

export interface GatherContext extends Scene {
  readonly entities: readonly Entity[];
  readonly names: readonly NameHit[];
  readonly places: readonly PlaceMention[];
  readonly occasions: readonly OccasionMention[];
  /** The same by sentence. */
  readonly instruments: readonly {
    readonly first: number;
    readonly last: number;
    readonly name: string;
    readonly parties: readonly string[];
    readonly on: string | null;
  }[];
  /** The entity of a state or organization, made if the report has none. */
  readonly partyEntity: (id: string, words: readonly [number, number]) => number;
  /** Says for whom somebody acts, by a word that names the party; null: by where he is told to be. */
  readonly setParty: (entity: number, party: string, word: number | null) => void;
  /** Says the same of somebody by the company he keeps. */
  readonly joinParty: (entity: number, party: string) => void;
  readonly timesIn: ReadonlyMap<number, readonly TimeMention[]>;
  /** The day that heads a sentence's section, in diaries and programmes. */
  readonly headings: ReadonlyMap<number, TimeMention>;
  /** The place that heads its section in diaries and notebooks, alone or beside a day. */
  readonly townHeadings: ReadonlyMap<number, PlaceMention>;
  /** The report's own day; null: not known. */
  readonly day: string | null;
  /** The state from which the report tells, by its dateline. */
  readonly home: string | null;
  /** See times-near.ts. */
  readonly apart: Int32Array;
  readonly occasionsIn: ReadonlyMap<number, readonly OccasionMention[]>;
  readonly townsIn: ReadonlyMap<number, readonly PlaceMention[]>;
}

/** Groups what stands in the text by the sentence it stands in. */
export const bySentence = <T>(all: readonly T[], sentence: (x: T) => number): Map<number, T[]> => {
  const out = new Map<number, T[]>();
  for (const x of all) {
    const list = out.get(sentence(x));
    if (list) list.push(x);
    else out.set(sentence(x), [x]);
  }
  return out;
};

/** A trigger with its actors turned into participants. */
export interface Told {
  readonly trigger: Trigger;
  readonly people: Participation[];
  readonly times: TimeMention[];
  readonly places: PlaceMention[];
  readonly occasion: OccasionMention | null;
  readonly instrument?: { readonly name: string; readonly on: string | null };
}

/** A spokesman, as the report calls him, or a state's by the base: who tells of what others do. A movement's may well negotiate for it. */
export const speaksFor = (e: Entity): boolean =>
  e.office?.officeClass === "spokesperson" && (e.office.basis === "stated" || /^[A-Z]{3}$/.test(e.party ?? ""));

/** "held by the Crown Prince on behalf of the King": for whom somebody does it, who is not there. */
export const onBehalf = ({ words: { folded } }: GatherContext, { first }: Actor): boolean =>
  folded[first - 1] === "of" && folded[first - 2] === "behalf";

export const counts = (e: Entity): boolean => e.party !== null;

export const sameSet = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((x) => b.includes(x));

export const subset = (a: readonly number[], b: readonly number[]): boolean => a.every((x) => b.includes(x));

export const ids = (p: readonly Participation[]): number[] => p.map((x) => x.entity);

export const HELD = new Set(["held", "earlier"]);

export const title = (c: GatherContext, t: Trigger): boolean =>
  (c.sentences[t.sentence] as { region: string | null }).region === "title";
