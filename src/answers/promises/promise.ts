/** What was promised or planned, as one report tells it. */
import type { Engagement, Evidence, Position } from "../../reading/reading.ts";
import type { RecordEngagement } from "../../record/record.ts";
import type { RecordStore } from "../../store/store.ts";
import { type SourceWords, sourceWords } from "../source-words.ts";
import { plainSentences } from "./sentences.ts";
import { isAhead, isTerm } from "./told-done.ts";

export interface Promised {
  readonly kind: "plan" | "commitment";
  /** The entry that is planned, or in which it was promised. */
  readonly engagement: string;
  readonly report: string;
  /** The day of the report; a promise without one cannot be followed. */
  readonly on: string;
  readonly parties: readonly string[];
  /** The one party that promised; null where several did, or where it is not told. */
  readonly by: string | null;
  readonly people: readonly string[];
  /** Days between which it is to happen; null where nothing is said. */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly words: SourceWords;
}

export const AHEAD: ReadonlySet<string> = new Set(["planned", "proposed"]);

export const peopleOf = (e: Pick<Engagement, "participants">): string[] =>
  e.participants.flatMap((p) => (p.type === "person" ? [p.id ?? p.name ?? ""] : [])).filter((p) => p !== "");

const partiesIn = (e: Pick<Engagement, "participants">): string[] => [
  ...new Set(e.participants.flatMap((p) => (p.for ? [p.for] : []))),
];

export const spanOf = (evidence: readonly Evidence[], field: string): Evidence | null =>
  evidence.find((x) => x.field === field) ?? evidence[0] ?? null;

/** Accounts in which the entry is still ahead. */
const plansOf = (store: RecordStore, e: RecordEngagement): Promised[] => {
  const ahead = e.claims.filter((c) => c.field === "status" && AHEAD.has(String(c.value))).map((c) => c.report);
  const ids = e.reports.filter((r) => ahead.includes(r.id)).flatMap((r) => r.claimSets);
  return store.claimSets(ids).flatMap((c): Promised[] => {
    const words = spanOf(c.engagement.evidence, "kind");
    if (!c.facts.published || !words || !AHEAD.has(c.engagement.status)) return [];
    return [
      {
        kind: "plan",
        engagement: e.id,
        report: c.facts.report,
        on: c.facts.published,
        parties: partiesIn(c.engagement),
        by: null,
        people: peopleOf(c.engagement),
        from: c.engagement.when.from,
        to: c.engagement.when.to,
        place: c.facts.town || null,
        country: c.facts.country,
        words: sourceWords(store, c.facts.report, words),
      },
    ];
  });
};

const commitmentsOf = (store: RecordStore, e: RecordEngagement): Promised[] =>
  store.positions({ engagement: e.id }).flatMap((p): Promised[] => {
    const on = e.reports.find((r) => r.id === p.report)?.published;
    const words = spanOf(p.evidence, "about");
    if (!p.commitment || !on || !words) return [];
    return [
      {
        kind: "commitment",
        engagement: e.id,
        report: p.report,
        on,
        parties: [...new Set([...partiesIn(e), ...sidesOf(p)])],
        by: p.by.for === "BOTH" ? null : p.by.for,
        people: [],
        from: null,
        to: p.due,
        place: null,
        country: null,
        words: sourceWords(store, p.report, words),
      },
    ];
  });

const sidesOf = (p: Position): string[] => [p.by, ...p.toward].flatMap((s) => (s.for && s.for !== "BOTH" ? [s.for] : []));

/** Everything promised or planned in an entry, each telling of it; the same sentence of one report once. */
export const promisesOf = (store: RecordStore, e: RecordEngagement): Promised[] => {
  const all = [...plansOf(store, e), ...commitmentsOf(store, e)];
  return [...new Map(all.map((p) => [`${p.report} ${p.words.sentence}`, p] as const).reverse()).values()].reverse();
};

/** Sentences of an entry's reports that put something in prospect, or give a term, without being read as a promise: not in `read`. */
export const prospectsOf = (store: RecordStore, e: RecordEngagement, read: readonly Promised[]): Promised[] =>
  e.reports.flatMap((r): Promised[] => {
    if (!r.main || r.copyOf !== null || !r.published) return [];
    const on = r.published;
    return plainSentences(store, r.id)
      .filter(
        (w) =>
          (isAhead(w.sentence) || isTerm(w.sentence)) && !read.some((p) => p.report === r.id && p.words.sentence === w.sentence),
      )
      .map((words) => ({
        kind: "commitment",
        engagement: e.id,
        report: r.id,
        on,
        parties: partiesIn(e),
        by: null,
        people: [],
        from: null,
        to: null,
        place: null,
        country: null,
        words,
      }));
  });
