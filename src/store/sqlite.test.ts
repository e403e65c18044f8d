import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { digests, exported, folders, inRecord } from "../../test/record-folder.ts";
import { accountOf, anyReadings, itemOf, manyReadings, readingOf } from "../../test/record-readings.ts";
import { solve } from "../record/solve.ts";
import { StoreError, storeError } from "./errors.ts";
import { openRecord } from "./sqlite.ts";
import type { RecordStore } from "./store.ts";

const home = folders();
afterAll(() => home.remove());
const folder = home.next;

const solved = (readings: Parameters<typeof itemOf>[0][]): string[] =>
  digests(solve(readings.map((r) => accountOf(r, itemOf(r).report.text))));
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof StoreError ? error.code : String(error);
  }
  return "no error";
};

const a = readingOf("a", "2024-07-06", { when: "2024-07-06", where: "Shusha,AZE" });
const b = readingOf("b", "2024-07-07", { when: "2024-07-06", basis: "relative" });

describe("keeping", () => {
  test("the same twice adds nothing; another source of it is added to the entry", () =>
    inRecord(folder(), (store) => {
      expect(store.addBatch([itemOf(a), itemOf(b)])).toEqual({ added: 2, known: 0, updated: 0, forgotten: 0 });
      const first = exported(store);
      expect(store.addBatch([itemOf(b), itemOf(a)])).toEqual({ added: 0, known: 2, updated: 0, forgotten: 0 });
      expect(exported(store)).toEqual(first);
      const elsewhere = { ...a, report: { ...a.report, source: "0-elsewhere.txt" } };
      expect(store.addBatch([itemOf(elsewhere)]).known).toBe(1);
      expect(store.engagement("e-a-0")?.reports.find((r) => r.id === "r-a")?.sources).toEqual(["0-elsewhere.txt", "a.txt"]);
      expect(store.counts()).toMatchObject({ reports: 2, sources: 3, engagements: 1 });
    }));

  test("every claim set's id leads to the entry that holds it", () =>
    inRecord(folder(), (store) => {
      store.addBatch([itemOf(b)]);
      expect(store.engagement("e-b-0")?.id).toBe("e-b-0");
      store.addBatch([itemOf(a)]);
      expect(store.engagement("e-b-0")?.id).toBe("e-a-0");
      expect(store.engagement("e-x-0")).toBeNull();
    }));

  test("a reading of another version takes the place of the old one, also in what it held together", () =>
    inRecord(folder(), (store) => {
      store.addBatch([itemOf(a), itemOf(b)]);
      const better = readingOf("b", "2024-07-07", { when: "2024-07-05" });
      const item = itemOf({ ...better, report: { ...better.report, version: { code: "2", knowledge: "test" } } });
      expect(store.has("r-b", "b.txt", { code: "2", knowledge: "test" })).toBe(false);
      expect(store.addBatch([item])).toEqual({ added: 0, known: 0, updated: 1, forgotten: 0 });
      expect(store.has("r-b", "b.txt", { code: "2", knowledge: "test" })).toBe(true);
      expect(store.engagements({}, { order: "oldest" }).items.map((e) => e.id)).toEqual(["e-b-0", "e-a-0"]);
    }));

  test("one text from two places, read with two days of publication: whichever came first, the same record", () => {
    const [early, late] = ["2024-07-06", "2024-07-09"].map((day, i) => {
      const r = readingOf("t", day, { when: day, basis: "published" });
      return itemOf({ ...r, report: { ...r.report, source: `s${i}.txt` } }, "One text.");
    });
    const both = [
      [early, late],
      [late, early],
    ].map((items) =>
      inRecord(folder(), (store) => {
        for (const i of items) store.addBatch([i as never]);
        return { lines: exported(store), from: store.engagement("e-t-0")?.when.from };
      }),
    );
    expect(both[0]).toEqual(both[1]);
    expect(both[0]?.from).toBe("2024-07-06");
  });

  test("batch by batch in any order is all at once", () => {
    fc.assert(
      fc.property(
        anyReadings,
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
        (readings, size, ranks) => {
          const order = readings
            .map((r, i) => ({ r, rank: ranks[i] ?? 0 }))
            .sort((x, y) => x.rank - y.rank)
            .map((x) => x.r);
          const repeated = [...order, ...order.slice(0, 2)];
          const dir = folder();
          const kept = inRecord(dir, (store) => {
            for (let i = 0; i < repeated.length; i += size) store.addBatch(repeated.slice(i, i + size).map((r) => itemOf(r)));
            return exported(store);
          });
          rmSync(dir, { recursive: true, force: true });
          expect(kept).toEqual(solved(readings));
        },
      ),
      { numRuns: 40 },
    );
  });
});

