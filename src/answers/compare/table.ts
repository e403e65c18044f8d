/** Any number of accounts of one engagement beside each other, row by row: agreed, told differently, or told by one alone. */
import { fullName } from "../../reading/full-name.ts";
import type { Participant } from "../../reading/reading.ts";
import type { Claim, RecordEngagement, RecordPosition } from "../../record/record.ts";
import type { RecordStore } from "../../store/store.ts";
import { type Account, type AccountsBy, accountsOf, firstOf } from "./accounts.ts";
import { leanApart, pairOff } from "./statements.ts";
import { agree, FIELDS, type Said, saidOf, seatWords, statement, told, topicsOf } from "./telling.ts";

export interface TableRow {
  /** A field of the engagement, a topic, or what somebody said. */
  readonly kind: "field" | "topic" | "statement";
  /** "when", a topic's label, or the speaker's party. */
  readonly about: string;
  /** The topic's label that the row belongs to; null for fields and for statements on no known topic. */
  readonly topic: string | null;
  /** Of those that tell it: agreed, differs, or one alone. Who tells nothing is silent. */
  readonly standing: "agreed" | "differs" | "one";
  /** One for each account, in their order; empty: silent. */
  readonly cells: readonly (readonly Said[])[];
}

export interface AccountsTable {
  readonly by: AccountsBy;
  readonly accounts: readonly Account[];
  /** Which of the accounts was published before all others; null where that is not known. */
  readonly first: number | null;
  /** Accounts there are beyond those shown. */
  readonly more: number;
  readonly rows: readonly TableRow[];
}

const MOST_ACCOUNTS = 12;
const MOST_STATEMENTS = 60;

const pairsOf = <T>(all: readonly T[]): [T, T][] => all.flatMap((x, i) => all.slice(i + 1).map((y): [T, T] => [x, y]));

const standingOf = <T>(telling: readonly T[], apart: (a: T, b: T) => boolean): TableRow["standing"] =>
  telling.length < 2 ? "one" : pairsOf(telling).some(([a, b]) => apart(a, b)) ? "differs" : "agreed";

const fieldRow = (store: RecordStore, field: string, claims: readonly (readonly Claim[])[]): TableRow[] => {
  const own = claims.map((all) => all.filter((c) => c.field === field && told(c)));
  const telling = own.filter((all) => all.length);
  if (!telling.length) return [];
  const apart = (a: readonly Claim[], b: readonly Claim[]): boolean =>
    !a.some((x) => b.some((y) => agree(field, x.value, y.value)));
  const cells = own.map((all) => all.map((c) => saidOf(store, c)));
  return [{ kind: "field", about: field, topic: null, standing: standingOf(telling, apart), cells }];
};

const seatRows = (store: RecordStore, e: RecordEngagement, claims: readonly (readonly Claim[])[]): TableRow[] =>
  e.participants.flatMap((p, i): TableRow[] => {
    const cells = claims.map((all) =>
      all
        .filter((c) => c.field === `participants/${i}`)
        .map((c) => ({ ...saidOf(store, c), value: seatWords(c.value as Participant) })),
    );
    const telling = cells.filter((said) => said.length);
    if (!telling.length) return [];
    const about = fullName(p) ?? p.office ?? p.for ?? "somebody";
    return [{ kind: "field", about, topic: null, standing: standingOf(telling, () => false), cells }];
  });

type Topics = readonly ReadonlyMap<string, { readonly label: string; readonly said: Said }>[];

const labelsOf = (topics: Topics): ReadonlyMap<string, string> =>
  new Map(topics.flatMap((own) => [...own].map(([id, { label }]): [string, string] => [id, label])));

const topicRows = (topics: Topics): TableRow[] =>
  [...labelsOf(topics)].map(([id, label]) => {
    const cells = topics.map((own) => own.get(id)).map((t) => (t ? [t.said] : []));
    const standing = standingOf(
      cells.filter((said) => said.length),
      () => false,
    );
    return { kind: "topic" as const, about: label, topic: label, standing, cells };
  });

/** Statements of all accounts that are one, in a row each: null where an account does not have it. */
const matched = (own: readonly (readonly RecordPosition[])[]): (RecordPosition | null)[][] => {
  const rows: (RecordPosition | null)[][] = [];
  own.forEach((statements, k) => {
    const known = new Map(rows.map((row) => [row.find((p) => p !== null) as RecordPosition, row]));
    const { pairs, b } = pairOff([...known.keys()], statements);
    for (const [first, again] of pairs) (known.get(first) as (RecordPosition | null)[])[k] = again;
    for (const alone of b) rows.push(own.map((_, j) => (j === k ? alone : null)));
  });
  return rows;
};

const statementRows = (
  store: RecordStore,
  e: RecordEngagement,
  accounts: readonly Account[],
  labels: ReadonlyMap<string, string>,
): TableRow[] => {
  const all = store.positions({ engagement: e.id });
  const own = accounts.map(({ reports }) => all.filter((p) => reports.includes(p.report)).slice(0, MOST_STATEMENTS));
  return matched(own).map((row) => {
    const telling = row.filter((p) => p !== null);
    const topic = telling.find((p) => p.topic !== null)?.topic ?? null;
    return {
      kind: "statement" as const,
      about: telling[0]?.by.for ?? "?",
      topic: topic === null ? null : (labels.get(topic) ?? topic),
      standing: standingOf(telling, (a, b) => leanApart(a.act, b.act)),
      cells: row.map((p) => (p === null ? [] : [statement(store, p)])),
    };
  });
};

/** Fields first, then topic by topic what was said on it, then what is on no known topic. */
const byTopic = (fields: readonly TableRow[], topics: readonly TableRow[], statements: readonly TableRow[]): TableRow[] => {
  const labels = new Set([...topics, ...statements].flatMap((r) => r.topic ?? []));
  const on = (label: string | null): TableRow[] => [...topics, ...statements].filter((r) => r.topic === label);
  return [...fields, ...[...labels].flatMap(on), ...on(null)];
};

/** The answer for one entry. `nameOf` gives a party's name. */
export const accountsTable = (
  store: RecordStore,
  e: RecordEngagement,
  by: AccountsBy,
  nameOf: (party: string) => string,
): AccountsTable => {
  const { all, by: found } = accountsOf(store, e, by, nameOf);
  const accounts = all.slice(0, MOST_ACCOUNTS);
  const claims = accounts.map(({ reports }) => e.claims.filter((c) => reports.includes(c.report)));
  const topics = accounts.map((account) => topicsOf(store, e, account));
  const rows = byTopic(
    [...FIELDS.flatMap((field) => fieldRow(store, field, claims)), ...seatRows(store, e, claims)],
    topicRows(topics),
    statementRows(store, e, accounts, labelsOf(topics)),
  );
  return { by: found, accounts, first: firstOf(accounts), more: all.length - accounts.length, rows };
};
