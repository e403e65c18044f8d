import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountOf, anyCorrections, anyReadings, correctionOf, readingOf, type Told } from "../../test/record-readings.ts";
import type { Reading } from "../reading/reading.ts";
import type { Act } from "./corrections.ts";
import { solve } from "./solve.ts";

const DAY = "2024-07-06";
const met: Told = { when: DAY, where: "Shusha,AZE" };
const call: Told = { kind: "call", when: "2024-07-09" };
const accounts = (readings: readonly Reading[]) => readings.map((r) => accountOf(r));
/** Two reports of one meeting, one of a call. */
const THREE = accounts([readingOf("a", DAY, met), readingOf("b", DAY, met), readingOf("c", "2024-07-09", call)]);

/** Entries as the claim sets they hold. */
const groups = (...acts: readonly Act[]): string[] =>
  solve(
    THREE,
    acts.map((act, i) => correctionOf(act, i)),
  ).map((e) => e.reports.flatMap((r) => r.claimSets).join(" "));
const first = (...acts: readonly Act[]) =>
  solve(
    THREE,
    acts.map((act, i) => correctionOf(act, i)),
  )[0] as ReturnType<typeof solve>[number];

const split: Act = { kind: "split", sets: ["e-b-0"], from: ["e-a-0"] };
const merge: Act = { kind: "merge", sets: ["e-a-0", "e-b-0"] };

describe("which accounts are one engagement", () => {
  test.each<[string, readonly Act[], readonly string[]]>([
    ["nothing decided", [], ["e-a-0 e-b-0", "e-c-0"]],
    ["split", [split], ["e-a-0", "e-b-0", "e-c-0"]],
    ["merged though the rules rule it out", [{ kind: "merge", sets: ["e-a-0", "e-c-0"] }], ["e-a-0 e-b-0 e-c-0"]],
    ["merged after the split", [split, merge], ["e-a-0 e-b-0", "e-c-0"]],
    ["split after the merge", [merge, split], ["e-a-0", "e-b-0", "e-c-0"]],
    ["merged with one that was split off before", [split, { kind: "merge", sets: ["e-a-0", "e-c-0"] }], ["e-a-0 e-c-0", "e-b-0"]],
    [
      "a merge of three, one of which is split off later: the others stay",
      [
        { kind: "merge", sets: ["e-a-0", "e-b-0", "e-c-0"] },
        { kind: "split", sets: ["e-a-0"], from: ["e-b-0", "e-c-0"] },
      ],
      ["e-a-0", "e-b-0 e-c-0"],
    ],
    ["rejected", [{ kind: "reject", sets: ["e-b-0"] }], ["e-a-0", "e-c-0"]],
    ["its report forgotten", [{ kind: "forget", report: "r-c" }], ["e-a-0 e-b-0"]],
    ["about what no reading tells", [{ kind: "merge", sets: ["e-a-0", "e-x-0"] }], ["e-a-0 e-b-0", "e-c-0"]],
  ])("%s", (_, acts, expected) => expect(groups(...acts)).toEqual(expected));

  test("a split between two bears on a third as any account does: it joins the one it fits", () => {
    const entries = solve(accounts([readingOf("a", DAY, met), readingOf("b", DAY, met), readingOf("d", DAY, met)]), [
      correctionOf(split, 0),
    ]);
    expect(entries.map((e) => e.reports.length).sort()).toEqual([1, 2]);
  });

  test("two accounts of one report, merged by hand, are one row of reports", () => {
    const [e] = solve(accounts([readingOf("a", DAY, met, call)]), [correctionOf({ kind: "merge", sets: ["e-a-0", "e-a-1"] }, 0)]);
    expect(e?.reports.map((r) => r.claimSets)).toEqual([["e-a-0", "e-a-1"]]);
  });
});

