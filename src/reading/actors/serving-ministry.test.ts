import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

describe("the ministry behind the field of an office", () => {
  it.each([
    [
      "Omani Undersecretary for Economic Affairs at the Ministry of Foreign Affairs, Salim Al Rawahi, met Peruvian Minister of Trade Ana Quispe.",
      "Salim Al Rawahi | Undersecretary for Economic Affairs at the Ministry of Foreign Affairs | OMN",
    ],
    [
      "Peruvian Minister of Trade Ana Quispe met Qatar's Minister of State at the Foreign Ministry Rashid Al Dosari.",
      "Rashid Al Dosari | Minister of State at the Foreign Ministry | QAT",
    ],
  ])("is part of it: %s", (text, expected) => expect(peopleIn(text)).toContain(expected));

  it("near miss: where somebody was met", () =>
    expect(
      peopleIn("Peruvian Minister of Trade Ana Quispe met the Omani Minister of Culture at the Ministry of Tourism on Monday."),
    ).toContain("- | Minister of Culture | OMN"));
});
