/** A record made anew after a change of rules, by processes that are killed: each goes on where the last one stopped. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { exported, folders, inRecord } from "./record-folder.ts";
import { itemOf, manyReadings } from "./record-readings.ts";

const home = folders();
afterAll(() => home.remove());

/** Keeps nothing: opening the record for writing is what makes it anew. */
const CHILD = new URL("./record-child.ts", import.meta.url).pathname;
/** More than two steps' worth. */
const REPORTS = 1300;

interface Made {
  readonly rules: number;
  readonly phase: string;
  readonly after: string;
}

const inFile = <T>(dir: string, work: (db: DatabaseSync) => T): T => {
  const db = new DatabaseSync(join(dir, "record.sqlite"));
  try {
    db.exec("PRAGMA busy_timeout = 20000");
    return work(db);
  } finally {
    db.close();
  }
};
const madeOf = (dir: string): Made =>
  inFile(dir, (db) => db.prepare("SELECT rules, phase, after FROM made_by").get() as unknown as Made);
const isDone = (m: Made): boolean => m.rules > 0;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens the record in a process of its own and kills it once it has come further than before, or lets it end. */
const openedAndKilled = async (dir: string): Promise<Made> => {
  const before = madeOf(dir);
  const run = spawn(process.execPath, [CHILD, dir, "0", "0", "1"], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => void run.on("close", () => resolve()));
  let open = true;
  void ended.then(() => {
    open = false;
  });
  while (open) {
    const { phase, after } = madeOf(dir);
    if (phase !== before.phase || after !== before.after) run.kill("SIGKILL");
    await pause(2);
  }
  await ended;
  return madeOf(dir);
};

describe("a record made anew by processes that are killed", () => {
  it("goes on where it was stopped, and is in the end as if nobody had been", { timeout: 120_000 }, async () => {
    const dir = home.next();
    const whole = inRecord(dir, (store) => {
      store.addBatch(manyReadings(REPORTS).map((r) => itemOf(r)));
      return exported(store);
    });
    inFile(dir, (db) =>
      db.exec(
        "UPDATE made_by SET rules = -1; DELETE FROM claim_key; UPDATE entry SET json = '{}'; UPDATE claim_set SET facts = '{}'",
      ),
    );
    const stops: Made[] = [];
    for (let made = madeOf(dir); !isDone(made) && stops.length < 40; ) {
      made = await openedAndKilled(dir);
      stops.push(made);
      // What a step has made is not made again by the next one: a mark on it stays.
      if (made.phase === "claims" && made.after !== "")
        inFile(dir, (db) =>
          db.prepare("UPDATE passage SET title = 'left alone' WHERE report = (SELECT min(no) FROM report)").run(),
        );
    }
    expect(stops.map((m) => m.phase)).toEqual(expect.arrayContaining(["claims", "entries"]));
    expect(new Set(stops.map((m) => `${m.phase} ${m.after}`)).size).toBe(stops.length);
    expect(inRecord(dir, exported)).toEqual(whole);
    const titles = inFile(dir, (db) =>
      db.prepare("SELECT DISTINCT title FROM passage WHERE report = (SELECT min(no) FROM report)").all(),
    );
    expect(titles.map((t) => t.title)).toEqual(["left alone"]);
  });

  it("takes reports between two steps as if it had been whole", { timeout: 60_000 }, async () => {
    const readings = manyReadings(700);
    const whole = inRecord(home.next(), (store) => {
      store.addBatch(readings.map((r) => itemOf(r)));
      return exported(store);
    });
    const dir = home.next();
    inRecord(dir, (store) => void store.addBatch(readings.slice(0, 650).map((r) => itemOf(r))));
    inFile(dir, (db) => db.exec("UPDATE made_by SET rules = -1; DELETE FROM claim_key; UPDATE claim_set SET facts = '{}'"));
    const half = await openedAndKilled(dir);
    expect(isDone(half)).toBe(false);
    inRecord(dir, (store) => void store.addBatch(readings.slice(650).map((r) => itemOf(r))));
    expect(inRecord(dir, exported)).toEqual(whole);
  });
});