describe("which value stands", () => {
  const set = (field: string, value: unknown): Act => ({ kind: "set", sets: ["e-a-0", "e-b-0"], field, value });

  test("a place set by hand, with what stood there and who decided it", () => {
    const e = first(set("where", "Ganja, AZE"));
    expect(e.where).toMatchObject({ place: "Ganja", country: "AZE", basis: "inferred" });
    expect(e.corrections).toMatchObject([
      { kind: "set", field: "where", was: { place: "Shusha" }, by: "A. Reviewer", reason: "read again" },
    ]);
    expect(e.history.at(-1)).toMatchObject({ on: null, what: "set", report: "r-a", by: "A. Reviewer" });
    expect(e.claims.filter((c) => c.field === "where").map((c) => c.value)).toMatchObject([
      { place: "Shusha" },
      { place: "Shusha" },
    ]);
  });

  test("of two values the later one stands", () => {
    expect(first(set("when", "2024-07-07"), set("when", "2024-07-08")).when.edtf).toBe("2024-07-08");
  });

  test("the words behind a value that was replaced no longer stand behind it", () => {
    expect(first(set("kind", "visit")).evidence).toEqual([]);
    expect(first(set("where", "AZE")).evidence.map((e) => e.field)).toEqual(["kind"]);
  });

  test.each<[string, unknown, unknown]>([
    ["kind", "gathering", "gathering"],
    ["status", "cancelled", "cancelled"],
    ["occasion", "Informal summit", { name: "Informal summit", id: null }],
    ["occasion", null, null],
    ["format", "one-on-one, expanded", ["one-on-one", "expanded"]],
    [
      "when",
      "2024-02",
      { edtf: "2024-02", from: "2024-02-01", to: "2024-02-29", basis: "inferred", derivedFrom: "a correction" },
    ],
  ])("%s = %j", (field, value, expected) => {
    expect(first(set(field, value))[field as "kind"]).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ["kind", "party"],
    ["when", "2024-02-30"],
    ["when", "2024-03/2024-02"],
    ["where", ""],
    ["claims", []],
    ["participants/Nobody/office", "Speaker"],
  ])("%s = %j changes nothing", (field, value) => {
    expect(first(set(field, value))).toEqual(first());
  });

  test("an office of a participant, and a participant taken out", () => {
    const e = first(set("participants/Jeyhun Bayramov/office", "Special envoy"), set("participants/Mevlut Cavusoglu", null));
    expect(e.participants).toMatchObject([{ name: "Jeyhun Bayramov", office: "Special envoy", basis: { office: "inferred" } }]);
  });

  test("a person who is another, in one engagement and everywhere", () => {
    const is = { id: "Q9", name: "Jeyhun Other" };
    const one: Act = { kind: "person", sets: ["e-a-0"], was: "Q1", is };
    const all: Act = { kind: "person", sets: [], was: "Q1", is };
    const idsOf = (act: Act) => solve(THREE, [correctionOf(act, 0)]).map((e) => e.participants.map((p) => p.id));
    expect(idsOf(one)).toEqual([
      ["Q9", "Q2"],
      ["Q1", "Q2"],
    ]);
    expect(idsOf(all)).toEqual([
      ["Q9", "Q2"],
      ["Q9", "Q2"],
    ]);
  });

  test("a value follows the first claim set named that is still told", () => {
    const [a, c] = solve(THREE, [correctionOf({ kind: "set", sets: ["e-0-gone", "e-c-0"], field: "where", value: "AZE" }, 0)]);
    expect([a?.corrections, c?.where?.country]).toEqual([undefined, "AZE"]);
  });
});

test("the record is a function of the set of readings and the set of corrections", () => {
  fc.assert(
    fc.property(
      anyReadings.chain((r) => fc.tuple(fc.constant(r), fc.shuffledSubarray([...r, ...r], { minLength: 2 * r.length }))),
      anyCorrections.chain((c) => fc.tuple(fc.constant(c), fc.shuffledSubarray([...c, ...c], { minLength: 2 * c.length }))),
      ([readings, otherReadings], [corrections, otherCorrections]) => {
        expect(JSON.stringify(solve(accounts(otherReadings), otherCorrections))).toBe(
          JSON.stringify(solve(accounts(readings), corrections)),
        );
      },
    ),
    { numRuns: 300 },
  );
});
