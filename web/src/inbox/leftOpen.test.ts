import { expect, test } from "vitest";
import type { Engagement, Reading } from "../../../src/reading/reading.ts";
import { leftOpen, sayFound } from "./leftOpen.ts";

const person = (over: object = {}) => ({
  name: "Ana Kovač",
  type: "person",
  office: "Minister",
  for: "HRV",
  basis: { office: "stated", for: "stated" },
  ...over,
});
const engagement = (over: object = {}): Engagement =>
  ({
    kind: "meeting",
    when: { edtf: "2024-03-12", from: "2024-03-12", to: "2024-03-12", basis: "stated" },
    where: { place: "Valletta", country: "MLT", basis: "stated" },
    participants: [person()],
    ...over,
  }) as unknown as Engagement;

test("what words state is not open", () => {
  expect(leftOpen(engagement())).toEqual([]);
});

test.each<[string, object, string[]]>([
  ["no time", { when: { edtf: "", from: null, to: null, basis: "unknown" } }, ["When: the report says no time for it"]],
  [
    "bounds, with what they rest on",
    {
      when: { edtf: "2023-06-03/..", from: "2023-06-03", to: null, basis: "inferred", derivedFrom: "not before she took office" },
    },
    ["When: not before 3 June 2023: not before she took office"],
  ],
  [
    "a relative date is stated enough",
    { when: { edtf: "2024-03-12", from: "2024-03-12", to: "2024-03-12", basis: "relative" } },
    [],
  ],
  ["no place", { where: null }, ["Where: the report says no place for it"]],
  [
    "a state alone",
    { where: { place: null, country: "MLT", basis: "stated" } },
    ["Where: the report names the state, not the place"],
  ],
  ["nobody", { participants: [] }, ["Who: no participant is named"]],
  [
    "an office without a name",
    { participants: [person({ name: null, knownAs: "Joseph Borg" })] },
    ["Minister, Croatia: the report gives the office, not the name; by the knowledge base it was Joseph Borg"],
  ],
  [
    "an office from the knowledge base",
    { participants: [person({ basis: { office: "known", for: "stated" } })] },
    ["Ana Kovač: Minister: from the knowledge base"],
  ],
  ["a state needs no office", { participants: [person({ type: "state", name: "Malta", office: null })] }, []],
])("%s", (_name, over, open) => {
  expect(leftOpen(engagement(over)).map(({ what, why }) => `${what}: ${why}`)).toEqual(open);
});

test("what was found, in a line", () => {
  const reading = (engagements: Engagement[], positions: unknown[] = []) => ({ engagements, positions }) as unknown as Reading;
  expect(sayFound(reading([]))).toBe("No engagement found in this text.");
  expect(sayFound(reading([engagement()], [{}]))).toBe("One meeting, 1 thing said");
  expect(sayFound(reading([engagement(), engagement()], [{}, {}]))).toBe("2 engagements, 2 things said");
});
