import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Filter, RecordStore } from "../store/store.ts";
import { NotOneError, whoIs } from "./who-is.ts";

const KIND_OF = { party: "a state or organization", person: "a person" } as const;

/** An id as the base and the record give them: somebody whom this record does not know yet takes part in nothing. */
const PERSON_ID = /^(?:p-[0-9a-f]{10}|Q\d+)$/;

/**
 * The same filter with the ids of the parties and people typed ("turkey" is TUR). Throws NotOneError: of somebody unknown nothing would be
 * found, without a word why.
 */
export const filterMeant = (filter: Filter, knowledge: Knowledge, store: RecordStore): Filter => {
  const heldParty = (id: string): boolean =>
    Boolean(knowledge.state(id) ?? knowledge.organization(id)) || store.parties().some((p) => p.id === id);
  const heldPerson = (id: string): boolean => PERSON_ID.test(id) || store.person(id) !== null;
  const idOf = (as: "party" | "person", typed: string): string => {
    if (as === "party" ? heldParty(typed) : heldPerson(typed)) return typed;
    const one = whoIs(typed, knowledge, store);
    if (one.kind === as) return one.id;
    throw new NotOneError("unknown-name", `"${typed}" is ${one.name}, ${KIND_OF[one.kind]}: give it as ${one.kind} ${one.id}`, [
      one,
    ]);
  };
  return {
    ...filter,
    party: (filter.party ?? []).map((typed) => idOf("party", typed)),
    person: (filter.person ?? []).map((typed) => idOf("person", typed)),
  };
};
