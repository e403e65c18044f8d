import type { Actor } from "../../document.ts";
import type { EngagementKind, Role, Status } from "../../reading.ts";
import type { Scene } from "./clause.ts";
import type { Unnamed } from "./unnamed-subject.ts";

/** A word that names an engagement, with the actors that its clause gives it. */
export interface Trigger {
  readonly first: number;
  readonly last: number;
  readonly kind: EngagementKind;
  readonly status: Status;
  readonly sentence: number;
  readonly parts: readonly { readonly actor: Actor; readonly role: Role }[];
  /** "the meeting", "their talks": points to an engagement already told, unless its arguments say otherwise. */
  readonly anaphoric: boolean;
  readonly noun: boolean;
  /** "meetings with A and B": the guests alone are told. */
  readonly guestsOnly?: boolean;
  /** The word that completes a verb: "gave X an [audience]"; -1 or none. */
  readonly closing?: number;
  /** How many of its actors are named only behind it: "Five envoys ... They are ...". */
  readonly named?: number;
  /** The word at which the name of a journey's goal begins, where its verb says so; -1: it names none. */
  readonly goal?: number;
  /** "A and B discussed": tells of a contact only if nothing else in the report does. */
  readonly joint?: boolean;
  /** "spoke with", no telephone named: may as well be told of a meeting. */
  readonly soft?: boolean;
  /** Its verb has people for its subject whom the report does not name: "lawmakers met X", "the team met X". */
  readonly unnamed?: Unnamed | null;
  /** Told by the contact model, in words that no rule knows. */
  readonly modelled?: boolean;
}

export const part = (role: Role) => (actor: Actor) => ({ actor, role });

export const LETTERS_OF = new Set(["credentials", "credence", "credential", "accreditation"]);

export const human = (a: Actor): boolean => a.kind !== "party" && a.kind !== "side";

const TEAMS = new Set(["delegation", "delegations", "team"]);
/** "received a Kenyan delegation": people, though none of them is named. */
export const team = (s: Scene, a: Actor): boolean =>
  a.kind === "side" && s.words.folded.slice(a.first, a.last).some((word) => TEAMS.has(word));

/** "A Kenyan delegation", "the delegation of Chad": those sent, where a team may be on its way to a match. */
export const sent = (s: Scene, a: Actor): boolean =>
  team(s, a) && !a.possessive && s.words.folded.slice(a.first, a.last).some((word) => word.startsWith("delegation"));

/** What precedes a noun makes its word a verb: "to call", "will visit", "he called". */
export const asVerb = (s: Scene, i: number): boolean => {
  // "will not, after all, travel".
  let at = s.words.folded[i - 1] === "all" && s.words.folded[i - 2] === "after" ? i - 3 : i - 1;
  while (at > i - ADVERBS_BEFORE && isAdverb(s.words.folded[at] ?? "")) at--;
  return BEFORE_VERB.has(s.words.folded[at] ?? "");
};
/** "will [no longer] visit", "would [then personally] call". */
const ADVERBS_BEFORE = 3;
const BEFORE_VERB = new Set("to will shall would did does not may might could should must cannot".split(" "));
const ADVERBS = new Set("also then now again soon longer first next never both once no yet still even not".split(" "));
const isAdverb = (word: string): boolean => ADVERBS.has(word) || (word.endsWith("ly") && word.length > 4);

export const sentenceText = (s: Scene, i: number): string => {
  const x = s.sentences[s.sentenceOf[i] as number] as { start: number; end: number };
  return s.words.text.slice(x.start, x.end).toLowerCase();
};
