import { describe, expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";

const rows: readonly (readonly [string, readonly string[]])[] = [
  ["Greek and Turkish delegations met in Athens on Monday.", ["meeting held Greece + Türkiye"]],
  ["Kyrgyz and Tajik delegations will hold talks in Batken on Monday.", ["meeting planned Kyrgyzstan + Tajikistan"]],
  ["Serbian and Albanian border experts met in Tirana on Monday.", ["meeting held Albania + Serbia"]],
  ["Delegations from Chad and Sudan met in Doha on Monday.", ["meeting held Chad + Sudan"]],
  ["Russian and Ukrainian technical teams met in Istanbul on Monday.", ["meeting held Russia + Ukraine"]],
  ["Greek and Turkish teams met in the final on Monday.", []],
  ["Greek and Turkish songs met with applause on Monday.", []],
];

describe("a noun that two states share", () => {
  it.each(rows)("%s", (text, want) => expect(engagementsOf(text)).toEqual(want));
});
