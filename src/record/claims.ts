/** What each report says of each field, with its words. */
import type { Basis, Engagement, Evidence } from "../reading/reading.ts";
import { byText, type ClaimSet } from "./claim-set.ts";
import type { Seat } from "./participants.ts";
import type { Claim } from "./record.ts";

/** The words on which a field stands: its own, else those of its first part. */
export const wordsOf = (e: Engagement, field: string): Evidence | null =>
  e.evidence.find((x) => x.field === field) ?? e.evidence.find((x) => x.field.startsWith(`${field}/`)) ?? null;

const claim = (set: ClaimSet, field: string, value: unknown, basis: Basis, words: Evidence | null): Claim => ({
  field,
  value,
  basis,
  report: set.facts.report,
  start: words?.start ?? null,
  end: words?.end ?? null,
  quote: words?.quote ?? null,
});

const ownClaims = (set: ClaimSet): Claim[] => {
  const e = set.engagement;
  const out = [
    claim(set, "kind", e.kind, "stated", wordsOf(e, "kind")),
    claim(set, "status", e.status, "stated", wordsOf(e, "status")),
  ];
  if (e.when.edtf) out.push(claim(set, "when", e.when, e.when.basis, wordsOf(e, "when")));
  if (e.where) out.push(claim(set, "where", e.where, e.where.basis, wordsOf(e, "where")));
  if (e.occasion) out.push(claim(set, "occasion", e.occasion, "stated", wordsOf(e, "occasion")));
  if (e.format.length) {
    const words = wordsOf(e, "format");
    out.push(claim(set, "format", e.format, words ? "stated" : "inferred", words));
  }
  return out;
};

const seatClaims = (seats: readonly Seat[]): Claim[] =>
  seats.flatMap((seat, n) =>
    seat.told.map(({ set, index, participant: p }) => {
      const field = `participants/${index}`;
      return claim(
        set,
        `participants/${n}`,
        p,
        p.basis.name ?? p.basis.for,
        wordsOf(set.engagement, `${field}/name`) ?? wordsOf(set.engagement, field),
      );
    }),
  );

const FIELDS = ["kind", "status", "when", "where", "participants", "occasion", "format"];

/** By which fields are ordered as text: as FIELDS has them, participants by their number. */
const orderOf = (field: string): string => {
  const [head = "", rest = ""] = field.split("/");
  return `${FIELDS.indexOf(head)}${rest.padStart(6, "0")}`;
};

/** All claims, field by field, in the order of the reports. */
export const claimsOf = (sets: readonly ClaimSet[], seats: readonly Seat[]): Claim[] => {
  const order = new Map(sets.map((s, i) => [s.facts.report, i]));
  return sets
    .flatMap(ownClaims)
    .concat(seatClaims(seats))
    .map((claim) => ({ claim, field: orderOf(claim.field), report: order.get(claim.report) as number }))
    .sort((a, b) => byText(a.field, b.field) || a.report - b.report)
    .map(({ claim }) => claim);
};
