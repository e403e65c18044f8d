import { expect, test } from "vitest";
import { asKnownNow, askedOn, knownOn, onTheSameDay } from "./knownOn.ts";

test.each([
  ["/engagement/e-1", "/?as_of=2024-07-01", "/engagement/e-1?as_of=2024-07-01"],
  ["/engagement/e-1?report=r-2", "/person/Q1?as_of=2024-07-01", "/engagement/e-1?report=r-2&as_of=2024-07-01"],
  ["/explore?view=map", "/engagement/e-1?as_of=2024-07-01", "/explore?view=map&as_of=2024-07-01"],
  // A link that names its own day, or leads within the page, says what it means.
  ["/person/Q1?as_of=2024-01-31", "/?as_of=2024-07-01", "/person/Q1?as_of=2024-01-31"],
  ["/?party=NOR", "/?party=NOR&as_of=2024-07-01", "/?party=NOR"],
  // What changes the record has no earlier day.
  ["/review", "/?as_of=2024-07-01", "/review"],
  ["/inbox", "/?as_of=2024-07-01", "/inbox"],
  ["/person/Q1", "/person/Q2", "/person/Q1"],
])("%s from %s leads to %s", (to, from, leads) => expect(onTheSameDay(to, from)).toBe(leads));

test.each([
  ["/engagement/e-1?as_of=2024-07-01", "2024-07-01"],
  ["/review?as_of=2024-07-01", null],
  ["/engagement/e-1?as_of=", null],
  ["/", null],
])("%s is as known on %s", (address, day) => expect(knownOn(address)).toBe(day));

test("a question is asked of the day, whatever it asks besides", () => {
  expect(askedOn("/people/Q1", "2024-07-01")).toBe("/people/Q1?as_of=2024-07-01");
  expect(askedOn("/pairs?a=NOR&b=FIN", "2024-07-01")).toBe("/pairs?a=NOR&b=FIN&as_of=2024-07-01");
  expect(askedOn("/pairs?a=NOR&b=FIN", null)).toBe("/pairs?a=NOR&b=FIN");
  expect(asKnownNow("/person/Q1?as_of=2024-07-01&day=2024-01-01")).toBe("/person/Q1?day=2024-01-01");
});
