import { expect, test } from "vitest";
import type { Participant } from "../../../src/reading/reading.ts";
import { titleOf } from "./title.ts";

const when = { edtf: "2024-07-06", from: "2024-07-06", to: "2024-07-06", basis: "stated" } as const;
const people = (...names: string[]): Participant[] => names.map((name) => ({ name, office: null, for: null }) as Participant);

test.each([
  ["two", people("A", "B"), "Meeting: A and B, 6 July 2024"],
  ["three", people("A", "B", "C"), "Meeting: A, B and C, 6 July 2024"],
  ["many", people("A", "B", "C", "D", "E"), "Meeting: A, B and 3 more, 6 July 2024"],
  ["none", [], "Meeting, 6 July 2024"],
])("%s", (_name, participants, title) => {
  expect(titleOf({ kind: "meeting", when, occasion: null, participants })).toBe(title);
});

test("a gathering goes by its occasion", () => {
  const occasion = { name: "Summit of X", id: null };
  expect(titleOf({ kind: "gathering", when, occasion, participants: people("A") })).toBe("Gathering: Summit of X, 6 July 2024");
  expect(titleOf({ kind: "meeting", when, occasion, participants: [] })).toBe("Meeting: Summit of X, 6 July 2024");
});
