/** Whether two accounts name the same people. */
import type { Actor, Facts } from "./facts.ts";
import { partiesOf } from "./facts.ts";
import { spelledAlike } from "./spelling.ts";

export type Likeness = "same" | "fits" | "differs";

const shared = (a: readonly string[], b: readonly string[]): boolean => a.some((w) => b.includes(w));

/** Where surnames are spelled alike: the same given name, and offices that fit; or no given name, and the same office. */
const besideSpelling = (a: Actor, b: Actor): boolean => {
  if (a.party === null || a.party !== b.party) return false;
  const sameOffice = a.officeClass !== null && a.officeClass === b.officeClass;
  if (a.name.length === 1 || b.name.length === 1) return sameOffice;
  return (
    a.name[0] === b.name[0] &&
    (a.name[0] as string).length > 3 &&
    (sameOffice || a.officeClass === null || b.officeClass === null)
  );
};

/** Two written names of one party: the surname agrees, and the given names do not tell them apart. */
const sameName = (a: Actor, b: Actor): boolean => {
  if (a.name.join("") === b.name.join("")) return true;
  const last = a.name.at(-1) as string;
  const other = b.name.at(-1) as string;
  if (last !== other) {
    if (spelledAlike(last, other) && besideSpelling(a, b)) return true;
    // A name order or a patronymic may differ: all words of the shorter one stand in the longer one.
    const [short, long] = a.name.length <= b.name.length ? [a.name, b.name] : [b.name, a.name];
    return short.length > 1 && short.every((w) => long.includes(w));
  }
  if (a.name.length === 1 || b.name.length === 1) return true;
  // One surname in one office of one party: a given name is spelled by its language (Jeyhun, Ceyhun).
  if (a.officeClass !== null && a.officeClass === b.officeClass && a.party !== null && a.party === b.party) return true;
  const given = a.name.slice(0, -1);
  const others = b.name.slice(0, -1);
  return shared(given, others) || given[0]?.[0] === others[0]?.[0];
};

const sameParty = (a: Actor, b: Actor): boolean => a.party === null || b.party === null || a.party === b.party;

/** Offices that an envoy may hold beside the commission: a report may give either. */
const BESIDE_ENVOY = new Set([
  "special-envoy",
  "speaker",
  "deputy-speaker",
  "legislator",
  "ambassador",
  "deputy-foreign-minister",
  "adviser",
  "other",
]);

/** Who heads a council or a commission of a state may be its head: "the chairman of the State Affairs Commission". */
const headsState = (a: string, b: string): boolean => a === "head-of-organization" && b === "head-of-state";

const officesFit = (a: string | null, b: string | null): boolean =>
  a === null ||
  b === null ||
  a === b ||
  headsState(a, b) ||
  headsState(b, a) ||
  ((a === "special-envoy" || b === "special-envoy") && BESIDE_ENVOY.has(a) && BESIDE_ENVOY.has(b));

/** "same": named alike. "fits": one of them is not named, but party and office allow it. */
export const likeness = (a: Actor, b: Actor): Likeness => {
  if (a.type !== "person" || b.type !== "person") {
    if (a.party !== null && a.party === b.party) return a.type === b.type && a.type !== "delegation" ? "same" : "fits";
    return a.type === b.type && a.name.length > 0 && a.name.join(" ") === b.name.join(" ") ? "same" : "differs";
  }
  if (a.id && b.id && a.id === b.id) return "same";
  if (a.name.length && b.name.length) {
    if (a.id && b.id) return "differs";
    return sameParty(a, b) && sameName(a, b) ? "same" : "differs";
  }
  if (a.party === null || a.party !== b.party) return "differs";
  return officesFit(a.officeClass, b.officeClass) ? "fits" : "differs";
};

export interface Matching {
  /** Pairs of one and the same, by index. */
  readonly same: number;
  readonly fits: number;
  /** Actors of each side that found nobody. */
  readonly leftA: readonly Actor[];
  readonly leftB: readonly Actor[];
  readonly pairs: readonly (readonly [number, number])[];
}

