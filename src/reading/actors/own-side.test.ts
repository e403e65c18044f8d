import { expect, test } from "vitest";
import { pointedIn } from "./check.ts";

test.each([
  // The other state of a pair with the guest's.
  [
    "PM call with Prime Minister Mitsotakis of Greece\n\nThe Prime Minister spoke to Greek Prime Minister Kyriakos Mitsotakis.\n\nTrade between Greece and the UK had grown.",
    "The Prime Minister = GBR",
  ],
  // The one state that is left.
  [
    "The Prime Minister met with the President of Kenya, William Ruto, in Nairobi. Canada's aid would go on.",
    "The Prime Minister = CAN",
  ],
  // Whose seat it is.
  [
    "PM meeting with Prime Minister Kristersson of Sweden\n\nThe Prime Minister welcomed Swedish Prime Minister Ulf Kristersson to Downing Street. They spoke of Ukraine.",
    "The Prime Minister = GBR",
  ],
  // Two guests.
  [
    "The Prime Minister spoke to President Macron of France and Prime Minister Tusk of Poland. France, Poland and the UK would stand together.",
    "The Prime Minister = GBR",
  ],
])("a leader of the office alone is of the side whose account it is: %s", (text, own) => {
  expect(pointedIn(text)).toContain(own);
});

test.each([
  // Nothing tells whose: three states are left.
  "The Prime Minister met Italian President Sergio Mattarella. They spoke of Canada, India and Japan.",
  // A town tells where they met.
  "The Prime Minister spoke to European Commission President Ursula von der Leyen. They would see one another in Brussels.",
  // A state that has no such office.
  "The Prime Minister met Italian President Sergio Mattarella. Italy and the United States would work together.",
  // Told before, he is himself.
  "Viktor Orban, the Hungarian Prime Minister, flew to Rome. The Prime Minister met Italian President Sergio Mattarella. Italy and Canada are friends.",
])("and nobody else's: %s", (text) => {
  expect(pointedIn(text).filter((x) => /= (?:[A-Z]{3})$/.test(x))).toEqual([]);
});
