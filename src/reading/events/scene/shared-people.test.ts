import { expect, it } from "vitest";
import type { Told } from "../../assemble.ts";
import type { Event } from "../accounts/event.ts";
import { alongsideOf, guestsShared, sharesPeople } from "./shared-people.ts";

const event = (people: readonly number[], sentence = 0, kind = "meeting"): Event =>
  ({
    kind,
    status: "held",
    sentence,
    triggers: [{ sentence }],
    participants: people.map((entity) => ({ entity, role: "party", words: [0, 1] })),
  }) as unknown as Event;
const told = (e: Event): Told => ({ event: e, where: { where: { place: "Oslo" } } }) as unknown as Told;
const partyOf = (n: number): string => (n === 1 ? "NOR" : "SWE");

it("all people of one take part in another", () => {
  expect(sharesPeople(event([1, 2]), event([1, 2, 3]))).toBe(true);
  expect(sharesPeople(event([1, 4]), event([1, 2, 3]))).toBe(false);
  expect(sharesPeople(event([1]), null)).toBe(false);
});

it("something held of the same people in the same sentence lends its place, a visit or another sentence does not", () => {
  expect(alongsideOf(event([1, 2], 3), [told(event([1, 2, 5], 3))])).not.toBeNull();
  expect(alongsideOf(event([1, 2], 3), [told(event([1, 2], 4))])).toBeNull();
  expect(alongsideOf(event([1, 2], 3), [told(event([1, 2], 3, "visit"))])).toBeNull();
});

it("guests from elsewhere are shared, a host alone is none", () => {
  expect(guestsShared(event([1, 2]), event([2, 3]), partyOf, "NOR")).toBe(true);
  expect(guestsShared(event([1, 2]), event([3]), partyOf, "NOR")).toBe(false);
  expect(guestsShared(event([1]), event([1]), partyOf, "NOR")).toBe(false);
});
