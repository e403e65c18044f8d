/**
 * What a short sentence claims where the reading of reports, which wants more words around it, reads no engagement: "Trump cancelled the
 * Singapore summit", "Tuvalu and Australia signed a treaty". It may take much for a claim, since only what the record holds backs it.
 */
import { words } from "../../knowledge/fold.ts";
import type { Engagement, Participant } from "../../reading/reading.ts";
import { type ClaimedOffice, officeAt, officeBefore } from "./claimed-offices.ts";
import { claimedTime } from "./claimed-time.ts";
import { kindIn, statusIn } from "./event-words.ts";
import type { Named } from "./named.ts";

/** What of an engagement is held against the record. */
export type Said = Pick<Engagement, "kind" | "status" | "when" | "where" | "participants">;

const UNKNOWN = { edtf: "", from: null, to: null, basis: "unknown" } as const;
const AT = new Set("in at near from outside into around".split(" "));
const GOES = /^(?:visit|travel|flew|went|trip|journey|invit|goes|going|came|arriv)/;
/** Nouns before which a place tells where: "the Geneva summit". */
const HELD_THERE = new Set("summit talks meeting conference treaty agreement accord accords declaration visit trip".split(" "));

const isWhere = (folded: readonly string[], n: Named): boolean => {
  if (!n.place || n.person) return false;
  const before = folded[n.first - 1] ?? "";
  if (AT.has(before) || HELD_THERE.has(folded[n.last] ?? "")) return true;
  if (n.demonym) return false;
  return before === "to" ? folded.slice(0, n.first).some((w) => GOES.test(w)) : /^visit/.test(before);
};

const participant = (
  type: Participant["type"],
  name: string | null,
  forWhom: string | null,
  office: ClaimedOffice | null,
  id: string | null = null,
): Participant => ({
  name,
  type,
  id,
  office: office?.office ?? null,
  officeClass: office?.officeClass ?? null,
  former: [],
  for: forWhom,
  role: "party",
  basis: { office: office ? "stated" : "unknown", for: "stated" },
});

/** "the foreign ministers of A and B": the office of the first of a row is that of those who follow. */
const officeOf = (folded: readonly string[], n: Named, before: ClaimedOffice | null): ClaimedOffice | null => {
  const own = folded[n.first - 1] === "of" ? officeBefore(folded, n.first - 1) : null;
  if (own) return own;
  const after = officeAt(folded, folded[n.last] === "s" ? n.last + 1 : n.last);
  if (after) return after;
  return folded[n.first - 1] === "and" ? before : null;
};

/** "Russia's decision", "the decision of Russia": whose something is, not who takes part. */
const isWhose = (folded: readonly string[], n: Named): boolean =>
  folded[n.last] === "s" ||
  (folded[n.first - 1] === "of" && !/^(?:summit|meeting|talks|visit|delegation|leaders?)$/.test(folded[n.first - 2] ?? ""));

const participantsOf = (folded: readonly string[], named: readonly Named[]): Participant[] => {
  const out: Participant[] = [];
  let office: ClaimedOffice | null = null;
  for (const n of named) {
    if (n.person) out.push(participant("person", n.person.name, n.person.for, officeBefore(folded, n.first), n.person.id));
    else if (n.party && !isWhere(folded, n)) {
      office = officeOf(folded, n, office);
      if (office) out.push(participant("person", null, n.party, office));
      else if (!n.demonym && !isWhose(folded, n)) out.push(participant("state", n.party, n.party, null));
    }
  }
  // "Pompeo of the United States" is one, not two.
  const people = new Set(out.flatMap((p) => (p.type === "person" && p.name && p.for ? [p.for] : [])));
  return out.filter((p) => p.name === null || p.type === "person" || !people.has(p.for as string));
};

/** The engagement that a sentence claims; null where it names no kind of contact, or nobody and no place. */
export const claimedIn = (sentence: string, named: readonly Named[]): Said | null => {
  const folded = words(sentence).map((w) => w.folded);
  const kind = kindIn(folded, (i) => named.some((n) => n.first <= i && i < n.last));
  if (!kind) return null;
  const participants = participantsOf(folded, named);
  const there = named.findLast((n) => isWhere(folded, n))?.place ?? null;
  if (participants.length < 2 && !there) return null;
  return {
    kind: kind.kind,
    status: statusIn(folded),
    when: claimedTime(sentence) ?? UNKNOWN,
    where: there && { place: there.name, country: there.country, lat: null, lon: null, basis: "stated" },
    participants,
  };
};
