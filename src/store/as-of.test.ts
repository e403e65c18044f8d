import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { digests, exported, folders, inRecord } from "../../test/record-folder.ts";
import { accountOf, anyCorrections, anyReadings, itemOf, readingOf } from "../../test/record-readings.ts";
import { solve } from "../record/solve.ts";
import { openAsOf } from "./as-of.ts";
import { momentOf } from "./rewind.ts";

const home = folders();
afterAll(() => home.remove());
const DAY = "2024-07-06";
const at = (day: number): string => `2024-08-${String(day).padStart(2, "0")}T12:00:00.000Z`;
const by = { author: "A. Reviewer", reason: "read again" };

const asOf = <T>(dir: string, moment: string, ask: (store: ReturnType<typeof openAsOf>) => T): T => {
  const store = openAsOf(dir, moment);
  try {
    return ask(store);
  } finally {
    store.close();
  }
};

describe("a record as of a moment", () => {
  test("has the reading that counted then, the correction that held then, no later report", () => {
    const dir = home.next();
    const a = readingOf("a", DAY, { when: DAY, where: "Shusha,AZE" });
    const better = readingOf("a", DAY, { when: DAY, where: "Ganja,AZE" });
    inRecord(dir, (store) => {
      store.addBatch([itemOf(a)], at(1));
      store.addBatch([itemOf({ ...better, report: { ...better.report, version: { code: "2", knowledge: "test" } } })], at(2));
      const c = store.correct({ act: { kind: "set", sets: ["e-a-0"], field: "where", value: "Baku, AZE" }, ...by }, at(3));
      store.undo(c.id, by, at(5));
      store.addBatch([itemOf(readingOf("b", DAY, { when: DAY }))], at(4));
    });
    const seen = [0, 1, 2, 3, 4, 5].map((day) =>
      asOf(dir, at(day), (s) => {
        const e = s.engagement("e-a-0");
        return e && [e.where?.place, e.reports.length];
      }),
    );
    expect(seen).toEqual([null, ["Shusha", 1], ["Ganja", 1], ["Baku", 1], ["Baku", 2], ["Ganja", 2]]);
    expect(inRecord(dir, (s) => s.engagement("e-a-0")?.reports.length)).toBe(2);
  });

  test("is the same function on fewer inputs", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyReadings, anyCorrections, fc.nat(12), (readings, corrections, day) => {
        // Forgetting is not undone by looking back: the text is gone.
        const decided = corrections.filter((c) => c.act.kind !== "forget");
        const dir = home.next();
        inRecord(dir, (store) => {
          readings.forEach((r, i) => void store.addBatch([itemOf(r)], at(i + 1)));
          decided.forEach((c, i) => void store.correct(c, at(i + 4)));
        });
        const then = asOf(dir, at(day), exported);
        const known = readings.slice(0, day).map((r) => accountOf(r, itemOf(r).report.text));
        const first = new Map<string, (typeof decided)[number]>();
        decided.forEach((c, i) => void (first.has(c.id) || first.set(c.id, { ...c, recorded: at(i + 4) })));
        expect(then).toEqual(
          digests(
            solve(
              known,
              [...first.values()].filter((c) => c.recorded <= at(day)),
            ),
          ),
        );
      }),
      { numRuns: 25 },
    );
  });
});

test.each([
  ["2024-07-06", "2024-07-06T23:59:59.999Z"],
  ["2024-07-06T10:00:00Z", "2024-07-06T10:00:00.000Z"],
  ["2024-07-06T10:00:00+02:00", "2024-07-06T08:00:00.000Z"],
  ["2024-02-30", null],
  ["yesterday", null],
  ["2024", null],
])("%s is %s", (typed, moment) => expect(momentOf(typed)).toBe(moment));
