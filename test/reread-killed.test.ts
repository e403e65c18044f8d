/** Everything read again by another version, by processes that are killed: each goes on where the last one stopped. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, it } from "vitest";
import { chancery, folder, start } from "./cli/command.ts";

const place = folder();
afterAll(() => place.remove());

/** More than two batches of ingest. */
const REPORTS = 620;

const lines = (): string => {
  const guests = ["Swedish Foreign Minister Tobias Billström", "Finnish Foreign Minister Elina Valtonen"];
  return Array.from({ length: REPORTS }, (_, n) => {
    const day = `2024-0${1 + (n % 5)}-${10 + (n % 18)}`;
    const text = `Norwegian Foreign Minister Espen Barth Eide met ${guests[n % 2]} in Oslo on ${day}. Report ${n} says so.`;
    return JSON.stringify({ text, published: day });
  }).join("\n");
};

const inFile = <T>(record: string, work: (db: DatabaseSync) => T): T => {
  const db = new DatabaseSync(join(record, "record.sqlite"));
  try {
    db.exec("PRAGMA busy_timeout = 20000");
    return work(db);
  } finally {
    db.close();
  }
};
const countWhere = (record: string, condition: string): number =>
  inFile(record, (db) => db.prepare(`SELECT count(*) AS n FROM reading WHERE ${condition}`).get()?.n as number);

it("goes on where it was killed, and ends as if nobody had been", { timeout: 240_000 }, async () => {
  const record = join(place.path, "record");
  const file = join(place.path, "reports.jsonl");
  writeFileSync(file, lines());
  const args = ["ingest", file, "--record", record];
  expect((await chancery(args)).err).toContain(`${REPORTS} new`);
  const whole = (await chancery(["export", "engagements", "--record", record])).out;
  inFile(record, (db) => db.exec("UPDATE reading SET code = 'of-old'"));

  const child = start(args);
  const ended = new Promise((resolve) => child.on("close", resolve));
  while (countWhere(record, "code = 'of-old'") === REPORTS) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill("SIGKILL");
  await ended;
  const left = countWhere(record, "code = 'of-old'");
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(REPORTS);

  // Whatever is read again takes the place of these, since of two readings by one version the lesser counts.
  inFile(record, (db) => db.exec(`UPDATE reading SET json = '{"~":0,' || substr(json, 2) WHERE code <> 'of-old'`));
  expect((await chancery(args)).err).toContain(`${REPORTS - left} known before, ${left} read again`);
  expect(countWhere(record, "code = 'of-old'")).toBe(0);
  expect(countWhere(record, `json LIKE '{"~":0,%'`)).toBe(REPORTS - left);
  expect((await chancery(["export", "engagements", "--record", record])).out).toBe(whole);
});

it("reads again what came with another day of publication", async () => {
  const record = join(place.path, "days");
  const file = join(place.path, "one.txt");
  writeFileSync(
    file,
    "Norwegian Foreign Minister Espen Barth Eide met Swedish Foreign Minister Tobias Billström in Oslo on Monday.",
  );
  const days = async (...published: string[]): Promise<string> => {
    const to = join(record, published.join());
    for (const day of published) await chancery(["ingest", file, "--published", day, "--record", to]);
    return (await chancery(["export", "engagements", "--record", to])).out;
  };
  expect(await days("2024-05-15", "2024-05-22")).toBe(await days("2024-05-22", "2024-05-15"));
});
