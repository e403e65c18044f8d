/** Is a sentence backed by the record? Question 8 of the design: by which words, contradicted by which, or not found. */
import { foldedWords } from "../../knowledge/fold.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Engagement, Reading } from "../../reading/reading.ts";
import { townOf } from "../../record/places.ts";
import type { RecordEngagement } from "../../record/record.ts";
import type { RecordStore } from "../../store/store.ts";
import { findClaims } from "../claims.ts";
import { partyName } from "../counts.ts";
import type { SourceWords } from "../source-words.ts";
import type { CheckedField, CheckedPart, Standing, Verdict } from "../verdict.ts";
import { besideIn } from "./beside.ts";
import { candidatesOf, ofTheDay, surelyMeant, undone } from "./candidates.ts";
import { checkEngagement } from "./check-engagement.ts";
import { checkPosition } from "./check-position.ts";
import { claimedIn, type Said } from "./claimed.ts";
import { claimedTime } from "./claimed-time.ts";
import { contentWords, holdsWord } from "./content-words.ts";
import { tellsKindOrStatus } from "./event-words.ts";
import { type Named, namedIn } from "./named.ts";
import { namedInFull } from "./named-in-full.ts";
import { namesPaper, paperIn } from "./named-paper.ts";
import { participantMeant } from "./same-person.ts";
import { toldIn } from "./told.ts";

const CANDIDATES = 40;
const NEAREST = 5;

const silentOn = (fields: readonly CheckedField[], name: string): boolean =>
  fields.some((f) => f.field === name && f.standing === "silent");

/** Of two who are said to have met, both; of more, two at least. */
const sidesBacked = (fields: readonly CheckedField[]): boolean => {
  const sides = fields.filter((f) => /^participants\/\d+$/.test(f.field));
  return sides.filter((f) => f.standing !== "silent").length >= Math.min(2, sides.length);
};

const standingOf = (fields: readonly CheckedField[], sure: boolean): Standing => {
  if (fields.some((f) => f.standing === "contradicted")) return sure ? "contradicted" : "not-found";
  // Neither that it was so, nor then, nor there: the record has something else of the same people.
  if (!sidesBacked(fields)) return "not-found";
  if (silentOn(fields, "status") && (silentOn(fields, "when") || silentOn(fields, "where"))) return "not-found";
  return fields.every((f) => f.standing === "backed") ? "backed" : "partly";
};

const WORTH: Readonly<Record<Standing, number>> = { backed: 3, contradicted: 2, partly: 1, "not-found": 0 };
/** What is backed in part and what is contradicted may be two engagements of a day: more agrees with the one that is meant. */
const worth = (p: CheckedPart): number => (p.standing === "contradicted" ? WORTH.partly : WORTH[p.standing]);
const backedCount = (p: CheckedPart): number => p.fields.filter((f) => f.standing === "backed").length;

interface Weighed {
  readonly part: CheckedPart;
  readonly nearest: readonly string[];
}

/** A letter of A to B is none of B to A: the first who takes part wrote it. */
const isReversed = (said: Said, e: RecordEngagement): boolean => {
  const [from, to] = said.participants.map((p) => participantMeant(p, e.participants));
  return said.kind === "correspondence" && from != null && to != null && from > to;
};

