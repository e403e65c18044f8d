import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

/** What is told, a text, and the people read in it. */
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "nobody named: the United Nations",
    "The Secretary-General met with Luis Arce, President of Bolivia.",
    ["(António Guterres) | Secretary-General | UN", "Luis Arce | President | BOL"],
  ],
  [
    "the organization in the name of a house",
    "The Secretary General held talks with the Foreign Minister of Moldova at NATO headquarters.",
    ["(Jens Stoltenberg) | Secretary General | NATO", "(Nicu Popescu) | Foreign Minister | MDA"],
  ],
  [
    "the organization named behind",
    "The Director-General received the Foreign Minister of Chile in Geneva, the WHO said.",
    ["(Antonia Urrejola) | Foreign Minister | CHL", "(Tedros Adhanom Ghebreyesus) | Director-General | WHO"],
  ],
  [
    "a director-general with a name",
    "Director General Rafael Grossi spoke to reporters.",
    ["Rafael Grossi | Director General | IAEA"],
  ],
  ["near miss: of a party", "The secretary-general of the ruling party spoke of a vote.", []],
  ["near miss: a party's", "The Labour Party's secretary-general spoke of a vote.", []],
  ["near miss: a chairperson of nothing named", "The chairperson spoke of a vote.", []],
];

describe("who heads an organization, told by the office alone", () => {
  it.each(rows)("%s", (_, text, expected) => expect(peopleIn(text, "2022-09-23").sort()).toEqual([...expected].sort()));
});
