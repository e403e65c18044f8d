import { isLeader } from "../../knowledge/ranks.ts";
import type { Entity } from "../document.ts";
import type { Words } from "../words.ts";
import type { RawActor } from "./raw.ts";

/** The actor joined to another by "and". */
const joinedTo = (w: Words, raw: readonly RawActor[], i: number): number | null => {
  const [a, before, next] = [raw[i] as RawActor, raw[i - 1], raw[i + 1]];
  if (next && w.folded[a.last] === "and" && next.first === a.last + 1) return i + 1;
  return before && w.folded[a.first - 1] === "and" && before.last === a.first - 1 ? i - 1 : null;
};

/**
 * "guests of the President and Laura Bush", "the President and Secretary Blinken": a head of state whom nothing else
 * tells is that of the state of whoever is named beside. The same actor with its party, or null.
 */
export const besideNamed = (
  w: Words,
  raw: readonly RawActor[],
  i: number,
  entityOf: (i: number) => Entity | null,
): RawActor | null => {
  const a = raw[i] as RawActor;
  const office = a.offices[0];
  if (a.pointer !== "office" || a.plural || !office?.officeClass || !isLeader(office.officeClass)) return null;
  const other = joinedTo(w, raw, i);
  const named = other === null ? null : entityOf(other);
  if (other === null || !named?.party || named.type !== "person") return null;
  const { nameWords } = raw[other] as RawActor;
  return nameWords && named.office?.officeClass !== office.officeClass
    ? { ...a, kind: "office", pointer: null, parties: [{ id: named.party, words: nameWords, kind: "state" }] }
    : null;
};
