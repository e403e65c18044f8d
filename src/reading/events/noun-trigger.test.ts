import { expect, test } from "vitest";
import { engagementsOf } from "./check.ts";

test.each([
  [
    "an interview that one gave to a paper",
    "In an interview with the Herald, French President Emmanuel Macron said that Polish Prime Minister Donald Tusk was wrong about coal.",
    [],
  ],
  [
    "a long discussion of two",
    "French President Emmanuel Macron had a long discussion with Polish Prime Minister Donald Tusk about coal.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual(expected));
