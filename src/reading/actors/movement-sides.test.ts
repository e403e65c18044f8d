import { expect, test } from "vitest";
import { engagementsOf } from "../events/check.ts";

/** Sides told for a movement, several that share one head, and what is said of a state that is no side. */
test.each([
  ["US envoys met Houthi rebels in Oman on Friday.", ["meeting held Houthis + envoy/USA"]],
  ["US officials held talks with Iran-backed Houthi forces in Oman on Friday.", ["meeting held Houthis + official/USA"]],
  ["The Russian and Ukrainian delegations met in Istanbul on Friday.", ["meeting held Russia + Ukraine"]],
  ["A US delegation met North Korean counterparts in Panmunjom on Friday.", ["meeting held North Korea + United States"]],
  [
    "The Commonwealth observer team which watched the poll paid a courtesy call on President Mohamed Muizzu.",
    ["meeting held Commonwealth of Nations + Mohamed Muizzu"],
  ],
  ["The AU Election Observation Mission met President Mohamed Muizzu.", ["meeting held African Union + Mohamed Muizzu"]],
  ["US election observers met nobody.", []],
  ["The Jordan Times and the Cyprus News Agency met in Lima on Friday.", []],
  ["US forces met Syrian rebels in Idlib on Friday.", []],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
