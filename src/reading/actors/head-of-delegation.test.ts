import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const met = (who: string): string[] =>
  peopleIn(`President Salva Kiir received ${who} in Juba on Monday.`).filter((p) => !/Kiir/.test(p));

describe("names behind the body that somebody heads, or to which he is sent", () => {
  it.each([
    [
      "behind the state where a delegation is",
      "the Head of the EU Delegation to Uganda Ana Duarte",
      ["Ana Duarte | Head of the EU Delegation to Uganda | EU"],
    ],
    [
      "behind the bodies of an organization",
      "the Permanent Representative of Belarus to the CIS Statutory Bodies, Ihar Kavalenka,",
      ["Ihar Kavalenka | Permanent Representative of Belarus to the CIS Statutory Bodies | BLR"],
    ],
    [
      "rapporteurs of an assembly",
      "the co-rapporteurs of the Parliamentary Assembly of the Council of Europe, Ana Duarte and Karl Brandvold,",
      [
        "Ana Duarte | co-rapporteur of the Parliamentary Assembly of the Council of Europe | COE",
        "Karl Brandvold | co-rapporteur of the Parliamentary Assembly of the Council of Europe | COE",
      ],
    ],
    [
      "near miss, co-operation is no office",
      "a report on co-operation of the Council of Europe, Kenya's ambassador Jane Otieno,",
      ["Jane Otieno | ambassador | KEN"],
    ],
    [
      "near miss, a house",
      "at the General Secretariat in Jeddah, Kenya's ambassador Jane Otieno,",
      ["Jane Otieno | ambassador | KEN"],
    ],
    [
      "near miss, a body called by a state",
      "the head of the Sudan Relief Centre Ana Duarte",
      ["Ana Duarte | head of the Sudan Relief Centre | SDN"],
    ],
  ])("%s", (_what, who, expected) => expect(met(who)).toEqual(expected));
});
