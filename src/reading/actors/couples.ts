import { type Context, plain } from "./cursor.ts";
import type { RawActor } from "./raw.ts";

const CONSORTS = new Set("queen king princess prince lady mrs mr wife husband spouse".split(" "));

/** "Norway's King Harald V and Queen Sonja": who is named as the consort of somebody is of the same state. */
export const couples = (c: Context, actors: readonly RawActor[]): RawActor[] => {
  const { words: w } = c;
  return actors.map((a, i) => {
    const first = actors[i - 1];
    if (!first?.nameWords || !a.nameWords || a.parties.length || a.offices.some((o) => o.party)) return a;
    const and = first.last;
    if (w.folded[and] !== "and" || a.first !== and + 1 || !plain(w, and) || !plain(w, a.first)) return a;
    let title = false;
    for (let k = a.first; k < a.nameWords[0]; k++) title ||= CONSORTS.has(w.folded[k] as string);
    const office = first.offices.find((o) => o.party !== null && o.partyWords !== null);
    const parties = first.parties.length
      ? first.parties
      : office
        ? [{ id: office.party as string, words: office.partyWords as readonly [number, number], kind: "state" as const }]
        : [];
    return title && parties.length ? { ...a, parties } : a;
  });
};
