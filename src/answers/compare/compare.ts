/** Two sides' accounts of one engagement beside each other: told by both, by one, differently. */

import { foldedWords } from "../../knowledge/fold.ts";
import { fullName } from "../../reading/full-name.ts";
import type { Participant, When, Where } from "../../reading/reading.ts";
import { sameTown } from "../../record/places.ts";
import type { Claim, RecordEngagement, RecordPosition } from "../../record/record.ts";
import type { RecordStore } from "../../store/store.ts";
import { type SourceWords, sourceWords } from "../source-words.ts";
import { whenWords } from "../words.ts";
import { type Side, sidesOf } from "./sides.ts";
import { leanApart, pairOff } from "./statements.ts";

export interface Said {
  readonly value: string;
  /** null where the value was inferred. */
  readonly words: SourceWords | null;
}

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

const FIELDS = ["kind", "status", "when", "where", "occasion", "format"];

const valueWords = (field: string, value: unknown): string => {
  if (field === "when") return whenWords(value as When);
  if (field === "where") return [(value as Where).place, (value as Where).country].filter(Boolean).join(", ");
  if (field === "occasion") return (value as { name: string }).name;
  return Array.isArray(value) ? value.join(", ") : String(value);
};

const overlaps = (a: When, b: When): boolean => (a.from ?? "0") <= (b.to ?? "9") && (b.from ?? "0") <= (a.to ?? "9");
const folded = (s: string | null): string => foldedWords(s ?? "").join(" ");
const placesAgree = (a: Where, b: Where): boolean =>
  a.place && b.place
    ? sameTown(folded(a.place), folded(b.place))
    : a.country === null || b.country === null || a.country === b.country;

/** Whether two values of a field can both hold. A town within its country, a day within its month agree. */
const agree = (field: string, a: unknown, b: unknown): boolean => {
  if (field === "when") return overlaps(a as When, b as When);
  if (field === "where") return placesAgree(a as Where, b as Where);
  if (field === "format") return (a as string[]).some((f) => (b as string[]).includes(f));
  const happened = (s: unknown): unknown => (s === "earlier" ? "held" : s);
  return folded(valueWords(field, happened(a))) === folded(valueWords(field, happened(b)));
};

const saidOf = (store: RecordStore, c: Claim): Said => ({
  value: valueWords(c.field, c.value),
  words: c.quote === null ? null : sourceWords(store, c.report, c),
});

const standingOf = (a: number, b: number, differ: boolean): CompareRow["standing"] | null =>
  a && b ? (differ ? "differently" : "both") : a ? "only-a" : b ? "only-b" : null;

/** A value that only the day of publication or the base gives is no telling of the side. */
const told = (c: Claim): boolean => c.basis === "stated" || c.basis === "relative";

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

const seatWords = (p: Participant): string => [fullName(p), p.office, p.for].filter(Boolean).join(", ");

/** Topics of a side's accounts, with the words that name them. */
const topicsOf = (store: RecordStore, e: RecordEngagement, side: Side): Map<string, { label: string; said: Said }> => {
  const ids = e.reports.filter((r) => side.reports.includes(r.id)).flatMap((r) => r.claimSets);
  const out = new Map<string, { label: string; said: Said }>();
  for (const c of store.claimSets(ids))
    c.engagement.topics.forEach((t, i) => {
      const words = c.engagement.evidence.find((x) => x.field === `topics/${i}`) ?? null;
      if (!out.has(t.id))
        out.set(t.id, { label: t.label, said: { value: t.label, words: words && sourceWords(store, c.facts.report, words) } });
    });
  return out;
};

const topicRows = (store: RecordStore, e: RecordEngagement, a: Side, b: Side): CompareRow[] => {
  const [as, bs] = [topicsOf(store, e, a), topicsOf(store, e, b)];
  return [...new Set([...as.keys(), ...bs.keys()])].flatMap((id) => {
    const [x, y] = [as.get(id), bs.get(id)];
    const standing = standingOf(Number(Boolean(x)), Number(Boolean(y)), false);
    const about = (x ?? y)?.label ?? id;
    return standing ? [{ kind: "topic" as const, about, standing, a: x ? [x.said] : [], b: y ? [y.said] : [] }] : [];
  });
};

const statement = (store: RecordStore, p: RecordPosition): Said => {
  const words = p.evidence.find((x) => x.field === "about") ?? p.evidence[0];
  return {
    value: `${p.by.name ?? p.by.for ?? "?"} · ${p.act}: ${p.about}`,
    words: words ? sourceWords(store, p.report, words) : null,
  };
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
