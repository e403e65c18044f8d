import { expect, test } from "vitest";
import { pointedIn } from "./check.ts";

const FIRST = "In Lisbon, Kenyan Foreign Minister Daniel Otieno met Portuguese Prime Minister Rui Lacerda. Lacerda gave a lunch.";

/** Who "he" is in a sentence of another country. */
test.each([
  [`${FIRST} In Lisbon Rui Lacerda showed the guest the port. In Oslo he sat down with Lars Hovland.`, "he = Daniel Otieno"],
  // Told of in the sentence behind, and to where the report is written.
  [
    "In Lisbon Daniel Otieno of Kenya began. Rui Lacerda of Portugal gave lunch. In Oslo he sat down with Lars Hovland.",
    "he = Daniel Otieno",
  ],
  [
    "OSLO, March 14 - In Lisbon, Daniel Otieno, the Kenyan minister, sat with Rui Lacerda of Portugal. Lacerda asked questions. The last leg brought him here.",
    "him = Daniel Otieno",
  ],
  // Told in what is said: nobody is there.
  [
    "In Lisbon Rui Lacerda of Portugal received Daniel Otieno, the Kenyan minister. Lacerda praised the ties. He added that Portugal would help to build a port in Kenya.",
    "He = Rui Lacerda",
  ],
  // Of the same country, or of no place.
  ["Rui Lacerda of Portugal was in Lisbon. In Porto he saw Daniel Otieno, the Kenyan minister.", "he = Rui Lacerda"],
  ["Rui Lacerda, Prime Minister of Portugal, spoke. He saw Daniel Otieno, the Kenyan minister.", "He = Rui Lacerda"],
])("%s", (text, expected) => expect(pointedIn(text, "2024-03-14")).toContain(expected));
