import { describe, expect, test } from "vitest";
import { askedIn } from "./asked.ts";

const marked = (text: string, question: string): string =>
  askedIn(text, question)
    .map((piece) => (piece.asked ? `[${piece.text}]` : piece.text))
    .join("");

describe("words asked for, in what was found", () => {
  test.each([
    ["Security and border security", "security", "[Security] and border [security]"],
    ["Çavuşoğlu arrived", "cavus", "[Çavuşoğlu] arrived"],
    ["insecurity", "security", "insecurity"],
    ["A pact on grain; grains", "grain pact", "A [pact] on [grain]; [grains]"],
    ["nothing", "", "nothing"],
    ["nothing", "(.*", "nothing"],
    ["", "x", ""],
  ])("%j asked for %j", (text, question, expected) => expect(marked(text, question)).toBe(expected));
});
