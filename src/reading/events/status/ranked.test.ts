import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const rows: readonly (readonly [string, readonly string[]])[] = [
  ["In Rome Giorgia Meloni was the first to see Rumen Radev on Wednesday.", ["meeting held Giorgia Meloni + Rumen Radev"]],
  [
    "Rumen Radev became the first foreign leader to be received by Giorgia Meloni.",
    ["meeting held Giorgia Meloni + Rumen Radev"],
  ],
  ["Giorgia Meloni is to be the first to meet Rumen Radev on Monday.", ["meeting planned Giorgia Meloni + Rumen Radev"]],
];

describe("who was the first to do so", () => {
  it.each(rows)("%s", (text, want) => expect(engagementsOf(text)).toEqual(want));
});
