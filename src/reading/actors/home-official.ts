import type { OfficeClass } from "../../knowledge/knowledge.ts";
import { isLeader } from "../../knowledge/ranks.ts";
import { GAP } from "../words.ts";
import { homeOf } from "./home.ts";
import type { RawActor, Span } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

/** Offices that a report from there names without the state, and of which every state has one. */
const ONE_OF_ITS_KIND: ReadonlySet<OfficeClass> = new Set([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "deputy-head-of-government",
  "defence-minister",
  "interior-minister",
  "speaker",
]);
/** Members of a crowned house, whom only a kingdom has. */
const ROYAL = /^(?:crown prince|crown princess|queen|prince|princess|queen consort|regent)$/i;
const CROWN = /\b(?:king|queen|emir|amir|sultan|emperor|empress|grand duke|prince)\b/i;

const lastWord = (office: string): string => {
  const word = office.toLowerCase().split(" ").at(-1) as string;
  return word === "pm" ? "minister" : word;
};

/** True where the base knows nobody there in that office, or somebody who is called so: no president of a kingdom. */
const calledSo = ({ knowledge, anchor }: ResolveContext, home: string, cls: OfficeClass, office: string): boolean => {
  // Of leaders the base knows how they are called.
  if (!isLeader(cls) || anchor.day === null) return true;
  const held = knowledge.holders(cls, home, anchor.day, anchor.day);
  return held.length === 0 || held.some((h) => lastWord(h.tenure.office) === lastWord(office));
};

/** True where a crowned head reigns there on the report's day. */
const crownedHome = ({ knowledge, anchor }: ResolveContext, home: string): boolean =>
  anchor.day !== null &&
  knowledge.holders("head-of-state", home, anchor.day, anchor.day).some((h) => CROWN.test(h.tenure.office));

/** An official told by his office alone, with the state of whose he is told to be; null where it has nobody so called. */
export const ownOfficial = (c: ResolveContext, a: RawActor, home: string): RawActor | null => {
  // "His Majesty the King": the office, not the style before it.
  const office = a.offices.at(-1);
  const cls = office?.officeClass ?? null;
  if (a.pointer !== "office" || a.plural || !office) return null;
  const royal = ROYAL.test(office.text);
  if (!royal && (cls === null || !ONE_OF_ITS_KIND.has(cls))) return null;
  const words: Span = [a.first, a.last];
  return (royal ? crownedHome(c, home) : calledSo(c, home, cls as OfficeClass, office.text))
    ? { ...a, kind: "office", pointer: null, offices: [office], parties: [{ id: home, words, kind: "state" }] }
    : null;
};

/**
 * "BANGKOK, May 6 - The Prime Minister received the Foreign Minister of Laos", nobody so called told before: of the state from
 * which the report tells, or whose readout it is. The same actor with its party, or null.
 */
export const homeOfficial = (c: ResolveContext, a: RawActor): RawActor | null => {
  const office = a.offices.at(-1);
  const { words: w } = c;
  if (a.pointer !== "office" || a.plural || !office) return null;
  const definite = w.folded[a.first] === "the" || w.folded[office.first - 1] === "the";
  const named = (w.capital[office.first] as number) > 0 && !(w.folded[a.last] === "of" && w.gap[a.last] === GAP.space);
  if (!definite || !named) return null;
  const home = homeOf(c);
  return home === null ? null : ownOfficial(c, a, home);
};