/** Pairs off the participants of two accounts, the surest likeness first, then in the order told. */
export const match = (a: readonly Actor[], b: readonly Actor[]): Matching => {
  const pairs: [number, number][] = [];
  const doneA = new Set<number>();
  const doneB = new Set<number>();
  let same = 0;
  let fits = 0;
  for (const wanted of ["same", "fits"] as const)
    for (let i = 0; i < a.length; i++) {
      if (doneA.has(i)) continue;
      const j = b.findIndex((y, n) => !doneB.has(n) && likeness(a[i] as Actor, y) === wanted);
      if (j < 0) continue;
      doneA.add(i);
      doneB.add(j);
      pairs.push([i, j]);
      if (wanted === "same") same++;
      else fits++;
    }
  return { same, fits, pairs, leftA: a.filter((_, i) => !doneA.has(i)), leftB: b.filter((_, j) => !doneB.has(j)) };
};

const isNamedPerson = (a: Actor): boolean => a.type === "person" && a.name.length > 0;

export interface PeopleVerdict {
  readonly verdict: "same" | "weak" | "none" | "cannot";
  readonly reason: string;
  readonly score: number;
}

/** A side's left-over participants that the other account would not leave out: named people, or states, of a party that it does not know. */
const ofOtherParties = (left: readonly Actor[], parties: readonly string[]): boolean =>
  left.some(
    (x) =>
      !x.aside &&
      (x.type === "person" ? x.name.length > 0 : x.type === "state") &&
      (x.party === null || !parties.includes(x.party)),
  );

/** "a year after X had signed it in Lima": a signing of which one side alone is told, silent on who else was there. */
export const isOneSided = (f: Facts): boolean => f.kind === "signing" && partiesOf(f).length === 1;

/** Signers of whom an account may leave out any. */
const MANY_SIGNERS = 3;

/** What a signing of one side says of another account of a signing; null: no more than any two accounts say. */
const compareShare = (a: Facts, b: Facts, m: Matching): PeopleVerdict | null => {
  if (a.kind !== b.kind || isOneSided(a) === isOneSided(b)) return null;
  const [left, other] = isOneSided(a) ? [m.leftA, b] : [m.leftB, a];
  if (m.same > 0 && left.length === 0) return { verdict: "weak", reason: "one side in common", score: 3 * m.same + m.fits };
  return other.actors.length >= MANY_SIGNERS ? { verdict: "none", reason: "nobody in common", score: 0 } : null;
};

/** Whether the people and parties of two accounts allow one engagement. */
export const comparePeople = (a: Facts, b: Facts): PeopleVerdict => {
  const m = match(a.actors, b.actors);
  const share = compareShare(a, b, m);
  if (share) return share;
  const partiesA = partiesOf(a);
  const partiesB = partiesOf(b);
  const common = partiesA.filter((p) => partiesB.includes(p));
  // A signing of many: each account leaves out somebody, but three in common are not a signing of two.
  const manySign = a.kind === "signing" && b.kind === "signing" && m.same + m.fits >= 3;
  const crowd = a.kind === "gathering" || (a.actors.length > 3 && b.actors.length > 3) || manySign;
  const score = 3 * m.same + m.fits;
  if (!crowd && m.leftA.some(isNamedPerson) && m.leftB.some(isNamedPerson))
    return { verdict: "cannot", reason: "different people", score };
  if (!crowd && (ofOtherParties(m.leftA, partiesB) || ofOtherParties(m.leftB, partiesA)))
    return { verdict: "cannot", reason: "another party takes part", score };
  if (!crowd && m.leftA.length > 0 && m.leftB.length > 0) return { verdict: "cannot", reason: "different sides", score };
  if (common.length < Math.min(2, partiesA.length, partiesB.length))
    return { verdict: "none", reason: "fewer than two parties in common", score };
  if (m.same >= 2 || (m.same >= 1 && (m.fits >= 1 || common.length >= 2)))
    return { verdict: "same", reason: "same people", score };
  if (m.same + m.fits >= 2 && common.length >= 2) return { verdict: "same", reason: "same offices", score };
  if (m.same + m.fits >= 1) return { verdict: "weak", reason: "one side in common", score };
  return { verdict: "none", reason: "nobody in common", score };
};
