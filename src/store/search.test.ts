import { afterAll, describe, expect, test } from "vitest";
import { folders, inRecord } from "../../test/record-folder.ts";
import { itemOf, readingOf } from "../../test/record-readings.ts";
import { firstPassageOf } from "./passage-id.ts";
import { LOOKED_AT } from "./search.ts";
import type { BatchItem } from "./store.ts";

const home = folders();
afterAll(() => home.remove());

const day = (n: number): string => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);

/** A report of a day whose title holds words. */
const titled = (id: string, published: string | null, title: string): BatchItem => {
  const reading = readingOf(id, published, published ? { when: published } : {});
  return itemOf({ ...reading, report: { ...reading.report, title } });
};

describe("words found", () => {
  const common = Array.from({ length: LOOKED_AT + 30 }, (_, n) => titled(`r${n}`, day(n), n % 700 ? "grain" : "grain and opals"));

  test("of a common word the newest, newest first; of a rarer one all, the likeliest first", { timeout: 60_000 }, () =>
    inRecord(home.next(), (store) => {
      // Backwards, so that what came last is not what is newest.
      for (let i = common.length; i > 0; i -= 200) store.addBatch(common.slice(Math.max(0, i - 200), i));
      const found = store.search("grain", 5);
      expect(found.items.map((x) => x.report)).toEqual([2029, 2028, 2027, 2026, 2025].map((n) => `r-r${n}`));
      expect([found.total, found.more]).toEqual([LOOKED_AT, true]);
      const rare = store.search("opals", 5);
      expect(rare.items.map((x) => x.report).sort()).toEqual(["r-r0", "r-r1400", "r-r700"]);
      expect([rare.total, rare.more]).toEqual([3, false]);
    }),
  );

  test("by their beginning, from three letters on", () =>
    inRecord(home.next(), (store) => {
      store.addBatch([titled("a", day(1), "Railway talks"), titled("b", null, "Railways")]);
      const found = (q: string): string[] => store.search(q, 5).items.map((x) => x.report);
      expect(found("railway").sort()).toEqual(["r-a", "r-b"]);
      expect(found("rai").sort()).toEqual(["r-a", "r-b"]);
      expect(found("ra")).toEqual([]);
      expect(found("railway talks")).toEqual(["r-a"]);
      expect(found("")).toEqual([]);
      expect(
        store
          .engagements({ q: "railway" })
          .items.map((e) => e.reports[0]?.id)
          .sort(),
      ).toEqual(["r-a", "r-b"]);
    }));
});

test("ids of passages ascend by day, the undated first, and stay safe integers", () => {
  const ids = [null, "1850-01-01", "1950-01-01", "2024-05-01", "2024-05-02", "2079-01-01", "9999-12-31"].map((d) =>
    firstPassageOf("r-x", d),
  );
  expect(ids[0]).toBe(ids[1]);
  expect(ids.slice(1)).toEqual([...ids.slice(1)].sort((a, b) => a - b));
  expect(new Set(ids).size).toBe(6);
  expect(ids.every(Number.isSafeInteger)).toBe(true);
});
