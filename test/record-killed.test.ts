/** A sample of bench/kill.ts: kill -9 at random moments of ingest, merge and correction. */
import { afterAll, describe, expect, it } from "vitest";
import { openRecord } from "../src/store/sqlite.ts";
import { folders, inRecord } from "./record-folder.ts";
import { live, livesKilled, undisturbed, wrongAfter } from "./record-killed.ts";
import { lifeOf } from "./record-life.ts";

const home = folders();
afterAll(() => home.remove());
const LIFE = { reports: 80, batch: 5 };
const steps = lifeOf(LIFE.reports, LIFE.batch);

describe("killed while it takes reports and decisions", () => {
  it("loses nothing acknowledged, and gone on with is the undisturbed record", async () => {
    const after = undisturbed(steps, home.next());
    const moments = [0, 40, 7, 160];
    const wrong: (string | null)[] = [];
    let n = 0;
    const moment = (): number => moments[n++ % moments.length] as number;
    const cut = await livesKilled(LIFE, moments.length, moment, home.next, (dir, done) =>
      wrong.push(wrongAfter(dir, done, after)),
    );
    expect(wrong.filter((w) => w !== null)).toEqual([]);
    expect(cut).toBe(moments.length);
  });
});

describe("readers beside two writers", () => {
  it("see whole records only: every entry that is listed opens, none is in two places", async () => {
    const dir = home.next();
    inRecord(dir, (store) => steps[0]?.(store));
    let writing = true;
    const writers = Promise.all([live(dir, 1, LIFE, null), live(dir, 1, LIFE, null)]).finally(() => {
      writing = false;
    });
    let looked = 0;
    while (writing) {
      const reader = openRecord(dir, { mode: "read" });
      const page = reader.engagements({}, { limit: 200 });
      const sets = page.items.flatMap((e) => e.reports.flatMap((r) => r.claimSets));
      expect(new Set(sets).size).toBe(sets.length);
      reader.close();
      looked++;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await writers;
    expect(looked).toBeGreaterThan(3);
  });
});