/** The candidate that says most for the sentence; what contradicts it only where nothing backs it. */
const weighEngagement = (store: RecordStore, said: Said, paper: readonly string[]): Weighed => {
  const entries = candidatesOf(store, said)
    .slice(0, CANDIDATES)
    .flatMap((found) => store.engagement(found.id) ?? []);
  const weighed = entries.map((e) => {
    const sure = ofTheDay(said, e) || undone(said, e) || namesPaper(store, paper, e);
    const checked = checkEngagement(store, said, e, sure);
    const fields = isReversed(said, e)
      ? checked.map((f) => (f.field === "kind" ? { ...f, standing: "silent" as const } : f))
      : checked;
    const part: CheckedPart = {
      kind: "engagement",
      standing: standingOf(fields, surelyMeant(said, e, sure)),
      engagement: e.id,
      fields,
    };
    // Who says "met" means the meeting rather than the signing of that day, and rather what many tell of.
    return { part, alike: Number(e.kind === said.kind), reports: e.reports.length };
  });
  const best = weighed.toSorted(
    (a, b) =>
      worth(b.part) - worth(a.part) ||
      backedCount(b.part) - backedCount(a.part) ||
      WORTH[b.part.standing] - WORTH[a.part.standing] ||
      b.alike - a.alike ||
      b.reports - a.reports,
  )[0]?.part;
  const nearest = entries.slice(0, NEAREST).map((e) => e.id);
  if (best && best.standing !== "not-found") return { part: best, nearest };
  return { part: { kind: "engagement", standing: "not-found", engagement: null, fields: [] }, nearest };
};

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const plainWords = ({ report, source, url, outlet, published, start, end, quote, sentence }: SourceWords): SourceWords => ({
  report,
  source,
  url,
  outlet,
  published,
  start,
  end,
  quote,
  sentence,
});

/** The sentence stands word for word in a report. */
const quoted = (store: RecordStore, sentence: string): CheckedPart | null => {
  const wanted = normal(sentence);
  if (wanted.split(" ").length < 4) return null;
  const found = findClaims(store, sentence, NEAREST).filter((c) => normal(c.quote).includes(wanted));
  if (!found.length) return null;
  const field: CheckedField = { field: "quote", said: sentence, standing: "backed", words: found.map(plainWords), against: [] };
  return { kind: "quote", standing: "backed", engagement: found[0]?.engagement ?? null, fields: [field] };
};

const together = (parts: readonly CheckedPart[], unchecked: readonly string[]): Standing => {
  if (parts.some((p) => p.standing === "contradicted")) return "contradicted";
  if (parts.some((p) => p.kind === "quote")) return unchecked.length ? "partly" : "backed";
  const found = parts.filter((p) => p.standing !== "not-found");
  if (!found.length) return "not-found";
  return unchecked.length || parts.some((p) => p.standing !== "backed") ? "partly" : "backed";
};

/** The words by which a sentence names those whom the record backs. */
const namesOf = (q: Question, parts: readonly CheckedPart[]): string[] => {
  const backed = new Set(
    parts
      .flatMap((p) => p.fields)
      .flatMap((f) => (f.standing === "backed" && typeof f.said === "string" ? [f.said, townOf(f.said)] : [])),
  );
  const all = foldedWords(q.sentence);
  return q.named.flatMap((n) => {
    const held =
      (n.person && backed.has(n.person.name)) ||
      (n.party && backed.has(n.party)) ||
      (n.place && (backed.has(n.place.name ?? "") || backed.has(n.place.country)));
    return held ? all.slice(n.first, n.last) : [];
  });
};

/** Words of the sentence that neither its reading nor the words cited for it account for. */
const uncheckedIn = (q: Question, reading: Reading, claimed: Said | null, parts: readonly CheckedPart[]): string[] => {
  const fields = parts.flatMap((p) => p.fields);
  const cited = fields.flatMap((f) => [...f.words, ...f.against].map((w) => w.sentence));
  const read = reading.engagements.flatMap((e) => e.evidence.map((x) => x.quote));
  const said = reading.positions.flatMap((p) => p.evidence.filter((x) => x.field !== "about").map((x) => x.quote));
  const stated = [claimed?.when.basis === "stated" ? (claimedTime(q.sentence)?.words ?? "") : "", claimed?.where?.place ?? ""];
  const there = contentWords([...cited, ...read, ...said, ...stated, ...namesOf(q, parts)].join(" "));
  const found = fields.some((f) => f.field === "status" && f.standing === "backed");
  return contentWords(q.sentence).filter((w) => !holdsWord(there, w) && !(found && tellsKindOrStatus(w)));
};

const list = (fields: readonly CheckedField[]): string => fields.map((f) => f.field.replace(/\/\d+/, "")).join(", ");

