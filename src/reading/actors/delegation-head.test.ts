import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const HEAD = "Tomasi Vakauta | Deputy Prime Minister | TON";
const at = (text: string): string => `Vienna, May 15, 2024 - Latvian Foreign Minister Baiba Braže spoke. ${text}`;

describe("the head of a delegation", () => {
  it.each([
    "A delegation from Tonga led by Deputy Prime Minister Tomasi Vakauta came.",
    "A Tongan trade delegation led by Deputy Prime Minister Tomasi Vakauta came.",
    "A delegation of Tongan lawmakers headed by Deputy Prime Minister Tomasi Vakauta came.",
    "The Tongan delegation under Deputy Prime Minister Tomasi Vakauta came.",
    "Deputy Prime Minister Tomasi Vakauta, who leads a large Tongan delegation, came.",
  ])("%s", (text) => {
    expect(peopleIn(at(text), "2024-05-16")).toContain(HEAD);
  });
  it("is of nobody's state where no delegation is told of", () => {
    expect(peopleIn(at("The Tongan choir was led by Deputy Prime Minister Tomasi Vakauta."), "2024-05-16")).not.toContain(HEAD);
  });
});
