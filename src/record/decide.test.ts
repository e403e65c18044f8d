import { describe, expect, test } from "vitest";
import { check, DAY, met, NAMED } from "../../test/decisions.ts";
import { readingOf } from "../../test/record-readings.ts";
import { decide } from "./decide.ts";
import { factsOf } from "./facts.ts";

test("two engagements of one report are never one", () => {
  const { engagements, ...rest } = readingOf("a", DAY, met, met);
  const [x, y] = engagements.map((e) => factsOf({ ...rest, engagements }, e));
  expect(decide(x as never, y as never).reasons).toEqual(["two engagements of one report"]);
});

const [AZE, TUR] = NAMED;
const GEO = "Ilia Darchiashvili|foreign-minister|GEO|Q5";
const ANKARA = { where: "Ankara,TUR", occasion: "Antalya Diplomacy Forum" };

/** Whatever else speaks for them. */
describe("alike in all but one thing, and two", () =>
  check([
    [
      "the same two, the day after, in the same town, at the same forum",
      [{ ...met, ...ANKARA }],
      [{ ...met, ...ANKARA, when: "2024-07-07" }],
      "cannot",
      "different days",
    ],
    [
      "the same two, a week later, one day only that of publication",
      [{ ...met, ...ANKARA }],
      [{ ...met, ...ANKARA, when: "2024-07-13", basis: "published" }, "2024-07-13"],
      "cannot",
      "different days",
    ],
    [
      "two visits of one guest to one town",
      [{ kind: "visit", when: DAY, ...ANKARA, who: [AZE] }],
      [{ kind: "visit", when: "2024-07-09", ...ANKARA, who: [AZE] }],
      "cannot",
      "different days",
    ],
    [
      "the talks of two, and of the three, that day at that forum",
      [{ ...met, ...ANKARA }],
      [{ ...met, ...ANKARA, who: [AZE, TUR, GEO] }],
      "cannot",
      "another party",
    ],
    [
      "the talks of another two of the three",
      [{ ...met, ...ANKARA }],
      [{ ...met, ...ANKARA, who: [GEO, TUR] }],
      "cannot",
      "different people",
    ],
    [
      "the one-on-one of two presidents, and that of their ministers",
      [{ ...met, ...ANKARA }],
      [{ ...met, ...ANKARA, who: ["Ilham Aliyev|head-of-state|AZE|Q2", "Recep Tayyip Erdoğan|head-of-state|TUR|Q4"] }],
      "cannot",
      "different people",
    ],
    [
      "a call and a visit of that day",
      [{ ...met, kind: "call" }],
      [{ ...met, kind: "visit", ...ANKARA }],
      "cannot",
      "a call and a visit",
    ],
    [
      "a call and a letter of that day",
      [{ ...met, kind: "call" }],
      [{ ...met, kind: "correspondence" }],
      "cannot",
      "a call and a correspondence",
    ],
    [
      "a visit and the talks in its course",
      [{ ...met, ...ANKARA }],
      [{ ...met, kind: "visit", ...ANKARA, who: [AZE] }],
      "cannot",
      "a meeting and a visit",
    ],
    [
      "the talks at a gathering, and the gathering",
      [{ ...met, ...ANKARA }],
      [{ kind: "gathering", when: DAY, ...ANKARA, who: [TUR] }],
      "cannot",
      "a meeting and a gathering",
    ],
    [
      "a minister and his namesake of another state",
      [{ ...met, ...ANKARA }],
      [{ ...met, ...ANKARA, who: [AZE, "Hakan Fidan|foreign-minister|TKM"] }],
      "cannot",
      "different people",
    ],
    [
      "talks in two towns of one day",
      [{ ...met, where: "Ankara,TUR" }],
      [{ ...met, where: "Baku,AZE" }],
      "cannot",
      "different places",
    ],
    [
      "last month's talks, and today's, of people not named",
      [{ when: DAY, who: ["-|foreign-minister|AZE", "-|foreign-minister|TUR"] }],
      [{ when: "2024-06-06", who: ["-|foreign-minister|AZE", "-|foreign-minister|TUR"] }],
      "cannot",
      "different days",
    ],
  ]));
