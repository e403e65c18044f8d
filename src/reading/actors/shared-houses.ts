import { homeOf } from "./home.ts";
import type { RawActor, Span } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

/** Houses that several states call alike, of whose the base knows the best known: by their two words. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ["foreign", "office"],
  ["amiri", "diwan"],
  ["emiri", "diwan"],
]);

/**
 * "ISLAMABAD - The Foreign Office summoned", "KUWAIT - the Undersecretary of the Amiri Diwan": houses of the state from which the report
 * tells, where the base knows them as another's.
 */
export const housesAtHome = (c: ResolveContext, raw: readonly RawActor[]): readonly RawActor[] => {
  const { folded } = c.words;
  const shared = (words: Span | null): boolean =>
    words !== null && words[1] - words[0] === 2 && SHARED.get(folded[words[0]] as string) === folded[words[0] + 1];
  if (!c.names.some((n) => shared([n.first, n.last]))) return raw;
  const home = homeOf(c);
  if (home === null) return raw;
  return raw.map((a) => ({
    ...a,
    parties: a.parties.map((p) => (shared(p.words) ? { ...p, id: home, kind: "state" as const } : p)),
    offices: a.offices.map((o) => (shared(o.partyWords) ? { ...o, party: home } : o)),
  }));
};
