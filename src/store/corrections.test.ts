import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { digests, exported, folders, inRecord } from "../../test/record-folder.ts";
import { accountOf, anyCorrections, anyReadings, itemOf, readingOf } from "../../test/record-readings.ts";
import type { Reading } from "../reading/reading.ts";
import type { Act, Correction } from "../record/corrections.ts";
import { solve } from "../record/solve.ts";
import { openRecord } from "./sqlite.ts";
import type { RecordStore } from "./store.ts";

const home = folders();
afterAll(() => home.remove());

const DAY = "2024-07-06";
const a = readingOf("a", DAY, { when: DAY, where: "Shusha,AZE" });
const b = readingOf("b", DAY, { when: DAY });
const solved = (readings: readonly Reading[], corrections: readonly Correction[]): string[] =>
  digests(
    solve(
      readings.map((r) => accountOf(r, itemOf(r).report.text)),
      corrections,
    ),
  );
const by = { author: "A. Reviewer", reason: "read again" };
const decide = (store: RecordStore, act: Act) => store.correct({ act, ...by });
const states = (store: RecordStore) => store.corrections().map((c) => [c.act.kind, c.state, c.why]);
const split: Act = { kind: "split", sets: ["e-b-0"], from: ["e-a-0"] };

describe("a correction", () => {
  test("is applied at once, outlives a better reading, and is undone", () =>
    inRecord(home.next(), (store) => {
      store.addBatch([itemOf(a), itemOf(b)]);
      const before = exported(store);
      const c = decide(store, split);
      expect(store.engagement("e-b-0")?.id).toBe("e-b-0");
      const better = readingOf("b", DAY, { when: DAY, where: "Shusha,AZE" });
      store.addBatch([itemOf({ ...better, report: { ...better.report, version: { code: "2", knowledge: "test" } } })]);
      expect(store.engagement("e-b-0")?.where?.place).toBe("Shusha");
      expect(store.engagement("e-a-0")?.reports).toHaveLength(1);
      store.addBatch([itemOf({ ...b, report: { ...b.report, version: { code: "3", knowledge: "test" } } })]);
      store.undo(c.id, { author: "Another", reason: "no" });
      expect(exported(store)).toEqual(before);
      expect(store.corrections()).toMatchObject([{ state: "undone", undone: { author: "Another", reason: "no" } }]);
    }));

  test("the same twice is one; decided again after its undoing it is another", () =>
    inRecord(home.next(), (store) => {
      store.addBatch([itemOf(a), itemOf(b)]);
      const first = decide(store, split);
      expect(decide(store, split).id).toBe(first.id);
      store.undo(first.id, by);
      expect(decide(store, split).id).not.toBe(first.id);
      expect(store.engagements({}).total).toBe(2);
    }));

  test("told twice with two times, it counts from the earlier one, whichever came first", () => {
    const merge: Act = { kind: "merge", sets: ["e-a-0", "e-b-0"] };
    for (const times of [
      [1, 3],
      [3, 1],
    ])
      inRecord(home.next(), (store) => {
        store.addBatch([itemOf(a), itemOf(b)]);
        store.correct({ act: split, ...by }, "2024-08-02T00:00:00.000Z");
        for (const day of times) store.correct({ act: merge, ...by }, `2024-08-0${day}T00:00:00.000Z`);
        expect(store.engagements({}).total).toBe(2);
      });
  });

  test("survives a record made anew, and is known to whoever opens it next", () => {
    const dir = home.next();
    inRecord(dir, (store) => {
      store.addBatch([itemOf(a), itemOf(b)]);
      decide(store, split);
    });
    inRecord(dir, (store) => expect(store.engagements({}).total).toBe(2));
  });

  test("rejected: the id leads nowhere, and words said in it stand alone", () =>
    inRecord(home.next(), (store) => {
      store.addBatch([itemOf(a)]);
      decide(store, { kind: "reject", sets: ["e-a-0"] });
      expect(store.engagement("e-a-0")).toBeNull();
      expect(store.engagements({}).total).toBe(0);
      expect(store.search("bayramov", 5).items.map((x) => x.engagement)).toEqual([null]);
      expect(states(store)).toEqual([["reject", "applied", null]]);
    }));

  test("a person is another everywhere, also in what comes later", () =>
    inRecord(home.next(), (store) => {
      store.addBatch([itemOf(a)]);
      decide(store, { kind: "person", sets: [], was: "Q1", is: { id: "Q9", name: "Jeyhun Other" } });
      store.addBatch([itemOf(readingOf("c", "2024-08-06", { when: "2024-08-06" }))]);
      expect(store.engagements({ person: ["Q9"] }).total).toBe(2);
      expect(store.engagements({ person: ["Q1"] }).total).toBe(0);
      expect(states(store)).toEqual([["person", "applied", null]]);
      store.undo(store.corrections()[0]?.id ?? "", by);
      expect(store.engagements({ person: ["Q1"] }).total).toBe(2);
    }));

  test("a person is another whom no base knows, everywhere", () =>
    inRecord(home.next(), (store) => {
      store.addBatch([itemOf(a)]);
      decide(store, { kind: "person", sets: [], was: "Q1", is: { id: null, name: "Jeyhun Other" } });
      expect(store.engagements({ person: ["n-jeyhun-other-aze"] }).total).toBe(1);
      expect(states(store)).toEqual([["person", "applied", null]]);
    }));

  test("of which nothing is known says what to do", () =>
    inRecord(home.next(), (store) => {
      expect(() => store.undo("c-0", by)).toThrow("chancery corrections lists them");
    }));
});

