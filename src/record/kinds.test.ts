import { describe, expect, test } from "vitest";
import { check, DAY, factsTold, met, NAMED } from "../../test/decisions.ts";
import type { Told } from "../../test/record-readings.ts";
import { decide } from "./decide.ts";
import { keysOf } from "./facts.ts";

describe("accounts by kind", () =>
  check([
    ["a call and a meeting", [met], [{ ...met, kind: "call" }], "cannot", "a meeting and a call"],
    ["talks and their ceremony", [met], [{ ...met, kind: "ceremony" }], "same", "same people"],
  ]));

describe("one engagement under two names of its kind", () => {
  const three = [...NAMED, "Serdar Berdimuhamedov|head-of-state|TKM|Q9"];
  const helped = [...NAMED, "Olusegun Obasanjo|special-envoy|AU|Q5|mediator"];
  const said = (a: Told, b: Told) => decide(factsTold("a", a, DAY), factsTold("b", b, DAY)).verdict;
  const at = { when: DAY, where: "Avaza,TKM" };
  const rows: readonly (readonly [name: string, a: Told, b: Told, verdict: string])[] = [
    ["three presidents' meeting and their summit", { ...at, who: three }, { ...at, kind: "gathering", who: three }, "same"],
    ["a meeting of two at a gathering of three", { ...at, who: NAMED }, { ...at, kind: "gathering", who: three }, "cannot"],
    ["a meeting and a gathering of two", { ...at, who: NAMED }, { ...at, kind: "gathering", who: NAMED }, "cannot"],
    ["a summit of another day", { ...at, who: three }, { ...at, when: "2024-07-08", kind: "gathering", who: three }, "cannot"],
    ["mediated talks and what was signed at their end", { ...at, who: helped }, { ...at, kind: "signing", who: helped }, "maybe"],
    [
      "three presidents' meeting and what they signed at it",
      { ...at, who: three },
      { ...at, kind: "signing", who: three },
      "maybe",
    ],
    ["a signing of two of them", { ...at, who: three }, { ...at, kind: "signing", who: NAMED }, "cannot"],
    ["in no known town", { when: DAY, who: helped }, { when: DAY, kind: "signing", who: helped }, "unlike"],
    [
      "two presidents' own talks and what they then signed",
      { ...at, who: NAMED },
      { ...at, kind: "signing", who: NAMED },
      "unlike",
    ],
    [
      "talks and a signing still ahead",
      { ...at, who: NAMED },
      { ...at, status: "planned", kind: "signing", who: NAMED },
      "unlike",
    ],
    ["a call and a signing", { when: DAY, kind: "call", who: NAMED }, { when: DAY, kind: "signing", who: NAMED }, "cannot"],
  ];
  test.each(rows)("%s: %o %o %s", (_name, a, b, verdict) => expect(said(a, b)).toBe(verdict));

  test("they meet under a key", () => {
    const [summit, meeting, signing] = [
      factsTold("a", { ...at, kind: "gathering", who: three }, DAY),
      factsTold("b", { ...at, who: three }, DAY),
      factsTold("c", { ...at, kind: "signing", who: NAMED }, DAY),
    ];
    const shares = (x: typeof summit, y: typeof summit): boolean => keysOf(x).probes.some((k) => keysOf(y).kept.includes(k));
    expect([shares(summit, meeting), shares(meeting, summit), shares(signing, meeting), shares(meeting, signing)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});
