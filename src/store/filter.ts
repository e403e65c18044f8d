/** A filter as SQL: which rows are looked through, and what is asked of each. */
import type { SQLInputValue } from "node:sqlite";
import { asksWords } from "./search.ts";
import type { Filter } from "./store.ts";

export interface Clause {
  readonly where: string;
  readonly values: readonly SQLInputValue[];
}

/** Where rows of `entry e` come from: all of them, or those of one party or person, which lie in the order of time. */
export interface Base {
  readonly from: string;
  /** Whose `oldest`, `newest` and id the rows are ordered by. */
  readonly order: string;
  /** The number of the row's entry. */
  readonly no: string;
}

export const ALL: Base = { from: "entry e", order: "e", no: "e.no" };
export const PARTY: Base = {
  from: "entry_party p CROSS JOIN entry e INDEXED BY entry_facts ON e.no = p.entry",
  order: "p",
  no: "p.entry",
};
export const PERSON: Base = {
  from: "entry_person p CROSS JOIN entry e INDEXED BY entry_facts ON e.no = p.entry",
  order: "p",
  no: "p.entry",
};

/** The party or person of a filter told of least, so that the fewest rows are looked at; the others are asked of each row. */
export interface Lead {
  readonly base: Base;
  readonly where: string | null;
  readonly value: string | null;
  readonly party: readonly string[];
  readonly person: readonly string[];
}

/** `size`: how many engagements a party or a person has. */
export const leadOf = (f: Filter, size: (of: "party" | "person", id: string) => number): Lead => {
  const party = [...new Set(f.party)];
  const person = [...new Set(f.person)];
  const sized = [
    ...party.map((id) => ({ base: PARTY, id, n: size("party", id) })),
    ...person.map((id) => ({ base: PERSON, id, n: size("person", id) })),
  ];
  const least = sized.sort((a, b) => a.n - b.n)[0];
  if (!least) return { base: ALL, where: null, value: null, party, person };
  const { base, id } = least;
  return {
    base,
    where: base === PARTY ? "p.party = ?" : "p.person = ?",
    value: id,
    party: base === PARTY ? party.filter((p) => p !== id) : party,
    person: base === PERSON ? person.filter((p) => p !== id) : person,
  };
};

/**
 * Conditions on `entry e`, beside those of the lead. An engagement without any day is in no span of days. `matched`: the numbers of those with
 * the words asked for, as JSON, or null where none are asked.
 */
export const clauseOf = (f: Filter, lead: Lead, matched: string | null): Clause => {
  const { no } = lead.base;
  const where: string[] = [lead.where ?? "1"];
  const values: SQLInputValue[] = lead.value === null ? [] : [lead.value];
  const add = (sql: string, ...v: SQLInputValue[]): void => {
    where.push(sql);
    values.push(...v);
  };
  for (const p of lead.party) add(`EXISTS (SELECT 1 FROM entry_party x WHERE x.party = ? AND x.entry = ${no})`, p);
  for (const p of lead.person) add(`EXISTS (SELECT 1 FROM entry_person x WHERE x.person = ? AND x.entry = ${no})`, p);
  if (f.kind?.length) add("e.kind IN (SELECT value FROM json_each(?))", JSON.stringify(f.kind));
  if (f.status?.length) add("e.status IN (SELECT value FROM json_each(?))", JSON.stringify(f.status));
  if (f.from || f.to) add("(e.day_from IS NOT NULL OR e.day_to IS NOT NULL)");
  if (f.from) add("(e.day_to IS NULL OR e.day_to >= ?)", f.from);
  if (f.to) add("(e.day_from IS NULL OR e.day_from <= ?)", f.to);
  if (f.compared) add(`EXISTS (SELECT 1 FROM summary s WHERE s.entry = ${no} AND s.accounts > 1)`);
  if (matched !== null) add(`${no} IN (SELECT value FROM json_each(?))`, matched);
  return { where: where.join(" AND "), values };
};

/** What a filter asks beside parties and people; each is true where it asks for it. */
export const asks = (f: Filter) => ({
  kind: Boolean(f.kind?.length),
  status: Boolean(f.status?.length),
  other: Boolean(f.from || f.to || f.compared || (f.q !== undefined && asksWords(f.q))),
});

/** Where a page ended: its last sort value and id. */
export const cursor = (at: string, id: string): string => Buffer.from(JSON.stringify([at, id])).toString("base64url");

export const placeOf = (after: string | null | undefined): readonly [string, string] | null => {
  if (!after) return null;
  try {
    const [at, id] = JSON.parse(Buffer.from(after, "base64url").toString("utf8")) as unknown[];
    return typeof at === "string" && typeof id === "string" ? [at, id] : null;
  } catch {
    return null;
  }
};
