import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const ADA = "Ada Otieno | Prime Minister | KEN";

describe("deputies of whoever is told before", () => {
  it.each([
    [
      "named behind a comma",
      "Kenyan Prime Minister Ada Otieno and her deputy, Ben Otieku, came.",
      [ADA, "Ben Otieku | deputy Prime Minister | KEN"],
    ],
    [
      "named right behind",
      "Kenyan Prime Minister Ada Otieno and her deputy Ben Otieku came.",
      [ADA, "Ben Otieku | deputy Prime Minister | KEN"],
    ],
    ["not named", "Kenyan Prime Minister Ada Otieno sent her deputy.", [ADA]],
    [
      "with an office of his own",
      "Kenyan Prime Minister Ada Otieno praised her deputy foreign minister, Jo Ek.",
      [ADA, "Jo Ek | deputy foreign minister | KEN"],
    ],
  ] as const)("%s", (_, text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});