test("a record made by other rules is made anew when it is opened for writing", () => {
  const dir = folder();
  const before = inRecord(dir, (store) => {
    store.addBatch(manyReadings(20).map((r) => itemOf(r)));
    return exported(store);
  });
  const db = new DatabaseSync(join(dir, "record.sqlite"));
  db.exec(
    "UPDATE made_by SET rules = -1; DELETE FROM claim_key; UPDATE entry SET json = '{}'; UPDATE claim_set SET facts = '{}'",
  );
  db.close();
  expect(inRecord(dir, exported)).toEqual(before);
});

describe("asking", () => {
  test("by party, person, kind, days and words; page by page", () =>
    inRecord(folder(), (store) => {
      store.addBatch(manyReadings(60).map((r) => itemOf(r)));
      const all = store.engagements({}, { limit: 1000 });
      expect(all.items.length).toBe(all.total);
      const days = all.items.map((e) => e.when.from ?? "");
      expect(days).toEqual([...days].sort().reverse());
      const first = all.items[0] as (typeof all.items)[number];
      const [p, q] = first.participants.map((x) => x.for as string);
      const pair = store.engagements({ party: [p as string, q ?? (p as string)] }).items;
      expect(pair.length).toBeGreaterThan(0);
      for (const e of pair) expect(e.participants.map((x) => x.for)).toEqual(expect.arrayContaining([p]));
      expect(store.engagements({ kind: ["call"] }).total + store.engagements({ kind: ["meeting", "visit"] }).total).toBe(
        all.total,
      );
      const day = first.when.from as string;
      for (const e of store.engagements({ from: day, to: day }).items) expect(e.when.from).toBe(day);
      const person = store.people()[0] as ReturnType<RecordStore["people"]>[number];
      expect(store.engagements({ person: [person.id] }).total).toBe(person.engagements);
      expect(store.facets({ person: [person.id] }).person[0]).toMatchObject({
        value: person.id,
        count: person.engagements,
        label: person.name,
      });
      expect(store.search(person.name, 5).items.length).toBeGreaterThan(0);
      expect(store.engagements({ q: person.name }).total).toBe(person.engagements);
      expect(store.search('") OR * NEAR(', 5)).toEqual({ items: [], total: 0, more: false });
    }));

  test("a cursor that is none begins at the first page", () =>
    inRecord(folder(), (store) => {
      store.addBatch([itemOf(a)]);
      expect(store.engagements({}, { after: "not a cursor" }).items).toHaveLength(1);
    }));
});

