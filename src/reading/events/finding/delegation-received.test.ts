import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const BOTH = ["meeting held Donald Tusk + Kenya"];

test.each([
  ["a delegation that nobody heads", "Polish Prime Minister Donald Tusk received a Kenyan delegation on Tuesday."],
  ["of a kind", "Polish Prime Minister Donald Tusk met a Kenyan parliamentary delegation on Tuesday."],
  ["from a ministry", "Polish Prime Minister Donald Tusk met with a delegation from the Kenyan Ministry of Trade on Tuesday."],
  ["told first", "A high-level delegation from Kenya was received by Polish Prime Minister Donald Tusk on Tuesday."],
])("%s", (_name, text) => expect(engagementsOf(text)).toEqual(BOTH));

test("what a delegation has brought is no guest", () =>
  expect(engagementsOf("Polish Prime Minister Donald Tusk received the Kenyan delegation's proposals on Monday.")).toEqual([]));
