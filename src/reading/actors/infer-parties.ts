import { foldedWords } from "../../knowledge/fold.ts";
import type { OfficeClass, Person, Tenure } from "../../knowledge/knowledge.ts";
import type { Entity, NameHit } from "../document.ts";
import { partyOf } from "../names.ts";
import { knownName } from "./known-name.ts";
import type { ResolveContext } from "./resolve-context.ts";
import { close } from "./who.ts";

/** A name the base does not list, spelled closely to that of somebody in high office of a state the report names. */
const spelledOtherwise = (
  c: ResolveContext,
  e: Entity,
  day: string | null,
  parties: readonly string[],
): { person: Person; tenure: Tenure } | null => {
  const name = foldedWords(e.name ?? "");
  if (name.length < 2 || day === null) return null;
  for (const party of parties.slice(0, 12))
    for (const cls of HIGH)
      for (const h of c.knowledge.holders(cls, party, day, day)) {
        const own = knownName(h.person);
        if (own.length > 1 && close(name.at(-1) as string, own.at(-1) as string) && close(name[0] as string, own[0] as string))
          return h;
      }
  return null;
};

const HIGH: readonly OfficeClass[] = ["head-of-state", "head-of-government", "foreign-minister", "deputy-head-of-government"];

const calledByName = (n: NameHit): string | null => {
  const hit = partyOf(n.match);
  return hit && hit.form !== "seat" ? hit.entity.id : null;
};

/** For people of no known party: the holder of their office in a state the report names; else the one state that is left. */
export const inferParties = (entities: Entity[], c: ResolveContext, day: string | null, around: ReadonlySet<string>): void => {
  const states = [...around].filter((p) => c.knowledge.state(p) !== null);
  // A town may lie in several states: only those called by name count as the one that is left.
  const named = [...new Set(c.names.flatMap((n) => calledByName(n) ?? []))].filter((p) => c.knowledge.state(p) !== null);
  const taken = new Set(entities.flatMap((e) => (e.party ? [e.party] : [])));
  entities.forEach((e, i) => {
    if (e.person === null && e.name !== null && e.type === "person") {
      const found = spelledOtherwise(c, e, day, e.party ? [e.party] : states);
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
    // An official of no told party, and only one state named that no other has: it is his.
    const left = named.filter((p) => !taken.has(p));
    if (e.office && cls !== "spokesperson" && left.length === 1 && entities.some((x) => x.party !== null))
      entities[i] = { ...e, party: left[0] as string, partyBasis: "inferred" };
  });
};
