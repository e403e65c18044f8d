import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const rows: readonly (readonly [string, readonly string[]])[] = [
  [
    "Kyriakos Mitsotakis flew to Cairo on Monday after attending the BRICS summit in Kazan.",
    ["gathering earlier BRICS + Kyriakos Mitsotakis"],
  ],
  [
    "Having taken part in the Munich Security Conference, Kyriakos Mitsotakis saw Edi Rama in Tirana.",
    ["gathering earlier Kyriakos Mitsotakis"],
  ],
  [
    "Kyriakos Mitsotakis landed in Cairo on Monday. The trip came after his appearance at the NATO summit in Washington.",
    ["gathering earlier Kyriakos Mitsotakis + North Atlantic Treaty Organization"],
  ],
  [
    "Kyriakos Mitsotakis told the NATO summit in Washington that time was short.",
    ["gathering held Kyriakos Mitsotakis + North Atlantic Treaty Organization"],
  ],
  [
    "Speaking at the Munich Security Conference on Monday, Kyriakos Mitsotakis asked for patience.",
    ["gathering held Kyriakos Mitsotakis"],
  ],
  ["The part of Kyriakos Mitsotakis in the NATO summit in Washington was called off.", []],
  [
    "Kyriakos Mitsotakis will see Edi Rama on Friday after the NATO summit in Washington.",
    ["gathering planned North Atlantic Treaty Organization"],
  ],
];

describe("who is told to be at a gathering", () => {
  it.each(rows)("%s", (text, want) => expect(engagementsOf(text, ["gathering"])).toEqual(want));
});
