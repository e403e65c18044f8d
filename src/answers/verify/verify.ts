/** Is a sentence backed by the record? Question 8 of the design: by which words, contradicted by which, or not found. */
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Engagement, Reading } from "../../reading/reading.ts";
import type { RecordStore } from "../../store/store.ts";
import { findClaims } from "../claims.ts";
import { partyName } from "../counts.ts";
import type { SourceWords } from "../source-words.ts";
import type { CheckedField, CheckedPart, Standing, Verdict } from "../verdict.ts";
import { candidatesOf, surelyMeant } from "./candidates.ts";
import { checkEngagement } from "./check-engagement.ts";
import { checkPosition } from "./check-position.ts";
import { contentWords, holdsWord } from "./content-words.ts";
import { namedInFull } from "./named-in-full.ts";

const CANDIDATES = 40;
const NEAREST = 5;

const standingOf = (fields: readonly CheckedField[], sure: boolean): Standing => {
  if (fields.some((f) => f.standing === "contradicted")) return sure ? "contradicted" : "not-found";
  return fields.every((f) => f.standing === "backed") ? "backed" : "partly";
};

const WORTH: Readonly<Record<Standing, number>> = { backed: 3, contradicted: 2, partly: 1, "not-found": 0 };
const backedCount = (p: CheckedPart): number => p.fields.filter((f) => f.standing === "backed").length;

interface Weighed {
  readonly part: CheckedPart;
  readonly nearest: readonly string[];
}

/** The candidate that says most for the sentence; what contradicts it only where nothing backs it. */
const weighEngagement = (store: RecordStore, said: Engagement): Weighed => {
  const entries = candidatesOf(store, said)
    .slice(0, CANDIDATES)
    .flatMap((found) => store.engagement(found.id) ?? []);
  const weighed = entries.map((e) => {
    const fields = checkEngagement(store, said, e);
    const part: CheckedPart = {
      kind: "engagement",
      standing: standingOf(fields, surelyMeant(said, e)),
      engagement: e.id,
      fields,
    };
    // Who says "met" means the meeting rather than the signing of that day, and rather what many tell of.
    return { part, alike: Number(e.kind === said.kind), reports: e.reports.length };
  });
  const best = weighed.toSorted(
    (a, b) =>
      WORTH[b.part.standing] - WORTH[a.part.standing] ||
      backedCount(b.part) - backedCount(a.part) ||
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
  if (parts.some((p) => p.kind === "quote")) return "backed";
  if (parts.some((p) => p.standing === "contradicted")) return "contradicted";
  const found = parts.filter((p) => p.standing !== "not-found");
  if (!found.length) return "not-found";
  return unchecked.length || parts.some((p) => p.standing !== "backed") ? "partly" : "backed";
};

/** Words of the sentence that neither its reading nor the words cited for it account for. */
const uncheckedIn = (sentence: string, reading: Reading, parts: readonly CheckedPart[]): string[] => {
  const fields = parts.flatMap((p) => p.fields);
  const cited = fields.flatMap((f) => [...f.words, ...f.against].map((w) => w.sentence));
  const read = reading.engagements.flatMap((e) => e.evidence.map((x) => x.quote));
  const said = reading.positions.flatMap((p) => p.evidence.filter((x) => x.field !== "about").map((x) => x.quote));
  const there = contentWords([...cited, ...read, ...said].join(" "));
  return contentWords(sentence).filter((w) => !holdsWord(there, w));
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

const heldAgainst = (store: RecordStore, sentence: string, reading: Reading): Verdict => {
  const exact = quoted(store, sentence);
  const engagements = reading.engagements.map((e) => weighEngagement(store, e));
  const parts = [
    ...(exact ? [exact] : []),
    ...engagements.map((w) => w.part),
    ...reading.positions.map((p) => checkPosition(store, p)),
  ];
  const unchecked = parts.length && !exact ? uncheckedIn(sentence, reading, parts) : [];
  const standing = together(parts, unchecked);
  const nearest = standing === "not-found" ? [...new Set(engagements.flatMap((w) => w.nearest))] : [];
  return { sentence, standing, why: explain(standing, parts, unchecked), parts, unchecked, nearest };
};

/**
 * `read`: how the house reads a text. A sentence of which so nothing is found is read once more with the people of the record
 * named in full and with their party: who asks knows them, the reading may not.
 */
export const verify = (store: RecordStore, knowledge: Knowledge, sentence: string, read: (text: string) => Reading): Verdict => {
  const asked = heldAgainst(store, sentence, read(sentence));
  if (asked.standing !== "not-found") return asked;
  const full = namedInFull(store, sentence, (party) => partyName(knowledge, party));
  const again = full === null ? asked : heldAgainst(store, sentence, read(full));
  return again.standing !== "not-found" || again.parts.length ? again : asked;
};
