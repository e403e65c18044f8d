import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "President Jorge Salinas of Chile";
const B = "President Pedro Ulloa of Peru";
const kinds = (text: string): string[] => engagementsOf(text).map((line) => line.split(/\s+/).slice(0, 2).join(" "));

describe("a handshake of people who came together", () => {
  it.each([
    [
      "is no meeting beside what they signed",
      `${A} and ${B} signed the treaty in Lima on Monday. The two shook hands when it was over.`,
      ["signing held"],
    ],
    ["nor beside their talks", `${A} met ${B} in Lima on Monday. The two shook hands on the steps.`, ["meeting held"]],
    ["is one where nothing else is told", `${A} and ${B} shook hands in Lima on Monday.`, ["meeting held"]],
    [
      "and where it was of another day",
      `${A} and ${B} signed the treaty in Lima on Monday. On Tuesday the two shook hands again in Quito.`,
      ["meeting held", "signing held"],
    ],
  ])("%s", (_, text, expected) => expect(kinds(text).sort()).toEqual(expected));
});
