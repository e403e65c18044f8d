/** Two sides' accounts of one engagement beside each other: told by both, by one, differently. */
import { fullName } from "../../reading/full-name.ts";
import type { Participant } from "../../reading/reading.ts";
import type { Claim, RecordEngagement, RecordPosition } from "../../record/record.ts";
import type { RecordStore } from "../../store/store.ts";
import { type Side, sidesOf } from "./sides.ts";
import { leanApart, pairOff } from "./statements.ts";
import { agree, FIELDS, type Said, saidOf, seatWords, statement, told, topicsOf } from "./telling.ts";

export interface CompareRow {
  /** A field of the engagement, a topic, or what somebody said. */
  readonly kind: "field" | "topic" | "statement";
  /** "when", a topic's label, or the speaker's party. */
  readonly about: string;
  readonly standing: "both" | "differently" | "only-a" | "only-b";
  readonly a: readonly Said[];
  readonly b: readonly Said[];
}

export interface Comparison {
  readonly engagement: RecordEngagement;
  /** null where the record has one account only. */
  readonly sides: { readonly basis: string; readonly a: Side; readonly b: Side } | null;
  readonly rows: readonly CompareRow[];
}

const standingOf = (a: number, b: number, differ: boolean): CompareRow["standing"] | null =>
  a && b ? (differ ? "differently" : "both") : a ? "only-a" : b ? "only-b" : null;

const fieldRow = (store: RecordStore, field: string, as: readonly Claim[], bs: readonly Claim[]): CompareRow | null => {
  const own = (claims: readonly Claim[]): Claim[] => claims.filter((c) => c.field === field && told(c));
  const [a, b] = [own(as), own(bs)];
  const differ = !a.some((x) => b.some((y) => agree(field, x.value, y.value)));
  const standing = standingOf(a.length, b.length, differ);
  return (
    standing && { kind: "field", about: field, standing, a: a.map((c) => saidOf(store, c)), b: b.map((c) => saidOf(store, c)) }
  );
};

const seatRows = (store: RecordStore, e: RecordEngagement, as: readonly Claim[], bs: readonly Claim[]): CompareRow[] =>
  e.participants.flatMap((p, i) => {
    const own = (claims: readonly Claim[]): Said[] =>
      claims
        .filter((c) => c.field === `participants/${i}`)
        .map((c) => ({ ...saidOf(store, c), value: seatWords(c.value as Participant) }));
    const [a, b] = [own(as), own(bs)];
    const standing = standingOf(a.length, b.length, false);
    return standing ? [{ kind: "field" as const, about: fullName(p) ?? p.office ?? p.for ?? "somebody", standing, a, b }] : [];
  });

const topicRows = (store: RecordStore, e: RecordEngagement, a: Side, b: Side): CompareRow[] => {
  const [as, bs] = [topicsOf(store, e, a), topicsOf(store, e, b)];
  return [...new Set([...as.keys(), ...bs.keys()])].flatMap((id) => {
    const [x, y] = [as.get(id), bs.get(id)];
    const standing = standingOf(Number(Boolean(x)), Number(Boolean(y)), false);
    const about = (x ?? y)?.label ?? id;
    return standing ? [{ kind: "topic" as const, about, standing, a: x ? [x.said] : [], b: y ? [y.said] : [] }] : [];
  });
};

const statementRows = (store: RecordStore, e: RecordEngagement, a: Side, b: Side): CompareRow[] => {
  const all = store.positions({ engagement: e.id });
  const own = (side: Side): RecordPosition[] => all.filter((p) => side.reports.includes(p.report));
  const matched = pairOff(own(a), own(b));
  const row = (standing: CompareRow["standing"], x: RecordPosition | null, y: RecordPosition | null): CompareRow => ({
    kind: "statement",
    about: (x ?? y)?.by.for ?? "?",
    standing,
    a: x ? [statement(store, x)] : [],
    b: y ? [statement(store, y)] : [],
  });
  return [
    ...matched.pairs.map(([x, y]) => row(leanApart(x.act, y.act) ? "differently" : "both", x, y)),
    ...matched.a.map((x) => row("only-a", x, null)),
    ...matched.b.map((y) => row("only-b", null, y)),
  ];
};

/** The answer for one entry. `nameOf` gives a party's name. */
export const compare = (store: RecordStore, e: RecordEngagement, nameOf: (party: string) => string): Comparison => {
  const sides = sidesOf(store, e, nameOf);
  if (!sides) return { engagement: e, sides: null, rows: [] };
  const claimsOf = (side: Side): Claim[] => e.claims.filter((c) => side.reports.includes(c.report));
  const [as, bs] = [claimsOf(sides.a), claimsOf(sides.b)];
  return {
    engagement: e,
    sides,
    rows: [
      ...FIELDS.flatMap((field) => fieldRow(store, field, as, bs) ?? []),
      ...seatRows(store, e, as, bs),
      ...topicRows(store, e, sides.a, sides.b),
      ...statementRows(store, e, sides.a, sides.b),
    ],
  };
};
