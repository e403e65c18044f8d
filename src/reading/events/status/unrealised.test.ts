import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const ALL = ["meeting", "visit"];
const PAIR = "Emmanuel Macron";

describe("what was meant to be, and was not", () => {
  it.each([
    [
      "was to have met",
      "French President Emmanuel Macron was to have met Polish Prime Minister Donald Tusk in Paris on Tuesday.",
    ],
    ["had been due to meet", "French President Emmanuel Macron had been due to meet Polish Prime Minister Donald Tusk in Paris."],
    [
      "was to have had half an hour",
      "French President Emmanuel Macron was to have had half an hour with Polish Prime Minister Donald Tusk in Paris.",
    ],
    [
      "had been expected for talks",
      "French President Emmanuel Macron had been expected in Warsaw on Friday for talks with Polish Prime Minister Donald Tusk.",
    ],
    [
      "an appointment that was not kept",
      "French President Emmanuel Macron had a meeting with Polish Prime Minister Donald Tusk in Paris and did not keep it.",
    ],
  ])("%s", (_name, text) => expect(engagementsOf(text, ALL)).toContain(`meeting cancelled Donald Tusk + ${PAIR}`));

  it.each([
    [
      "near miss: is to meet",
      "French President Emmanuel Macron is to meet Polish Prime Minister Donald Tusk in Paris.",
      "planned",
    ],
    ["near miss: met", "French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Paris.", "held"],
  ])("%s", (_name, text, status) => expect(engagementsOf(text, ALL)).toContain(`meeting ${status} Donald Tusk + ${PAIR}`));
});
