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
  ["Kyriakos Mitsotakis will attend the G20 in Rio on Monday.", ["gathering planned Group of Twenty + Kyriakos Mitsotakis"]],
  [
    "Kyriakos Mitsotakis took part in the UN General Assembly in New York on Monday.",
    ["gathering held Kyriakos Mitsotakis + United Nations General Assembly"],
  ],
  [
    "Kyriakos Mitsotakis will stand in for President Katerina Sakellaropoulou at the NATO summit in Washington on Monday.",
    ["gathering planned Kyriakos Mitsotakis + North Atlantic Treaty Organization"],
  ],
  ["Greece joined the G20 as a guest. Work within the G20 goes on, Kyriakos Mitsotakis said.", []],
  ["The part of Kyriakos Mitsotakis in the NATO summit in Washington was called off.", []],
  [
    "Kyriakos Mitsotakis will see Edi Rama on Friday after the NATO summit in Washington.",
    ["gathering planned North Atlantic Treaty Organization"],
  ],
];

describe("who is told to be at a gathering", () => {
  it.each(rows)("%s", (text, want) => expect(engagementsOf(text, ["gathering"])).toEqual(want));
});
