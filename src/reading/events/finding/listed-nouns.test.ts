import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const TRIP = "Kenyan President William Ruto will pay a visit to Portugal next week.";

test.each([
  [
    "a call, and a meeting beside it",
    `${TRIP} The visit will include a courtesy call on President Marcelo Rebelo de Sousa, a meeting with Prime Minister Luís Montenegro and an address.`,
    ["meeting planned Luís Montenegro + William Ruto", "meeting planned Marcelo Rebelo de Sousa + William Ruto"],
  ],
  [
    "not what another verb tells",
    "Kenyan President William Ruto announced a visit to Portugal and had a meeting with Prime Minister Luís Montenegro in Nairobi.",
    ["meeting held Luís Montenegro + William Ruto"],
  ],
])("%s", (_name, text, expected) => expect(engagementsOf(text).filter((e) => e.startsWith("meeting"))).toEqual(expected));