describe("a correction that no longer fits is told", () => {
  test.each<[string, Act, string, string]>([
    ["a split", split, "unfit", "no reading tells it any more"],
    ["a merge", { kind: "merge", sets: ["e-a-0", "e-b-0"] }, "unfit", "no reading tells it any more"],
    ["a rejection", { kind: "reject", sets: ["e-b-0"] }, "unfit", "no reading tells it any more"],
    ["a value", { kind: "set", sets: ["e-b-0"], field: "kind", value: "visit" }, "unfit", "no reading tells it any more"],
    [
      "somebody's office",
      { kind: "set", sets: ["e-a-0"], field: "participants/Nobody/office", value: "Speaker" },
      "unfit",
      "no such participant",
    ],
    ["a person", { kind: "person", sets: [], was: "Q77", is: { id: "Q9", name: "X" } }, "unfit", "nobody of that name"],
    ["a merge of three", { kind: "merge", sets: ["e-a-0", "e-b-0", "e-c-0"] }, "partly", "no reading tells it any more"],
  ])("%s", (_, act, state, why) =>
    inRecord(home.next(), (store) => {
      store.addBatch([itemOf(a), itemOf(b), itemOf(readingOf("c", "2024-07-09", { kind: "call", when: "2024-07-09" }))]);
      decide(store, act);
      // A later version finds no engagement in it.
      const empty = readingOf("b", DAY);
      store.addBatch([itemOf({ ...empty, report: { ...empty.report, version: { code: "2", knowledge: "test" } } })]);
      const [told] = store.corrections();
      expect(told?.state).toBe(state);
      expect(told?.why).toContain(why);
    }),
  );

  test.each<[string, Act]>([
    ["a split", split],
    ["a merge", { kind: "merge", sets: ["e-a-0", "e-b-0"] }],
  ])("%s of what somebody rejected", (_, act) =>
    inRecord(home.next(), (store) => {
      store.addBatch([itemOf(a), itemOf(b)]);
      decide(store, act);
      decide(store, { kind: "reject", sets: ["e-b-0"] });
      const told = store.corrections().find((c) => c.act.kind === act.kind);
      expect([told?.state, told?.why]).toEqual(["unfit", "e-b-0: rejected by another correction"]);
    }),
  );

  test("a split after which somebody merged", () =>
    inRecord(home.next(), (store) => {
      store.addBatch([itemOf(a), itemOf(b)]);
      store.correct({ act: split, ...by }, "2024-08-01T00:00:00.000Z");
      store.correct({ act: { kind: "merge", sets: ["e-a-0", "e-b-0"] }, ...by }, "2024-08-02T00:00:00.000Z");
      expect(states(store)).toEqual([
        ["split", "unfit", "a later correction merged them"],
        ["merge", "applied", null],
      ]);
    }));
});

