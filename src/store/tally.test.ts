import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { folders, inRecord } from "../../test/record-folder.ts";
import { anyReadings, itemOf, manyReadings } from "../../test/record-readings.ts";
import type { Act } from "../record/corrections.ts";
import { type EntrySummary, summaryOf } from "../record/summary.ts";
import { FILE } from "./connect.ts";
import type { RecordStore } from "./store.ts";

const home = folders();
afterAll(() => home.remove());

const inFile = <T>(dir: string, work: (db: DatabaseSync) => T): T => {
  const db = new DatabaseSync(join(dir, FILE));
  try {
    return work(db);
  } finally {
    db.close();
  }
};

/** The tables of what is kept for lists and counts, as text. */
const keptIn = (dir: string): string[] =>
  inFile(dir, (db) =>
    [
      "SELECT * FROM tally ORDER BY of, what, value",
      "SELECT * FROM person ORDER BY id",
      "SELECT e.id, s.accounts, s.part_of, s.json, s.told FROM summary s JOIN entry e ON e.no = s.entry ORDER BY 1",
    ]
      .flatMap((sql) => db.prepare(sql).all())
      .map((row) => JSON.stringify(row)),
  );

/** The same where every entry is made anew, and nothing was taken out before. */
const madeAnew = (dir: string): string[] => {
  inFile(dir, (db) => {
    db.exec("PRAGMA foreign_keys = ON; DELETE FROM entry; DELETE FROM tally; DELETE FROM person; UPDATE made_by SET rules = -1");
  });
  inRecord(dir, () => {});
  return keptIn(dir);
};

const everyEntry = (store: RecordStore) => store.engagements({}, { limit: 1000 }).items;

test("sums, people and summaries follow what is added, decided, undone and forgotten", () => {
  const by = { author: "A. Reviewer", reason: "read again" };
  fc.assert(
    fc.property(anyReadings, fc.array(fc.nat(5), { maxLength: 6 }), (readings, picks) => {
      const dir = home.next();
      inRecord(dir, (store) => {
        for (const r of readings) store.addBatch([itemOf(r)]);
        const sets = readings.flatMap((r) => r.engagements.map((e) => e.id));
        for (const pick of picks) {
          const [one, other] = [sets[pick % sets.length], sets[(pick + 1) % sets.length]];
          if (!one || !other || one === other) continue;
          const act: Act = pick % 2 ? { kind: "merge", sets: [one, other] } : { kind: "split", sets: [one], from: [other] };
          store.correct({ act, ...by });
        }
        const forgotten = picks[0] === 0 ? readings[0] : undefined;
        if (forgotten) store.correct({ act: { kind: "forget", report: forgotten.report.id }, ...by });
        for (const c of store.corrections().filter((_, n) => n % 2)) if (c.act.kind !== "forget") store.undo(c.id, by);
      });
      expect(keptIn(dir)).toEqual(madeAnew(dir));
    }),
    { numRuns: 15 },
  );
});

test("a summary says what its entry says", () =>
  inRecord(home.next(), (store) => {
    store.addBatch(manyReadings(40).map((r) => itemOf(r)));
    const entries = everyEntry(store);
    expect(entries.length).toBeGreaterThan(10);
    expect(store.summaries({}, { limit: 1000 }).items).toEqual(entries.map((e): EntrySummary => summaryOf(e)));
  }));

test("counts of all and of one party are what a look at every entry finds", () =>
  inRecord(home.next(), (store) => {
    store.addBatch(manyReadings(120).map((r) => itemOf(r)));
    const entries = everyEntry(store);
    const of = (party: string) => entries.filter((e) => e.participants.some((p) => p.for === party));
    const kinds = (all: readonly { readonly kind: string }[]) =>
      [...Map.groupBy(all, (e) => e.kind)].map(([value, { length }]) => ({ value, count: length }));
    const byValue = (a: { value: string }, b: { value: string }) => (a.value < b.value ? -1 : 1);
    for (const [filter, expected] of [
      [{}, entries],
      [{ party: ["P03"] }, of("P03")],
      [{ party: ["nobody"] }, []],
    ] as const) {
      const found = store.facets(filter);
      expect([...found.kind].sort(byValue)).toEqual(kinds(expected).sort(byValue));
      expect(found.counted).toBe(expected.length);
      // One that is asked in another way, which looks at the entries.
      expect(store.facets({ ...filter, from: "0001-01-01" })).toEqual(found);
    }
  }));
