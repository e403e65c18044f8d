/** What one account tells of an engagement, value by value, and whether two tellings agree. */
import { foldedWords } from "../../knowledge/fold.ts";
import { fullName } from "../../reading/full-name.ts";
import type { Participant, When, Where } from "../../reading/reading.ts";
import { sameTown, townOf } from "../../record/places.ts";
import type { Claim, RecordEngagement, RecordPosition } from "../../record/record.ts";
import type { RecordStore } from "../../store/store.ts";
import { type SourceWords, sourceWords } from "../source-words.ts";
import { whenWords } from "../words.ts";

export interface Said {
  readonly value: string;
  /** null where the value was inferred. */
  readonly words: SourceWords | null;
}

/** Fields that accounts are compared on. */
export const FIELDS = ["kind", "status", "when", "where", "occasion", "format"];

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
    ? sameTown(folded(townOf(a.place)), folded(townOf(b.place)))
    : a.country === null || b.country === null || a.country === b.country;

/** Whether two values of a field can both hold. A town within its country, a day within its month agree. */
export const agree = (field: string, a: unknown, b: unknown): boolean => {
  if (field === "when") return overlaps(a as When, b as When);
  if (field === "where") return placesAgree(a as Where, b as Where);
  if (field === "format") return (a as string[]).some((f) => (b as string[]).includes(f));
  // A plan and what came of it are one history, not two tellings.
  const happened = (s: unknown): unknown => (s === "earlier" || s === "planned" || s === "proposed" ? "held" : s);
  return folded(valueWords(field, happened(a))) === folded(valueWords(field, happened(b)));
};

export const saidOf = (store: RecordStore, c: Claim): Said => ({
  value: valueWords(c.field, c.value),
  words: c.quote === null ? null : sourceWords(store, c.report, c),
});

/** A value that only the day of publication or the base gives is no telling of the side. */
export const told = (c: Claim): boolean => c.basis === "stated" || c.basis === "relative";

/** "Jan Novak, Foreign Minister, CZE". */
export const seatWords = (p: Participant): string => [fullName(p), p.office, p.for].filter(Boolean).join(", ");

/** Topics of some reports' accounts, with the words that name them. */
export const topicsOf = (
  store: RecordStore,
  e: RecordEngagement,
  side: { readonly reports: readonly string[] },
): Map<string, { label: string; said: Said }> => {
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

/** What somebody said, as one line with its words. */
export const statement = (store: RecordStore, p: RecordPosition): Said => {
  const words = p.evidence.find((x) => x.field === "about") ?? p.evidence[0];
  return {
    value: `${p.by.name ?? p.by.for ?? "?"} · ${p.act}: ${p.about}`,
    words: words ? sourceWords(store, p.report, words) : null,
  };
};