describe("what can go wrong", () => {
  test("nothing there, something else there, a newer one there", () => {
    expect(codeOf(() => openRecord(folder(), { mode: "read" }))).toBe("no-record");
    const other = folder();
    inRecord(other, () => undefined);
    writeFileSync(join(other, "record.sqlite"), "not a database, but long enough to be read as one".repeat(40));
    expect(codeOf(() => openRecord(other, { mode: "read" }))).toBe("not-a-record");
    const newer = folder();
    inRecord(newer, () => undefined);
    const db = new DatabaseSync(join(newer, "record.sqlite"));
    db.exec("PRAGMA user_version = 999");
    db.close();
    expect(codeOf(() => openRecord(newer, { mode: "read" }))).toBe("newer-record");
    expect(codeOf(() => openRecord(newer, { mode: "write" }))).toBe("newer-record");
  });

  test("a full disk loses the batch in hand, nothing acknowledged", () => {
    const dir = folder();
    const readings = manyReadings(400);
    const store = openRecord(dir, { mode: "write", maxPages: 120 });
    let acknowledged = 0;
    const code = codeOf(() => {
      for (; acknowledged < readings.length; acknowledged += 10)
        store.addBatch(readings.slice(acknowledged, acknowledged + 10).map((r) => itemOf(r)));
    });
    expect(code).toBe("disk-full");
    expect(store.counts().reports).toBe(acknowledged);
    store.close();
    expect(inRecord(dir, (s) => exported(s))).toEqual(solved(readings.slice(0, acknowledged)));
  });

  test("a limit on the size of files is told like a full disk", () => {
    const refused = Object.assign(new Error("disk I/O error"), { code: "ERR_SQLITE_ERROR", errcode: 778 });
    expect(storeError(refused, "folder")).toMatchObject({ code: "disk-full" });
    expect(storeError(Object.assign(refused, { errcode: 266 }), "folder")).toMatchObject({ code: "io" });
  });

  test("a backup of a record in use is a record", () => {
    const dir = folder();
    const copy = folder();
    inRecord(dir, (store) => {
      store.addBatch([itemOf(a), itemOf(b)]);
      inRecord(copy, () => undefined);
      rmSync(join(copy, "record.sqlite"));
      const reader = openRecord(dir, { mode: "read" });
      reader.backup(join(copy, "record.sqlite"));
      expect(codeOf(() => reader.backup(join(copy, "record.sqlite")))).toBe("io");
      expect(codeOf(() => reader.addBatch([itemOf(a)]))).toBe("io");
      reader.close();
      const again = openRecord(copy, { mode: "read" });
      expect(exported(again)).toEqual(exported(store));
      again.close();
    });
    expect(readFileSync(join(copy, "record.sqlite")).subarray(0, 15).toString()).toBe("SQLite format 3");
  });
});

const CHILD = new URL("../../test/record-child.ts", import.meta.url).pathname;

/** Runs a process that writes; ends it by force after `killAfter` ms if given. The reports it told as acknowledged. */
const child = (dir: string, from: number, to: number, batch: number, killAfter?: number): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [CHILD, dir, String(from), String(to), String(batch)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let out = "";
    let timer: NodeJS.Timeout | undefined;
    run.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      // Counted from the first batch, so that a slow start leaves no round empty.
      if (killAfter !== undefined) timer ??= setTimeout(() => run.kill("SIGKILL"), killAfter);
    });
    run.on("error", reject);
    run.on("close", (code) => {
      clearTimeout(timer);
      if (killAfter === undefined && code !== 0) reject(new Error(`child ended with ${code}`));
      else
        resolve(
          out
            .split("\n")
            .slice(0, -1)
            .flatMap((line) => line.split(" ")),
        );
    });
  });

describe("several processes", () => {
  test("five that make one record at once wait for one another", { timeout: 30_000 }, async () => {
    const dir = folder();
    await Promise.all([1, 2, 3, 4, 5].map(() => child(dir, 0, 6, 3)));
    expect(inRecord(dir, (s) => s.counts().reports)).toBe(6);
  });

  test("two that write at once keep everything once", { timeout: 30_000 }, async () => {
    const dir = folder();
    await Promise.all([child(dir, 0, 120, 5), child(dir, 60, 160, 5)]);
    expect(inRecord(dir, (s) => exported(s))).toEqual(solved(manyReadings(160)));
  });

  test("killed at any moment, nothing acknowledged is lost, and doing it again gives the undisturbed record", {
    timeout: 30_000,
  }, async () => {
    const dir = folder();
    let cut = 0;
    for (const moment of [0, 3, 11, 26, 47]) {
      const told = await child(dir, 0, 200, 2, moment);
      if (told.length < 200) cut++;
      inRecord(dir, (store) => {
        for (const id of told) expect(store.report(id)?.report.id).toBe(id);
      });
    }
    expect(cut).toBeGreaterThan(0);
    await child(dir, 0, 200, 20);
    expect(inRecord(dir, (s) => exported(s))).toEqual(solved(manyReadings(200)));
  });
});
