import { describe, expect, it } from "vitest";
import { contradicted } from "./contradicted.ts";
import type { RankedRow } from "./people.ts";

const term = (person: string, office: string, cls: RankedRow["class"], from: string, to: string): RankedRow => ({
  person,
  office,
  class: cls,
  for: "XXA",
  from,
  to,
  source: "test",
  rank: 4,
  attested: false,
});
const seen = (person: string, office: string, cls: RankedRow["class"], day: string): RankedRow => ({
  ...term(person, office, cls, day, day),
  rank: 6,
  attested: true,
});

const PREMIER = term("Ana Novak", "Prime Minister", "head-of-government", "2010-01-01", "2014-12-31");
const PRESIDENT = term("Bo Larsen", "President", "head-of-state", "2010-01-01", "2014-12-31");
const MINISTER = term("Cy Okoro", "Foreign Minister", "foreign-minister", "2010-01-01", "2014-12-31");

const dropped = (row: RankedRow): boolean => {
  const terms = [PREMIER, PRESIDENT, MINISTER, row].map((r) => ({ row: r, id: r.person }));
  return contradicted(terms, new Map()).has(row);
};

describe("attestations that dated terms contradict", () => {
  it.each([
    ["a prime minister seen as president", seen("Ana Novak", "President", "head-of-state", "2012-05-05")],
    ["a foreign minister seen as prime minister", seen("Cy Okoro", "Prime Minister", "head-of-government", "2012-09")],
    ["somebody else in the term of a president", seen("Dee Mensah", "President", "head-of-state", "2012-05-05")],
  ])("%s", (_name, row) => expect(dropped(row)).toBe(true));

  it.each([
    ["the president, spelled otherwise", seen("Bo Larson", "President", "head-of-state", "2012-05-05")],
    ["outside the term", seen("Ana Novak", "President", "head-of-state", "2016-05-05")],
    ["whoever stands in", seen("Dee Mensah", "Acting President", "head-of-state", "2012-05-05")],
    ["an office of which there are several", seen("Dee Mensah", "Deputy Minister", "deputy-foreign-minister", "2012-05-05")],
  ])("kept: %s", (_name, row) => expect(dropped(row)).toBe(false));
});
