import type { Entity } from "../document.ts";
import type { RawActor } from "./raw.ts";

/**
 * "Putin's envoy", "Macron's foreign minister", "Guterres's deputies", nobody named: officials of the party of whoever is named before
 * the "'s", not he himself. The same actor with its party, or null.
 */
export const ofOwner = (raw: readonly RawActor[], i: number, entityOf: (i: number) => Entity | null): RawActor | null => {
  const [a, owner] = [raw[i] as RawActor, raw[i - 1]];
  if (a.pointer !== "office" || !owner?.possessive || !owner.nameWords || a.first - owner.last > 1) return null;
  const named = entityOf(i - 1);
  if (!named?.party || named.type !== "person") return null;
  const kind = /^[A-Z]{3}$/.test(named.party) ? "state" : "organization";
  return { ...a, kind: "office", pointer: null, parties: [{ id: named.party, words: owner.nameWords, kind }] };
};
