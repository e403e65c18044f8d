import { expect, test } from "vitest";
import { visitsOf } from "../check.ts";

/** Whom a state waits for is to come to it; further states each with its day. */
test.each([
  ["Estonia expects Polish Prime Minister Donald Tusk on Friday.", ["planned Donald Tusk EST"]],
  ["Estonia awaits the Polish prime minister, Donald Tusk.", ["planned Donald Tusk EST"]],
  ["Estonia is expecting Polish Prime Minister Donald Tusk on Friday.", ["planned Donald Tusk EST"]],
  [
    "Estonia expects Polish Prime Minister Donald Tusk tomorrow, Latvia the day after that.",
    ["planned Donald Tusk EST", "planned Donald Tusk LVA"],
  ],
  [
    "Estonia is expecting Polish Prime Minister Donald Tusk on Friday, and Latvia on Saturday.",
    ["planned Donald Tusk EST", "planned Donald Tusk LVA"],
  ],
  ["Polish Prime Minister Donald Tusk is off to Paris and Lisbon.", ["planned Donald Tusk FRA", "planned Donald Tusk PRT"]],
  // No journeys.
  ["Estonia expects Polish Prime Minister Donald Tusk to resign on Friday.", []],
  ["Estonia awaits Prime Minister Donald Tusk's answer.", []],
  ["Poland expects Polish Prime Minister Donald Tusk on Friday.", []],
  ["Estonia expects gas from Polish Prime Minister Donald Tusk.", []],
])("%s", (text, told) => expect(visitsOf(text)).toEqual(told));
