import type { Entity } from "../document.ts";
import { homeOf } from "./home.ts";
import { officeClassOf } from "./office-class.ts";
import { alsoOf } from "./office-party.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

/**
 * "Foreign Secretary Riaz Aziz led the Pakistani delegation": the base knows every one in London by name; another is of the one state that
 * has the office and that the report names, where no other minister of it is told of. Null: he may be of London.
 */
export const secretaryElsewhere = (e: Entity, named: readonly string[], all: readonly Entity[]): string | null => {
  const called = e.office?.text.toLowerCase() ?? "";
  if (called !== "foreign secretary" || (e.party !== LONDON && e.party !== null) || e.person !== null || e.partyWords !== null)
    return null;
  if (!e.name?.includes(" ")) return null;
  const having = alsoOf(called).filter((p) => named.includes(p));
  const [one] = having;
  const has = (x: Entity): boolean => x !== e && x.party === one && x.office?.officeClass === "foreign-minister";
  // Of no party by his words alone: only beside somebody of that state.
  const beside = e.party !== null || all.some((x) => x !== e && x.type === "person" && x.party === one);
  return having.length === 1 && one !== undefined && beside && !all.some(has) ? one : null;
};
const LONDON = "GBR";

/** The state whose foreign secretary is meant where the report's own state has one: "ISLAMABAD - The Foreign Secretary met ...". */
export const secretaryAtHome = (c: ResolveContext, a: RawActor): RawActor | null => {
  const called = "foreign secretary";
  if (a.pointer !== "office" || a.plural || a.offices[0]?.text.toLowerCase() !== called) return null;
  const home = homeOf(c);
  if (home === null || !alsoOf(called).includes(home)) return null;
  // There he may be no minister, but the first official under one.
  const offices = a.offices.map((o) => ({ ...o, officeClass: officeClassOf(called.split(" "), home) }));
  return { ...a, offices, kind: "office", pointer: null, parties: [{ id: home, words: [a.first, a.last], kind: "state" }] };
};
