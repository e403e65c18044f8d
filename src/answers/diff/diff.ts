/** What differs between two records, or two readings of the same reports: entries are matched by the claim sets they hold. */
import { fullName } from "../../reading/full-name.ts";
import type { Engagement } from "../../reading/reading.ts";
import type { RecordEngagement } from "../../record/record.ts";

/** An engagement with the claim sets it is made of: one of its own for a reading's. */
export interface Item {
  readonly id: string;
  readonly sets: readonly string[];
  readonly engagement: Engagement;
}

export interface FieldChange {
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
}

export interface Change {
  /** regrouped: several became several others. */
  readonly change: "added" | "gone" | "merged" | "split" | "regrouped" | "changed";
  readonly old: readonly string[];
  readonly new: readonly string[];
  /** Of one that stayed one: what changed in it. */
  readonly fields: readonly FieldChange[];
  /** How it stands now, or stood where it is gone. */
  readonly engagement: Engagement;
}

export const itemOfEntry = (e: RecordEngagement): Item => ({
  id: e.id,
  sets: e.reports.flatMap((r) => r.claimSets),
  engagement: e,
});
export const itemOfReading = (e: Engagement): Item => ({ id: e.id, sets: [e.id], engagement: e });

const who = (e: Engagement): string[] =>
  e.participants.map((p) => [fullName(p) ?? "?", p.office, p.for, p.role].filter(Boolean).join(", ")).sort();

/** Values as compared: what a reader would call another value, not its words or its confidence. */
const FIELDS: Readonly<Record<string, (e: Engagement) => unknown>> = {
  kind: (e) => e.kind,
  status: (e) => (e.status === "earlier" ? "held" : e.status),
  when: (e) => e.when.edtf || null,
  where: (e) => (e.where ? [e.where.place, e.where.country].filter(Boolean).join(", ") : null),
  participants: who,
  occasion: (e) => e.occasion?.name ?? null,
  format: (e) => [...e.format].sort(),
  topics: (e) => e.topics.map((t) => t.id).sort(),
  reports: (e) => ("reports" in e ? (e as RecordEngagement).reports.map((r) => r.id).sort() : []),
};

export const fieldChanges = (old: Engagement, now: Engagement): FieldChange[] =>
  Object.entries(FIELDS).flatMap(([field, pick]) => {
    const [x, y] = [pick(old), pick(now)];
    return JSON.stringify(x) === JSON.stringify(y) ? [] : [{ field, old: x, new: y }];
  });

/** Items of both that hold claim sets of one another, directly or through others. */
const kin = (olds: readonly Item[], news: readonly Item[]): { old: Item[]; new: Item[] }[] => {
  const bySet = new Map<string, { item: Item; old: boolean }[]>();
  const all = [...olds.map((item) => ({ item, old: true })), ...news.map((item) => ({ item, old: false }))];
  for (const x of all) for (const id of x.item.sets) bySet.set(id, [...(bySet.get(id) ?? []), x]);
  const seen = new Set<object>();
  return all.flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const family = [start];
    for (let i = 0; i < family.length; i++)
      for (const id of (family[i] as typeof start).item.sets)
        for (const other of bySet.get(id) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          family.push(other);
        }
    return [{ old: family.flatMap((x) => (x.old ? [x.item] : [])), new: family.flatMap((x) => (x.old ? [] : [x.item])) }];
  });
};

const NAMES: readonly (readonly [Change["change"], (old: number, now: number) => boolean])[] = [
  ["added", (o) => o === 0],
  ["gone", (_, n) => n === 0],
  ["changed", (o, n) => o === 1 && n === 1],
  ["merged", (_, n) => n === 1],
  ["split", (o) => o === 1],
  ["regrouped", () => true],
];

const byId = (a: Item, b: Item): number => (a.id < b.id ? -1 : 1);

/** Every change, in the order of the first id concerned. What is the same on both sides is left out. */
export const diff = (olds: readonly Item[], news: readonly Item[]): Change[] =>
  kin(olds, news)
    .flatMap((family): Change[] => {
      const old = family.old.sort(byId);
      const now = family.new.sort(byId);
      const change = NAMES.find(([, is]) => is(old.length, now.length))?.[0] ?? "regrouped";
      const [first, last] = [old[0]?.engagement, now[0]?.engagement];
      const fields = change === "changed" && first && last ? fieldChanges(first, last) : [];
      if (change === "changed" && !fields.length) return [];
      const engagement = (last ?? first) as Engagement;
      return [{ change, old: old.map((x) => x.id), new: now.map((x) => x.id), fields, engagement }];
    })
    .sort((a, b) => ((a.old[0] ?? a.new[0] ?? "") < (b.old[0] ?? b.new[0] ?? "") ? -1 : 1));
