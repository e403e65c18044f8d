import { expect, test } from "vitest";
import type { EngagementSummary, RecordPosition } from "../api/types.ts";
import { lastAgreed, saidTogether } from "./jointWords.ts";

const entry = (...parties: string[]): EngagementSummary =>
  ({ id: parties.join(" "), participants: parties.map((one) => ({ name: null, for: one })) }) as unknown as EngagementSummary;
const agreed = (about: string, by: string): RecordPosition => ({ act: "agree", about, by: { for: by } }) as RecordPosition;

test.each([
  [["USA", "CHN"], "the sides"],
  [["USA", "CHN", "MYS"], "the sides, with Malaysia"],
  [["MYS", "KHM", "THA", "USA", "CHN"], "the sides, with Malaysia, Cambodia and Thailand"],
  [["MYS", "KHM", "THA", "VNM", "LAO", "PHL", "USA", "CHN"], "the sides, with Malaysia, Cambodia, Thailand, Vietnam and 2 more"],
])("%j", (parties, said) => expect(saidTogether(entry(...parties), ["USA", "CHN"])).toBe(said));

test("an engagement that is not among those shown names nobody", () =>
  expect(saidTogether(undefined, ["USA", "CHN"])).toBe("the sides"));

test("what the two agreed comes before what a round of more agreed later", () => {
  const [round, two] = [agreed("in a round", "BOTH"), agreed("of two", "BOTH")];
  const entryOf = (p: RecordPosition): EngagementSummary => (p === round ? entry("USA", "CHN", "MYS") : entry("USA", "CHN"));
  expect(lastAgreed([round, two], entryOf, ["USA", "CHN"])).toBe(two);
  expect(lastAgreed([round], entryOf, ["USA", "CHN"])).toBe(round);
  expect(lastAgreed([agreed("alone", "CHN"), two], entryOf, ["USA", "CHN"])?.about).toBe("alone");
});