describe("a report forgotten", () => {
  const secret = "Zanzibarquartz was named by the minister as the place of the talks.";
  test("is in no table and no page of the file; what others said stays; it does not come back", () => {
    const dir = home.next();
    inRecord(dir, (store) => {
      store.addBatch([itemOf(a), itemOf(b, secret)]);
      expect(readFileSync(join(dir, "record.sqlite-wal")).includes("Zanzibarquartz")).toBe(true);
      const c = decide(store, { kind: "forget", report: "r-b" });
      expect(store.report("r-b")).toBeNull();
      expect(store.engagement("e-b-0")).toBeNull();
      expect(exported(store)).toEqual(solved([a], []));
      expect(store.search("zanzibarquartz", 5).total).toBe(0);
      for (const file of ["record.sqlite", "record.sqlite-wal"])
        expect(readFileSync(join(dir, file)).toString("latin1").toLowerCase()).not.toContain("zanzibarquartz");
      expect(store.addBatch([itemOf(b, secret)])).toMatchObject({ added: 0, forgotten: 1 });
      expect(store.report("r-b")).toBeNull();
      store.undo(c.id, by);
      expect(store.addBatch([itemOf(b, secret)])).toMatchObject({ added: 1, forgotten: 0 });
      expect(store.engagement("e-b-0")?.id).toBe("e-a-0");
    });
  });
  test("before it came, it never comes", () =>
    inRecord(home.next(), (store) => {
      decide(store, { kind: "forget", report: "r-b" });
      expect(store.addBatch([itemOf(a), itemOf(b)])).toMatchObject({ added: 1, forgotten: 1 });
    }));
});

/** What happens to a record in any order: batches, some of them again, decisions, decisions undone again. */
const anyLife = fc
  .tuple(anyReadings, anyCorrections, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }))
  .map(([readings, corrections, ranks]) => {
    const steps: ((store: RecordStore) => void)[] = [
      ...readings.map((r) => (store: RecordStore) => void store.addBatch([itemOf(r)])),
      ...readings.slice(0, 3).map((r) => (store: RecordStore) => void store.addBatch([itemOf(r)])),
      ...corrections.map((c) => (store: RecordStore) => void store.correct(c, c.recorded)),
      // A passing thought: decided and undone at once, whatever stood then.
      ...readings.slice(0, 2).map((r) => (store: RecordStore) => {
        const passing = {
          act: { kind: "reject", sets: [`e-${r.report.id.slice(2)}-0`] } as const,
          author: "Passer-by",
          reason: "?",
        };
        store.undo(store.correct(passing).id, passing);
      }),
    ];
    const order = steps.map((step, i) => ({ step, rank: ranks[i % ranks.length] as number })).sort((x, y) => x.rank - y.rank);
    return { readings, corrections, life: order.map((x) => x.step) };
  });

test("batches, repetitions, decisions, undoings and forgettings in any order: the same bytes as all at once", {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(anyLife, ({ readings, corrections, life }) => {
      const dir = home.next();
      const kept = inRecord(dir, (store) => {
        for (const step of life) step(store);
        return exported(store);
      });
      rmSync(dir, { recursive: true, force: true });
      expect(kept).toEqual(solved(readings, corrections));
    }),
    { numRuns: 30 },
  );
});

test("two processes that decide: each sees the other's decision", () => {
  const dir = home.next();
  inRecord(dir, (store) => {
    store.addBatch([itemOf(a), itemOf(b)]);
    const other = openRecord(dir, { mode: "write" });
    other.correct({ act: split, ...by });
    store.addBatch([itemOf(readingOf("d", DAY, { when: DAY }))]);
    expect(exported(store)).toEqual(exported(other));
    expect(store.engagement("e-b-0")?.id).not.toBe(store.engagement("e-a-0")?.id);
    other.close();
  });
});