const explain = (standing: Standing, parts: readonly CheckedPart[], unchecked: readonly string[]): string => {
  const fields = parts.flatMap((p) => p.fields);
  const by = (s: CheckedField["standing"]) => fields.filter((f) => f.standing === s);
  const reports = new Set(by("backed").flatMap((f) => f.words.map((w) => w.report))).size;
  if (standing === "backed") return `Backed by the words of ${reports} report${reports === 1 ? "" : "s"}.`;
  if (standing === "contradicted") return `The record's reports say otherwise about: ${list(by("contradicted"))}.`;
  if (standing === "not-found")
    return parts.length
      ? "Nothing in the record tells of this."
      : "Nothing that can be checked was read in the sentence, and no words that the record quotes hold it.";
  const open = [...by("silent").map((f) => f.field), ...parts.filter((p) => p.standing === "not-found").map((p) => p.kind)];
  return `Backed in part; no words for: ${[...new Set([...open, ...unchecked.map((w) => `“${w}”`)])].join(", ")}.`;
};

interface Question {
  readonly store: RecordStore;
  readonly knowledge: Knowledge;
  readonly sentence: string;
  readonly named: readonly Named[];
}

const verdictOf = (
  q: Question,
  parts: readonly CheckedPart[],
  unchecked: readonly string[],
  nearest: readonly string[],
): Verdict => {
  const standing = together(parts, unchecked);
  return {
    sentence: q.sentence,
    standing,
    why: explain(standing, parts, unchecked),
    parts,
    unchecked,
    nearest: standing === "not-found" ? [...new Set(nearest)] : [],
  };
};

/** "A thanked B", "A invited B": the act of a position, which need not have been at a meeting of its own. */
const isOnlySaid = (e: Engagement, reading: Reading): boolean => {
  const by = e.evidence.find((x) => x.field === "kind");
  const acts = reading.positions.flatMap((p) => p.evidence.filter((x) => x.field === "act"));
  return by !== undefined && acts.some((x) => x.start < by.end && by.start < x.end);
};

/** Held against the record as it is read; where no engagement is read in it, as the one that its words claim. */
const heldAgainst = (q: Question, reading: Reading): Verdict => {
  const claimed = reading.engagements.length ? null : claimedIn(q.sentence, q.named);
  const paper = paperIn(q.sentence);
  const said: readonly Said[] = claimed ? [claimed] : reading.engagements.filter((e) => !isOnlySaid(e, reading));
  const engagements = said.map((e) => weighEngagement(q.store, e, paper));
  const parts = [...engagements.map((w) => w.part), ...reading.positions.map((p) => checkPosition(q.store, p))];
  const unheld = parts.length ? uncheckedIn(q, reading, claimed, parts) : [];
  const beside = unheld.length ? besideIn(q.store, q.named, unheld, parts) : null;
  const nearest = engagements.flatMap((w) => w.nearest);
  return beside ? verdictOf(q, [...parts, beside], [], nearest) : verdictOf(q, parts, unheld, nearest);
};

const RANK: Readonly<Record<Standing, number>> = { backed: 3, contradicted: 2, partly: 1, "not-found": 0 };

/**
 * `read`: how the house reads a text. A sentence of which so not all is backed is read once more with the people of the record named in
 * full and with their party, since who asks knows them and the reading may not; last, it is looked for in the words of reports.
 */
export const verify = (store: RecordStore, knowledge: Knowledge, sentence: string, read: (text: string) => Reading): Verdict => {
  const named = namedIn(store, knowledge, sentence);
  const q: Question = { store, knowledge, sentence, named };
  const exact = quoted(store, sentence);
  if (exact) return verdictOf(q, [exact], [], []);
  const asked = heldAgainst(q, read(sentence));
  if (asked.standing === "backed" || asked.standing === "contradicted") return asked;
  const full = namedInFull(sentence, named, (party) => partyName(knowledge, party));
  const again = full === null ? asked : heldAgainst(q, read(full));
  const best = RANK[again.standing] > RANK[asked.standing] || (again.parts.length && !asked.parts.length) ? again : asked;
  if (best.standing === "backed" || best.standing === "contradicted") return best;
  const told = toldIn(store, knowledge, sentence, named);
  if (!told || (told.missing.length && best.standing === "partly")) return best;
  return verdictOf(q, [told.part], told.missing, []);
};
