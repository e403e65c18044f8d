import { foldedWords } from "../../knowledge/fold.ts";
import type { Knowledge, OfficeClass, Person, Tenure } from "../../knowledge/knowledge.ts";
import type { Entity, NameHit } from "../document.ts";
import { diplomatic } from "../lexicon/diplomatic.ts";
import { partyOf } from "../names.ts";
import { secretaryElsewhere } from "./foreign-secretary.ts";
import { homeOf, isOfHome, ofHomeInstead, takenForGranted } from "./home.ts";
import { knownName } from "./known-name.ts";
import { sentThere, servesIn } from "./posts.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";
import { close } from "./who.ts";

interface Holder {
  readonly person: Person;
  readonly tenure: Tenure;
  /** The words of the person's name. */
  readonly own: readonly string[];
}

/** Who is in high office of a party on a day: reports of one day ask the same. */
const high = new WeakMap<Knowledge, Map<string, readonly Holder[]>>();
/** Answers kept at once. */
const HIGH_MOST = 2000;

const highHolders = ({ knowledge }: ResolveContext, day: string): ((party: string) => readonly Holder[]) => {
  const known = high.get(knowledge) ?? new Map<string, readonly Holder[]>();
  if (!known.size) high.set(knowledge, known);
  return (party) => {
    const key = `${party} ${day}`;
    const asked = known.get(key);
    if (asked) return asked;
    if (known.size >= HIGH_MOST) known.clear();
    const all = HIGH.flatMap((cls) => knowledge.holders(cls, party, day, day).map((h) => ({ ...h, own: knownName(h.person) })));
    known.set(key, all);
    return all;
  };
};

/** Parties among whose people in high office somebody is looked for. */
const PARTIES = 12;

/** A name the base does not list, spelled closely to that of somebody in high office of a state the report names. */
const spelledOtherwise = (
  e: Entity,
  parties: readonly string[],
  holdersOf: (party: string) => readonly Holder[],
): Holder | null => {
  const name = foldedWords(e.name ?? "");
  const [first, last] = [name[0], name.at(-1)];
  if (name.length < 2 || first === undefined || last === undefined) return null;
  for (const party of parties.slice(0, PARTIES))
    for (const h of holdersOf(party))
      if (
        (h.own.length > 1 && close(last, h.own.at(-1) as string) && close(first, h.own[0] as string)) ||
        sameFather(name, h.own)
      )
        return h;
  return null;
};
const CHILD_OF = new Set(["bin", "bint", "ibn"]);
/** "Faisal bin Farhan bin Abdullah" and "Faisal bin Farhan Al Saud": told with the grandfather instead of the house. */
const sameFather = (name: readonly string[], own: readonly string[]): boolean =>
  CHILD_OF.has(name[1] ?? "") && name.length > 3 && [0, 1, 2].every((n) => name[n] === own[n]);

const HIGH: readonly OfficeClass[] = ["head-of-state", "head-of-government", "foreign-minister", "deputy-head-of-government"];

const calledByName = (n: NameHit): string | null => {
  const hit = partyOf(n.match);
  return hit && hit.form !== "seat" ? hit.entity.id : null;
};

/** Words by which somebody alone is told of: "the Nigerian", who is the organization's envoy whom a report names before all others. */
const nativesOf = (c: ResolveContext, entities: readonly Entity[], raw: readonly RawActor[]): ReadonlySet<number> => {
  const first = entities
    .filter((e) => e.type === "person" && e.nameWords !== null)
    .reduce<Entity | null>((a, b) => (a?.nameWords && b.nameWords && a.nameWords[0] <= b.nameWords[0] ? a : b), null);
  return first?.party && c.knowledge.organization(first.party) !== null
    ? new Set(raw.flatMap((a) => (a.pointer === "national" && !a.plural ? a.parties.map((p) => p.words[0]) : [])))
    : new Set();
};

/** "BEIRUT - The President received MP X": a member of the parliament at home. */
const isMember = ({ words: w }: ResolveContext, e: Entity): boolean => {
  const before = (e.nameWords?.[0] ?? 0) - 1;
  return e.type === "person" && e.office === null && w.folded[before] === "mp" && w.capital[before] === 2;
};

/** For people of no known party: the holder of their office in a state the report names; else the one state that is left. */
export const inferParties = (
  entities: Entity[],
  c: ResolveContext,
  raw: readonly RawActor[],
  day: string | null,
  around: ReadonlySet<string>,
): void => {
  const natives = nativesOf(c, entities, raw);
  const states = [...around].filter((p) => c.knowledge.state(p) !== null);
  // A town may lie in several states: only those called by name count as the one that is left.
  const named = [...new Set(c.names.flatMap((n) => (natives.has(n.first) ? [] : (calledByName(n) ?? []))))].filter(
    (p) => c.knowledge.state(p) !== null,
  );
  const taken = new Set(entities.flatMap((e) => (e.party ? [e.party] : [])));
  const holdersOf = day === null ? null : highHolders(c, day);
  const home = homeOf(c) ?? takenForGranted(c, entities);
  entities.forEach((e, i) => {
    if (holdersOf && e.person === null && e.name !== null && e.type === "person") {
      const around = home === null || states.includes(home) ? states : [home, ...states];
      const found = spelledOtherwise(e, e.party ? [e.party] : around, holdersOf);
      if (found) {
        const office = e.office ?? {
          text: found.tenure.office,
          officeClass: found.tenure.officeClass,
          basis: "known" as const,
          words: null,
        };
        entities[i] = {
          ...e,
          person: found.person,
          party: e.party ?? found.tenure.for,
          partyBasis: e.party ? e.partyBasis : "known",
          office,
        };
        return;
      }
    }
    const own = (home === null ? null : ofHomeInstead(e, home)) ?? secretaryElsewhere(e, named, entities);
    if (own) {
      entities[i] = { ...e, party: own, partyBasis: "inferred" };
      return;
    }
    if (e.party !== null) return;
    const cls = e.office?.officeClass ?? null;
    if (cls !== null && HIGH.includes(cls)) {
      const surname = foldedWords(e.name ?? "");
      for (const p of states) {
        const holder = c.knowledge.holders(cls, p, day, day).find((h) => {
          const own = knownName(h.person);
          return surname.some((x) => x.length > 3 && own.includes(x));
        });
        if (holder) {
          entities[i] = { ...e, person: e.person ?? holder.person, party: p, partyBasis: "known" };
          return;
        }
      }
    }
    if (home !== null && (isOfHome(c, e, home, day, entities) || isMember(c, e))) {
      entities[i] = { ...e, party: home, partyBasis: "inferred" };
      return;
    }
    // "NAIROBI - Minister X met the envoy to Oslo, Y": of the state from which the report tells, unless he serves there.
    if (sentThere(e)) {
      if (home !== null && !servesIn(c.names, e, home)) entities[i] = { ...e, party: home, partyBasis: "inferred" };
      return;
    }
    // An official of no told party, and only one state named that no other has: it is his. Not where a report tells of no dealings between
    // states: its officials are of the one state that is taken for granted.
    if (!diplomatic(c.words)) return;
    const left = named.filter((p) => !taken.has(p));
    if (e.office && cls !== "spokesperson" && left.length === 1 && entities.some((x) => x.party !== null))
      entities[i] = { ...e, party: left[0] as string, partyBasis: "inferred" };
  });
};
