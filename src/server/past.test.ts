import { expect, test } from "vitest";
import type { RecordStore } from "../store/store.ts";
import { PastRecords } from "./past.ts";
import type { Service } from "./service.ts";

/** A service whose earlier days are opened when the test says so. */
const opening = () => {
  const log: string[] = [];
  const waiting: (() => void)[] = [];
  let state = "1";
  const store = { state: () => state, close: () => log.push("closed live") } as unknown as RecordStore;
  const asOf = (moment: string): Promise<RecordStore> => {
    log.push(`open ${moment}`);
    return new Promise((resolve) => {
      waiting.push(() => resolve({ close: () => log.push(`close ${moment}`) } as unknown as RecordStore));
    });
  };
  const past = new PastRecords({ store, asOf } as unknown as Service);
  const go = async (): Promise<void> => {
    for (let i = 0; i < 50; i++) {
      await Promise.resolve();
      waiting.shift()?.();
    }
  };
  return { past, log, go, change: () => (state = `${Number(state) + 1}`) };
};
const at = (past: PastRecords, ...days: string[]) => days.map((day) => past.at(`2025-04-0${day}`));

test("one day is opened once for all who ask, one day at a time", async () => {
  const { past, log, go } = opening();
  const all = at(past, "1", "1", "2");
  await Promise.resolve();
  expect(log).toEqual(["open 2025-04-01"]);
  await go();
  expect(log).toEqual(["open 2025-04-01", "open 2025-04-02"]);
  for (const store of await Promise.all(all)) store.close();
  expect(log.filter((line) => line.startsWith("close"))).toEqual([]);
  await past.close();
  expect(log.slice(2).sort()).toEqual(["close 2025-04-01", "close 2025-04-02"]);
});

test("a day that makes room is closed when its last answer is done", async () => {
  const { past, log, go } = opening();
  const asked = at(past, "1");
  await go();
  const [first] = await Promise.all(asked);
  const others = at(past, "2", "3", "4");
  await go();
  for (const store of await Promise.all(others)) store.close();
  await go();
  expect(log).not.toContain("close 2025-04-01");
  first?.close();
  first?.close();
  await go();
  expect(log.filter((line) => line.startsWith("close"))).toEqual(["close 2025-04-01"]);
});

test("a record that changed since makes the day anew", async () => {
  const { past, log, go, change } = opening();
  const first = at(past, "1");
  await go();
  for (const store of await Promise.all(first)) store.close();
  change();
  const again = at(past, "1");
  await go();
  await Promise.all(again);
  expect(log.sort()).toEqual(["close 2025-04-01", "open 2025-04-01", "open 2025-04-01"]);
});

test("only some days wait to be made; a day to come is the record as it is", async () => {
  const { past, go } = opening();
  const asked = at(past, "1", "2", "3", "4", "5");
  await expect(asked[4]).rejects.toMatchObject({ status: 429 });
  await go();
  await Promise.all(asked.slice(0, 4));
  const live = await past.at("2999-01-01T00:00:00.000Z");
  live.close();
});

test("a day that cannot be opened is asked for again", async () => {
  let fail = true;
  const store = { state: () => "1" } as unknown as RecordStore;
  const asOf = async (): Promise<RecordStore> => {
    if (fail) throw new Error("no room");
    return { close: () => {} } as unknown as RecordStore;
  };
  const past = new PastRecords({ store, asOf } as unknown as Service);
  await expect(past.at("2025-04-01")).rejects.toThrow("no room");
  fail = false;
  await expect(past.at("2025-04-01")).resolves.toBeDefined();
});
