import { describe, expect, it } from "vitest";
import { foldedWords } from "../../knowledge/fold.ts";
import { kindIn, statusIn } from "./event-words.ts";

const kind = (sentence: string, names: readonly number[] = []): string | null =>
  kindIn(foldedWords(sentence), (i) => names.includes(i))?.kind ?? null;

describe("what happened", () => {
  it.each([
    ["meeting", "A and B held talks in Oslo"],
    ["call", "A phoned B"],
    ["call", "A spoke with B by phone"],
    ["visit", "A travelled to Oslo"],
    ["signing", "A and B signed the treaty"],
    ["correspondence", "A sent a letter to B"],
  ])("%s: %s", (expected, sentence) => expect(kind(sentence)).toBe(expected));
  it("takes called for a call before a name alone", () => {
    expect(kind("A called B", [0, 2])).toBe("call");
    expect(kind("A called for calm", [0])).toBeNull();
  });
  it("takes no name for a word of contact", () => expect(kind("Sat 7 praised B", [0])).toBeNull());
});

describe("whether it did", () => {
  it.each([
    ["held", "A met B"],
    ["cancelled", "A called off the meeting with B"],
    ["cancelled", "The summit was cancelled"],
    ["denied", "A and B did not meet"],
    ["denied", "A denied that B met C"],
    ["planned", "A is to visit Oslo"],
    ["planned", "A will meet B"],
    ["proposed", "A invited B to Oslo"],
  ])("%s: %s", (expected, sentence) => expect(statusIn(foldedWords(sentence))).toBe(expected));
  it("is not off because something else is", () => expect(statusIn(foldedWords("A and B met off the coast"))).toBe("held"));
});
