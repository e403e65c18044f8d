import { homeOf } from "./home.ts";
import { officeClassOf } from "./office-class.ts";
import { alsoOf } from "./office-party.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

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
