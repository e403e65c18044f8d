import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

describe("the state for which a national agency writes", () => {
  it.each([
    [
      "abroad, its own officials are told without it",
      "Lima, May 14 (QNA) - Minister of State at the Ministry of Foreign Affairs Rashid bin Nasser Al Dosari met on Tuesday with Peruvian Minister of Trade Ana Quispe.",
      "Rashid bin Nasser Al Dosari | Minister of State at the Ministry of Foreign Affairs | QAT",
    ],
    [
      "the mark behind the day",
      "Lima, May 14, 2024, SPA -- Deputy Minister for Trade Rashid bin Nasser Al Dosari met with Peruvian Minister of Trade Ana Quispe.",
      "Rashid bin Nasser Al Dosari | Deputy Minister for Trade | SAU",
    ],
    [
      "the mark alone",
      "NNA - Economy Minister Walid Khalifeh received on Tuesday Peruvian Minister of Trade Ana Quispe.",
      "Walid Khalifeh | Economy Minister | LBN",
    ],
  ])("%s", (_name, text, expected) => expect(peopleIn(text)).toContain(expected));

  it.each([
    [
      "a wire of the world",
      "VILNIUS, May 14 (Xinhua) -- Economy Minister Jonas Petraitukas met Croatian Trade Minister Ana Horvatek.",
      "Jonas Petraitukas | Economy Minister | LTU",
    ],
    [
      "another's state is told",
      "Lima, May 14 (QNA) - Peruvian Minister of Trade Ana Quispe met Chilean Minister of Trade Rosa Fuentes.",
      "Rosa Fuentes | Minister of Trade | CHL",
    ],
  ])("near miss: %s", (_name, text, expected) => expect(peopleIn(text)).toContain(expected));
});
