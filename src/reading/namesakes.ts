import type { Hit, Match } from "../knowledge/knowledge.ts";
import type { NameHit } from "./document.ts";

/** What a name counts for a state of two that are called alike: its own name or town, or one of its people by full name. */
const OWN = 2;
const PERSON = 1;

const statesOf = (m: Match): readonly Hit[] => m.hits.filter((h) => h.entity.kind === "state");
const ambiguous = (m: Match): boolean => m.party?.entity.kind === "state" && statesOf(m).length > 1;

/** The states that a name of another kind speaks for: that of its town, those its bearer served; of the state alone, itself. */
const speaksFor = (m: Match): ReadonlyMap<string, number> => {
  const out = new Map<string, number>();
  const states = statesOf(m);
  if (states.length === 1 && m.party) out.set((states[0] as Hit).entity.id, OWN);
  else if (!states.length) {
    const towns = new Set(m.hits.flatMap((h) => (h.entity.kind === "place" ? [h.entity.country] : [])));
    const [town] = towns.size === 1 ? towns : [];
    if (town) out.set(town, OWN);
    for (const h of m.people)
      if (h.form === "name" && h.entity.kind === "person") for (const t of h.entity.tenures) out.set(t.for, PERSON);
  }
  return out;
};

/** A match that means another of the states it may name. */
const meaning = (m: Match, state: Hit): Match => ({
  ...m,
  party: state,
  hits: [state, ...m.hits.filter((h) => h !== state)],
});

/**
 * "Congo's Felix Tshisekedi", "Santo Domingo - the Dominican minister": of states that go by one name, the one of which the report names
 * more towns and people. As the base has it where it names none, or as many of either.
 */
export const tellNamesakes = (names: readonly NameHit[]): readonly NameHit[] => {
  if (!names.some((n) => ambiguous(n.match))) return names;
  const weight = new Map<string, number>();
  for (const n of names) for (const [state, w] of speaksFor(n.match)) weight.set(state, (weight.get(state) ?? 0) + w);
  const told = (h: Hit): number => weight.get(h.entity.id) ?? 0;
  return names.map((n) => {
    if (!ambiguous(n.match)) return n;
    const [best, next] = [...statesOf(n.match)].sort((a, b) => told(b) - told(a)) as [Hit, Hit];
    return best !== n.match.party && told(best) > told(next) ? { ...n, match: meaning(n.match, best) } : n;
  });
};
