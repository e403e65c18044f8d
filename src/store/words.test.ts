import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { folders, inRecord } from "../../test/record-folder.ts";
import { itemOf, readingOf } from "../../test/record-readings.ts";
import type { BatchItem, RecordStore } from "./store.ts";

const home = folders();
afterAll(() => home.remove());

const titled = (id: string, title: string, when = "2024-07-06"): BatchItem => {
  const reading = readingOf(id, when, { when });
  return itemOf({ ...reading, report: { ...reading.report, title } });
};
const found = (store: RecordStore, q: string): string[] =>
  store
    .search(q, 1000)
    .items.map((x) => x.report)
    .sort();
const kept = (dir: string): string[] => {
  const db = new DatabaseSync(join(dir, "record.sqlite"), { readOnly: true });
  try {
    return db
      .prepare("SELECT word FROM word ORDER BY word")
      .all()
      .map((row) => row.word as string);
  } finally {
    db.close();
  }
};

describe("the beginning of a word", () => {
  test("finds the words that begin so, with any other word beside them", () =>
    inRecord(home.next(), (store) => {
      store.addBatch([titled("a", "Agreed on grain"), titled("b", "An agreement on visas"), titled("c", "Grain and grapes")]);
      expect(found(store, "agree")).toEqual(["r-a", "r-b"]);
      expect(found(store, "agree gra")).toEqual(["r-a"]);
      expect(found(store, "gra agreed")).toEqual(["r-a"]);
      expect(found(store, "agrees")).toEqual([]);
      expect(found(store, "agrees gra")).toEqual([]);
      expect(found(store, "AND OR NOT agree")).toEqual([]);
      expect(store.engagements({ q: "agree" }).total).toBe(1);
    }));

  test("of more words than are asked for one by one", { timeout: 30_000 }, () =>
    inRecord(home.next(), (store) => {
      const day = (n: number): string => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
      const word = (n: number): string => `Quay${String.fromCharCode(97 + (n % 26))}${n}`;
      store.addBatch(Array.from({ length: 450 }, (_, n) => titled(`n${n}`, word(n), day(n))));
      expect(found(store, "quay")).toHaveLength(450);
      expect(found(store, "quaya")).toHaveLength(Math.ceil(450 / 26));
    }),
  );

  test("of what a batch brought that came to nothing, or of a text that was forgotten, no word stays", () => {
    const dir = home.next();
    inRecord(dir, (store) => {
      store.addBatch([titled("a", "Opals"), titled("b", "Grain")]);
      const broken = { ...titled("c", "Zithers"), reading: null } as unknown as BatchItem;
      expect(() => store.addBatch([titled("d", "Zithers"), broken])).toThrow();
      store.addBatch([titled("d", "Zithers and opals")]);
      expect(found(store, "zith")).toEqual(["r-d"]);
      store.correct({ act: { kind: "forget", report: "r-a" }, author: "A. Reviewer", reason: "asked to" });
      store.correct({ act: { kind: "forget", report: "r-d" }, author: "A. Reviewer", reason: "asked to" });
      expect(found(store, "opal")).toEqual([]);
    });
    expect(kept(dir)).toContain("grain");
    expect(kept(dir)).not.toContain("opals");
    expect(kept(dir)).not.toContain("zithers");
  });

  test("a record of the version before has them once it is opened", () => {
    const dir = home.next();
    inRecord(dir, (store) => store.addBatch([titled("a", "Opals")]));
    const before = kept(dir);
    const db = new DatabaseSync(join(dir, "record.sqlite"));
    db.exec("DROP TABLE word; DROP INDEX reading_recorded; PRAGMA user_version = 10");
    db.close();
    expect(inRecord(dir, (store) => found(store, "opa"))).toEqual(["r-a"]);
    expect(kept(dir)).toEqual(before);
  });
});
