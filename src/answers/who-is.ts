import { foldedWords } from "../knowledge/fold.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { RecordStore } from "../store/store.ts";

/** A party or a person that somebody typed: "Türkiye", "turkey", "TUR", "Turkish", "Fidan", "OTS". */
export interface Meant {
  readonly kind: "party" | "person";
  readonly id: string;
  readonly name: string;
}

/** Nobody, or more than one, is meant by what was typed; the message names what could be. */
export class NotOneError extends Error {
  readonly code: "unknown-name" | "ambiguous-name";
  readonly candidates: readonly Meant[];
  constructor(code: "unknown-name" | "ambiguous-name", message: string, candidates: readonly Meant[]) {
    super(message);
    this.code = code;
    this.candidates = candidates;
  }
}

/** People looked at whose names begin with what was typed. */
const NAMESAKES = 200;

/** Names of the base, whatever case they were typed in. */
const fromKnowledge = (typed: string, knowledge: Knowledge): Meant[] => {
  const folded = foldedWords(typed);
  const found: Meant[] = [];
  // As typed in capitals too: "ots" means the OTS, "us" the United States.
  for (const capital of [1, 2]) {
    const match = knowledge
      .matchesAt(folded, new Uint8Array(folded.length).fill(capital), 0)
      .find((m) => m.words === folded.length);
    for (const hit of match?.hits ?? []) {
      const e = hit.entity;
      if (e.kind === "state" || e.kind === "organization") found.push({ kind: "party", id: e.id, name: e.name });
      if (e.kind === "person") found.push({ kind: "person", id: e.id, name: e.name });
    }
  }
  const state = knowledge.state(typed.trim().toUpperCase());
  if (state) found.unshift({ kind: "party", id: state.id, name: state.name });
  const organization = knowledge.organization(typed.trim()) ?? knowledge.organization(typed.trim().toUpperCase());
  if (organization) found.unshift({ kind: "party", id: organization.id, name: organization.name });
  return found.filter((m, i) => found.findIndex((x) => x.id === m.id) === i);
};

/** People of the record whose name holds all the words typed. */
const fromRecord = (typed: string, store: RecordStore): Meant[] => {
  const words = foldedWords(typed);
  return store
    .peopleNamed(words, NAMESAKES)
    .filter((p) => {
      const own = foldedWords(p.name);
      return words.every((w) => own.includes(w));
    })
    .map((p) => ({ kind: "person" as const, id: p.id, name: p.name }));
};

/**
 * Whom a typed name means. Parties first, then people of the record, then people of the base; throws NotOneError.
 */
export const whoIs = (typed: string, knowledge: Knowledge, store: RecordStore): Meant => {
  const base = fromKnowledge(typed, knowledge);
  const party = base.find((m) => m.kind === "party");
  if (party) return party;
  const exact = store.person(typed.trim());
  if (exact) return { kind: "person", id: exact.id, name: exact.name };
  const known = fromRecord(typed, store);
  const unique = known.filter((m, i) => known.findIndex((x) => x.id === m.id) === i);
  if (unique.length === 1) return unique[0] as Meant;
  if (unique.length > 1)
    throw new NotOneError(
      "ambiguous-name",
      `"${typed}" may be ${unique
        .slice(0, 6)
        .map((m) => `${m.name} (${m.id})`)
        .join(", ")}; give the full name or the id`,
      unique,
    );
  const held = base.filter((m) => m.kind === "person");
  if (held.length === 1) return held[0] as Meant;
  if (held.length > 1)
    throw new NotOneError(
      "ambiguous-name",
      `"${typed}" may be ${held
        .slice(0, 6)
        .map((m) => `${m.name} (${m.id})`)
        .join(", ")}; none is in the record`,
      held,
    );
  const first = foldedWords(typed)[0]?.slice(0, 3) ?? "";
  const near = first.length > 1 ? store.peopleNamed([first], 4).map((p) => p.name) : [];
  throw new NotOneError(
    "unknown-name",
    `"${typed}" is no state, organization or person known here${near.length ? `; near it: ${near.join(", ")}` : ""}; try a full name or a code such as TUR`,
    [],
  );
};
