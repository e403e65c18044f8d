/** An engagement that a sentence tells, held against one entry of the record, field by field. */
import type { Engagement, Status } from "../../reading/reading.ts";
import { townOf } from "../../record/places.ts";
import type { Claim, RecordEngagement } from "../../record/record.ts";
import type { RecordStore } from "../../store/store.ts";
import { sourceWords } from "../source-words.ts";
import type { CheckedField } from "../verdict.ts";
import type { Said } from "./claimed.ts";
import { participantMeant, sameName, standIn } from "./same-person.ts";

const CITED_MOST = 5;

/** Kinds that one reporter may take for another: who says "met" does not deny that it was a visit. */
const FAMILY: Readonly<Record<string, string>> = {
  meeting: "in person",
  visit: "in person",
  gathering: "in person",
  signing: "in person",
  ceremony: "in person",
  call: "at a distance",
  correspondence: "in writing",
  statement: "statement",
};

type Agreement = "same" | "other" | "silent";

interface Check {
  readonly field: string;
  readonly said: unknown;
  readonly claims: readonly Claim[];
  readonly agrees: (value: unknown) => Agreement;
  readonly recorded: unknown;
}

const checked = (store: RecordStore, c: Check): CheckedField => {
  const told = c.claims.map((claim) => ({ claim, agreement: c.agrees(claim.value) }));
  const cite = (a: Agreement) =>
    told
      .filter((t) => t.agreement === a)
      .sort((x, y) => Number(y.claim.quote !== null) - Number(x.claim.quote !== null))
      .slice(0, CITED_MOST)
      .map((t) => sourceWords(store, t.claim.report, t.claim));
  const [same, other] = [cite("same"), cite("other")];
  const standing = same.length ? "backed" : other.length ? "contradicted" : "silent";
  return {
    field: c.field,
    said: c.said,
    standing,
    words: same.length ? same : other,
    against: same.length ? other : [],
    ...(standing === "contradicted" ? { recorded: c.recorded } : {}),
  };
};

interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}
const asInterval = (v: unknown): Interval => (typeof v === "object" && v !== null ? (v as Interval) : { from: null, to: null });
const overlap = (a: Interval, b: Interval): boolean => !(a.from && b.to && a.from > b.to) && !(b.from && a.to && b.from > a.to);

/** A claim as wide as a month neither backs nor denies a day. */
const agreesOnTime =
  (said: Interval) =>
  (value: unknown): Agreement => {
    const there = asInterval(value);
    if (!there.from && !there.to) return "silent";
    if (!overlap(said, there)) return "other";
    const within =
      there.from !== null && there.to !== null && (!said.from || there.from >= said.from) && (!said.to || there.to <= said.to);
    return within || (said.from === there.from && said.to === there.to) ? "same" : "silent";
  };

const agreesOnPlace =
  (said: NonNullable<Engagement["where"]>) =>
  (value: unknown): Agreement => {
    const there = value as Engagement["where"];
    if (!there) return "silent";
    if (said.place && there.place) return sameName(townOf(said.place), townOf(there.place)) ? "same" : "other";
    if (said.country && there.country) return said.country === there.country ? (said.place ? "silent" : "same") : "other";
    return "silent";
  };

const DID = new Set<Status>(["held", "earlier"]);
const DID_NOT = new Set<Status>(["denied", "cancelled"]);
const agreesOnStatus =
  (said: Status) =>
  (value: unknown): Agreement => {
    const there = value as Status;
    if (DID.has(said)) return DID.has(there) ? "same" : DID_NOT.has(there) ? "other" : "silent";
    if (DID_NOT.has(said)) return said === there ? "same" : DID.has(there) ? "other" : "silent";
    // What was held had been planned; that it was planned no report need have said.
    return there === said || (said === "planned" && there === "proposed") ? "same" : "silent";
  };

const claimsOf = (e: RecordEngagement, field: string): Claim[] => e.claims.filter((c) => c.field === field);

const aboutParticipant = (e: RecordEngagement, at: number): Claim[] => {
  const claims = claimsOf(e, `participants/${at}`);
  return claims.length ? claims : e.claims.filter((c) => c.field.startsWith(`participants/${at}/`));
};

const participantChecks = (said: Said, e: RecordEngagement, sure: boolean): Check[] =>
  said.participants.flatMap((p, i): Check[] => {
    const at = participantMeant(p, e.participants);
    const field = `participants/${i}`;
    const who = p.name ?? p.for;
    const rival = at === null && sure ? standIn(p, e.participants) : null;
    if (rival !== null)
      return [
        { field, said: who, claims: aboutParticipant(e, rival), agrees: () => "other", recorded: e.participants[rival]?.name },
      ];
    if (at === null) return [{ field, said: who, claims: [], agrees: () => "silent", recorded: null }];
    const there = e.participants[at] as RecordEngagement["participants"][number];
    const own = aboutParticipant(e, at);
    const present: Check = { field, said: who, claims: own, agrees: () => "same", recorded: there.name };
    if (!p.officeClass || p.basis.office !== "stated" || p.officeClass === "other") return [present];
    const office: Check = {
      field: `${field}/office`,
      said: p.office,
      claims: own,
      agrees: (v) => {
        const c = (v as { officeClass?: string | null } | null)?.officeClass ?? null;
        return c === null || c === "other" ? "silent" : c === p.officeClass ? "same" : "other";
      },
      recorded: there.office,
    };
    return [present, office];
  });

/** "Called off in May", "agreed in May to meet": a time beside what did not yet take place may be that of the news. */
const toldWithin = (said: Said, e: RecordEngagement): boolean =>
  !DID.has(said.status) &&
  e.history.some((h) => h.on !== null && h.what === said.status && overlap(said.when, { from: h.on, to: h.on }));

/** Every field that the sentence states, beside the claims of the entry. `sure`: the sentence says by a day or a paper's name which entry it means. */
export const checkEngagement = (store: RecordStore, said: Said, e: RecordEngagement, sure: boolean): CheckedField[] => {
  const checks: Check[] = [
    {
      field: "kind",
      said: said.kind,
      claims: claimsOf(e, "kind"),
      agrees: (v) => (FAMILY[String(v)] === FAMILY[said.kind] ? "same" : "other"),
      recorded: e.kind,
    },
    {
      field: "status",
      said: said.status,
      claims: claimsOf(e, "status"),
      agrees: agreesOnStatus(said.status),
      recorded: e.status,
    },
    ...participantChecks(said, e, sure),
  ];
  if ((said.when.basis === "stated" || said.when.basis === "relative") && !toldWithin(said, e))
    checks.push({
      field: "when",
      said: said.when.edtf,
      claims: claimsOf(e, "when"),
      agrees: agreesOnTime(said.when),
      recorded: e.when.edtf,
    });
  if (said.where && said.where.basis === "stated")
    checks.push({
      field: "where",
      said: said.where.place ?? said.where.country,
      claims: claimsOf(e, "where"),
      agrees: agreesOnPlace(said.where),
      recorded: e.where?.place ?? e.where?.country ?? null,
    });
  return checks.map((c) => checked(store, c));
};
