import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { itemOf, readingOf, type Told } from "../../../test/record-readings.ts";
import type { Act, Position, Reading } from "../../reading/reading.ts";
import { openRecord } from "../../store/sqlite.ts";
import { compare } from "./compare.ts";
import { leanApart, likeness } from "./statements.ts";

const dir = mkdtempSync(join(tmpdir(), "compare-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const DAY = "2024-07-06";
const met: Told = { when: DAY, where: "Shusha,AZE" };
/** "AZE thank the hospitality shown". */
const position = (report: string, line: string, topic: string | null = null): Position => {
  const [party = "", act = "inform", ...about] = line.split(" ");
  const words = { field: "about", start: 0, end: 6, quote: "Report" };
  return {
    by: { name: null, for: party },
    toward: [],
    act: act as Act,
    about: about.join(" "),
    topic,
    engagement: `e-${report}-0`,
    quoted: false,
    commitment: false,
    due: null,
    evidence: [words],
  };
};
const readout = (name: string, issuer: string | null, told: Told, ...said: readonly string[]): Reading => {
  const r = readingOf(name, DAY, told);
  return { ...r, report: { ...r.report, issuer }, positions: said.map((s) => position(name, s)) };
};
let made = 0;
const compared = (...readings: readonly Reading[]) => {
  const store = openRecord(join(dir, `r${made++}`), { mode: "write" });
  store.addBatch(readings.map((r) => itemOf(r)));
  const entry = store.engagements({}).items[0];
  if (!entry) throw new Error("no entry");
  const found = compare(store, entry, (party) => `name of ${party}`);
  store.close();
  return found;
};

test("the readouts of two sides are compared, whoever else tells it", () => {
  const found = compared(readout("a", "AZE", met), readout("b", "TUR", met), readout("c", null, met));
  expect(found.sides).toMatchObject({ basis: "readouts", a: { party: "AZE", name: "name of AZE" }, b: { party: "TUR" } });
});

test("statements of one speaker on one matter are one row; those that lean apart are told differently", () => {
  const found = compared(
    readout(
      "a",
      "AZE",
      met,
      "AZE support the reopening of the Zangezur road",
      "AZE thank the hosts for hospitality",
      "TUR welcome the new gas pipeline",
    ),
    readout(
      "b",
      "TUR",
      met,
      "AZE emphasize that the Zangezur road must be reopened",
      "TUR criticize the gas pipeline",
      "TUR invite the minister to Ankara",
    ),
  );
  expect(found.rows.filter((r) => r.kind === "statement").map((r) => [r.standing, r.about, r.a.length, r.b.length])).toEqual([
    ["both", "AZE", 1, 1],
    ["differently", "TUR", 1, 1],
    ["only-a", "AZE", 1, 0],
    ["only-b", "TUR", 0, 1],
  ]);
});

test("values that cannot both hold are told differently; a month and its day agree", () => {
  const found = compared(
    readout("a", "AZE", { ...met, occasion: "Informal summit" }),
    readout("b", "TUR", { when: "2024-07-06", where: "Shusha,AZE", status: "held" }),
  );
  const standing = Object.fromEntries(found.rows.filter((r) => r.kind === "field").map((r) => [r.about, r.standing]));
  expect(standing).toMatchObject({ kind: "both", when: "both", where: "both", occasion: "only-a" });
});

test("one side's readout stands beside the others' reports; without any, two outlets; one account has no other", () => {
  expect(compared(readout("a", "AZE", met), readout("c", null, met)).sides).toMatchObject({
    basis: "readout and others",
    a: { party: "AZE" },
    b: { party: null, name: "c.txt" },
  });
  expect(compared(readout("c", null, met), readout("d", null, met)).sides?.basis).toBe("outlets");
  expect(compared(readout("c", null, met))).toMatchObject({ sides: null, rows: [] });
});

test.each<[string, string, boolean]>([
  ["AZE support the reopening of the road", "AZE emphasize that the road be reopened", true],
  ["AZE support the reopening of the road", "TUR emphasize that the road be reopened", false],
  ["AZE support the reopening of the road", "AZE support trade and energy", false],
  ["AZE thank him", "AZE thank them", false],
])("%s | %s: one statement: %s", (x, y, one) => expect(likeness(position("a", x), position("b", y)) > 0).toBe(one));

test.each<[Act, Act, boolean]>([
  ["support", "reject", true],
  ["support", "emphasize", false],
  ["warn", "criticize", false],
])("%s and %s lean apart: %s", (a, b, apart) => expect(leanApart(a, b)).toBe(apart));
