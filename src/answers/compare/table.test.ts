import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { itemOf, readingOf, type Told } from "../../../test/record-readings.ts";
import type { Act, Position, Reading } from "../../reading/reading.ts";
import { openRecord } from "../../store/sqlite.ts";
import { type Account, type AccountsBy, firstOf } from "./accounts.ts";
import { accountsTable } from "./table.ts";

const dir = mkdtempSync(join(tmpdir(), "accounts-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const met: Told = { when: "2024-07-06", where: "Shusha,AZE" };
/** "AZE gas thank the hospitality shown": the side, the topic or "-", the act, the matter. */
const position = (report: string, line: string): Position => {
  const [party = "", topic = "-", act = "inform", ...about] = line.split(" ");
  return {
    by: { name: null, for: party },
    toward: [],
    act: act as Act,
    about: about.join(" "),
    topic: topic === "-" ? null : topic,
    engagement: `e-${report}-0`,
    quoted: false,
    commitment: false,
    due: null,
    evidence: [{ field: "about", start: 0, end: 6, quote: "Report" }],
  };
};
interface Given {
  readonly name: string;
  readonly issuer?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly told?: Told;
  readonly said?: readonly string[];
}
const reading = ({ name, issuer, outlet, published = "2024-07-06", told = met, said = [] }: Given): Reading => {
  const r = readingOf(name, published, told);
  return {
    ...r,
    report: { ...r.report, issuer: issuer ?? null, outlet: outlet ?? null },
    positions: said.map((s) => position(name, s)),
  };
};
let made = 0;
const table = (by: AccountsBy, ...given: readonly Given[]) => {
  const store = openRecord(join(dir, `r${made++}`), { mode: "write" });
  store.addBatch(given.map((g) => itemOf(reading(g))));
  const entry = store.engagements({}).items[0];
  if (!entry) throw new Error("no entry");
  const found = accountsTable(store, entry, by, (party) => `name of ${party}`);
  store.close();
  return found;
};

describe("accounts", () => {
  const three: Given[] = [
    { name: "a", issuer: "AZE", outlet: "MFA of A", published: "2024-07-07" },
    { name: "b", issuer: "TUR", outlet: "MFA of B" },
    { name: "c", outlet: "Wire", published: "2024-07-08" },
    { name: "d", outlet: "Wire", published: "2024-07-09" },
  ];
  test("by side: a column for each side with a readout, one for all others", () => {
    const { by, accounts, first } = table("side", ...three);
    expect([by, accounts.map((a) => [a.party, a.name, a.reports.length])]).toEqual([
      "side",
      [
        ["AZE", "name of AZE", 1],
        ["TUR", "name of TUR", 1],
        [null, "Wire", 2],
      ],
    ]);
    expect(first).toBe(1);
  });
  test("by outlet: a column for each, the first to publish first", () => {
    const { accounts, first } = table("outlet", ...three);
    expect(accounts.map((a) => [a.name, a.published])).toEqual([
      ["MFA of B", "2024-07-06"],
      ["MFA of A", "2024-07-07"],
      ["Wire", "2024-07-08"],
    ]);
    expect(first).toBe(0);
  });
  test("where no side has a readout they are told by outlet", () => {
    expect(table("side", { name: "c", outlet: "Wire" }, { name: "d", outlet: "Post" }).by).toBe("outlet");
  });
  test("more than a page holds are counted", () => {
    const many = Array.from({ length: 15 }, (_, i) => ({ name: `w${i}`, outlet: `Wire ${i}` }));
    const { accounts, more, rows } = table("outlet", ...many);
    expect([accounts.length, more, rows.every((r) => r.cells.length === 12)]).toEqual([12, 3, true]);
  });
});

describe("rows", () => {
  test("statements of three accounts on one matter are one row; who tells nothing is silent", () => {
    const { rows } = table(
      "side",
      { name: "a", issuer: "AZE", said: ["AZE roads support the reopening of the Zangezur road", "AZE - thank the hosts"] },
      { name: "b", issuer: "TUR", said: ["TUR gas welcome the new gas pipeline"] },
      { name: "c", said: ["AZE roads emphasize that the Zangezur road must be reopened", "TUR gas criticize the gas pipeline"] },
    );
    const said = rows.filter((r) => r.kind === "statement");
    expect(said.map((r) => [r.topic, r.about, r.standing, r.cells.map((c) => c.length)])).toEqual([
      ["roads", "AZE", "agreed", [1, 0, 1]],
      ["gas", "TUR", "differs", [0, 1, 1]],
      [null, "AZE", "one", [1, 0, 0]],
    ]);
  });
  test("values that cannot both hold differ, also where a third account agrees with both", () => {
    const { rows } = table(
      "outlet",
      { name: "a", outlet: "A", told: { ...met, occasion: "Informal summit" } },
      { name: "b", outlet: "B", told: { ...met, occasion: "Jubilee" } },
      { name: "c", outlet: "C" },
    );
    const of = (about: string) => rows.find((r) => r.about === about);
    expect(of("occasion")?.standing).toBe("differs");
    expect(of("occasion")?.cells.map((c) => c.length)).toEqual([1, 1, 0]);
    expect(of("where")?.standing).toBe("agreed");
  });
});

test.each<[string, (string | null)[], number | null]>([
  ["the earliest", ["2024-07-07", "2024-07-06", "2024-07-08"], 1],
  ["two on one day", ["2024-07-06", "2024-07-06", "2024-07-08"], null],
  ["a month beside a day in it", ["2024-07", "2024-07-06"], null],
  ["a month before", ["2024-06", "2024-07-06"], 0],
  ["one of no known day", ["2024-07-06", null], null],
  ["one alone", ["2024-07-06"], null],
])("who published first: %s", (_name, days, first) => {
  expect(firstOf(days.map((published): Account => ({ party: null, name: "x", reports: [], published })))).toBe(first);
});
