import type { OfficeClass } from "../../knowledge/knowledge.ts";
import type { NameHit } from "../document.ts";
import { issuerOf } from "../issuer.ts";
import { partyOf } from "../names.ts";
import { actsFor } from "./organ-party.ts";
import { isPossessive } from "./possessive.ts";
import type { RawActor, Span } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

/** Offices that organizations have and states have not, to the one that is meant where a report names none. */
const TITLES: ReadonlyMap<string, string | null> = new Map([
  ["secretary general", "UN"],
  ["high representative", "EU"],
  ["director general", null],
  ["executive director", null],
  ["executive secretary", null],
  ["chairperson", null],
  ["chairperson in office", null],
  ["chairman in office", null],
  ["chair in office", null],
]);
/** Classes under which the base keeps whoever heads an organization, or speaks for it abroad. */
const CLASSES: readonly OfficeClass[] = ["head-of-organization", "foreign-minister"];
/** At most so many organizations of a report are looked at. */
const MOST = 12;

const title = (office: string): string => office.toLowerCase().replace(/-/g, " ");

/** True for an organization that has somebody so called on that day. */
const hasSuch = ({ knowledge, anchor }: ResolveContext, id: string, called: string): boolean =>
  CLASSES.some((cls) => knowledge.holders(cls, id, anchor.day, anchor.day).some((h) => title(h.tenure.office).includes(called)));

/** "the party's secretary-general", "the Secretary-General of the ruling party": of a body that the base lacks. */
const ofOther = ({ words: w }: ResolveContext, a: RawActor): boolean => isPossessive(w, a.first - 1) || w.folded[a.last] === "of";

/** The organization that a name stands for, or that is told inside it: "NATO headquarters". */
const organizationIn = (c: ResolveContext, n: NameHit): string | null => {
  const whole = partyOf(n.match);
  const party = whole ?? c.knowledge.matchesAt(c.words.folded, c.words.capital, n.first).map(partyOf).find(Boolean);
  return party?.entity.kind === "organization" ? actsFor(c.knowledge, party.entity.id) : null;
};

/** The organizations named before a word, and those named after it, the nearest first. */
const named = (c: ResolveContext, at: number): string[] => {
  const before: string[] = [];
  const after: string[] = [];
  for (const n of c.names) {
    const id = organizationIn(c, n);
    if (id !== null) (n.first < at ? before : after).push(id);
  }
  return [...new Set([...before.reverse(), ...after])].slice(0, MOST);
};

/**
 * "The Secretary-General met with the President of Chile", nobody so called told before: of the organization whose account
 * it is, else of the nearest named that has one; where none is named, the one that everybody means. The same actor with its party, or null.
 */
export const ofOrganization = (c: ResolveContext, a: RawActor): RawActor | null => {
  const office = a.offices[0];
  const called = title(office?.text ?? "");
  const meant = TITLES.get(called);
  if (a.pointer !== "office" || a.plural || meant === undefined || ofOther(c, a)) return null;
  const issuer = issuerOf(c);
  const own = [...(issuer === null ? [] : [issuer]), ...named(c, a.first)].find((id) => hasSuch(c, id, called)) ?? meant;
  const words: Span = [a.first, a.last];
  return own === null ? null : { ...a, kind: "office", pointer: null, parties: [{ id: own, words, kind: "organization" }] };
};
