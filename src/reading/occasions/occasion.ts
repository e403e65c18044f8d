import { foldedWords } from "../../knowledge/fold.ts";
import type { Knowledge, Named, Place } from "../../knowledge/knowledge.ts";

/** Where an occasion is held, as the base has it ("Antalya Diplomacy Forum": Antalya) or as the report writes it. */
export interface Seat {
  readonly name: string;
  readonly country: string;
  readonly place: Place | null;
}

/** A gathering, visit or celebration in whose frame something took place. */
export interface OccasionMention {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly name: string;
  readonly id: string | null;
  readonly kind: "gathering" | "visit" | "celebration" | "purpose";
  /**
   * "sidelines": beside it; "frame": in its frame; "at": at it; "named": told of as something that takes place;
   * "around": shortly before or after it ("ahead of the summit"); "ahead": in its frame, but still to come ("will attend");
   * "mention": no more than named.
   */
  readonly relation: "sidelines" | "frame" | "at" | "named" | "around" | "ahead" | "mention";
  /** What was talked of: it frames nothing. */
  readonly topic?: true;
  readonly organization: string | null;
  /** The word by which its people are told to gather: "G7 leaders [met]". */
  readonly verb?: number;
  /** Where it is always held. */
  readonly place: Seat | null;
}

/** A gathering that words [first, last) tell of as something that takes place. */
export const namedGathering = (
  { first, last, sentence }: Pick<OccasionMention, "first" | "last" | "sentence">,
  name: string,
  organization: string | null,
): OccasionMention => ({
  first,
  last,
  sentence,
  name,
  id: null,
  kind: "gathering",
  relation: "named",
  organization,
  place: null,
});

/** The town that a row of the base names. */
export const townCalled = (name: string, knowledge: Knowledge): Seat | null => {
  const words = foldedWords(name);
  const match = knowledge.matchesAt(words, new Uint8Array(words.length).fill(1), 0)[0];
  const hit = match?.hits.find((h) => h.entity.kind === "place");
  if (!hit) return null;
  const place = hit.entity as Place;
  return { name: place.within ?? place.name, country: place.country, place };
};

/** The place a known occasion's row of the base names. */
export const seatOf = (known: Named | null, knowledge: Knowledge): Seat | null =>
  known?.place ? townCalled(known.place, knowledge) : null;
