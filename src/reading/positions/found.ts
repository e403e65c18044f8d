import type { Actor, Document, Entity } from "../document.ts";
import type { Scene } from "../events/finding/clause.ts";
import type { Act, Status } from "../reading.ts";
import type { ActWord } from "./lexicon/act-words.ts";
import type { Manner } from "./lexicon/verbs.ts";

/** Who speaks: somebody told of, the sides together, or an unnamed official of a party. */
export interface Speaker {
  readonly entities: readonly number[];
  readonly joint: boolean;
  readonly party: string | null;
  /** Words that name the speaker. */
  readonly words: readonly [number, number] | null;
  /** A person or an office speaks, not a state or a body. */
  readonly personal: boolean;
}

/** An act of speech told in a sentence. */
export interface Found {
  /** Words [at, last) of the act. */
  readonly at: number;
  readonly last: number;
  readonly act: Act;
  readonly manner: Manner;
  readonly speaker: Speaker;
  /** The attribution stands beside what was said: ", he added", "according to X". */
  readonly aside: boolean;
  readonly commitment: boolean;
}

/** What the rules of positions see. */
export interface Context {
  readonly doc: Document;
  readonly scene: Scene;
  /** The chief engagement: whom a joint statement is by, and whether it is still to come. */
  readonly chief: { readonly entities: readonly number[]; readonly status: Status; readonly day: string | null } | null;
  /** Sentences whose verb tells of a contact: "..., the ministry said" there is the source of the news. */
  readonly telling: ReadonlySet<number>;
  /** The country of the dateline: whose government "the government" is there. */
  readonly home: string | null;
  /** The party that says "we" in a statement of its own. */
  readonly we: string | null;
  /** Whoever says "I" in the report: what his side undertakes there, he says. */
  readonly author: number | null;
  /** Its first sentence outside the frame. */
  readonly lead: number;
  /** The report tells of more than one party. */
  readonly abroad: boolean;
  /** Day of the chief engagement, else of the report. */
  readonly day: string | null;
  /** Who spoke last, for "Adding that ..." and "It also ...". */
  readonly last: Speaker | null;
  /** Who speaks the act before in the same sentence. */
  readonly before: Speaker | null;
}

const distinctParties = (doc: Document, entities: readonly number[]): string[] => [
  ...new Set(
    entities.flatMap((e) => {
      const p = (doc.entities[e] as Entity).party;
      return p ? [p] : [];
    }),
  ),
];

/** The parties of entities, each once. */
export const partiesOf = (c: Context, entities: readonly number[]): string[] => distinctParties(c.doc, entities);

/** The parties for which a speaker speaks. */
export const speaksFor = (c: Context, s: Speaker): string[] => (s.party ? [s.party] : partiesOf(c, s.entities));

/** True where the report's chief engagement has two sides that can speak together. */
export const hasSides = (c: Context): boolean => c.chief !== null && c.chief.entities.length > 1;

/** The actor that covers a word, or null. */
export const actorAt = (c: Context, i: number): Actor | null => {
  const a = c.scene.actorAt[i];
  return a !== undefined && a >= 0 ? (c.scene.actors[a] as Actor) : null;
};

/** Several sides: a joint speaker; "both visitors" of nobody known too, where the report has two sides. */
export const speakerOf = (c: Context, actors: readonly Actor[]): Speaker | null => {
  const first = actors[0],
    last = actors[actors.length - 1];
  if (!first || !last) return null;
  const entities = [...new Set(actors.flatMap((a) => [...a.entities]))];
  const words: readonly [number, number] = [first.first, last.last];
  const personal = actors.some((a) => a.kind === "person" || a.kind === "office" || a.kind === "pronoun");
  const several = distinctParties(c.doc, entities).length > 1;
  if (!entities.length) {
    if (first.kind === "pronoun" && !first.plural && c.last && !c.last.joint) return { ...c.last, words };
    return first.plural && hasSides(c) ? { entities: [], joint: true, party: null, words, personal: false } : null;
  }
  return { entities, joint: several, party: null, words, personal };
};

export const together = (words: readonly [number, number] | null): Speaker => ({
  entities: [],
  joint: true,
  party: null,
  words,
  personal: false,
});

/** To promise and to agree bind who does it. */
export const binds = (word: ActWord): boolean => word.manner === "act" && (word.act === "promise" || word.act === "agree");

/** What a verb of speech tells with words [at, last), by whoever stands before it. */
export const foundBy = (word: ActWord, at: number, last: number, speaker: Speaker): Found => ({
  at,
  last,
  act: word.act,
  manner: word.manner,
  speaker,
  aside: false,
  commitment: binds(word),
});
