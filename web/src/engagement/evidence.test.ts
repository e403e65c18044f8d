import { expect, test } from "vitest";
import { quotesOf } from "./evidence.ts";

const words = (field: string, report: string, start: number, quote: string, over: object = {}) => ({
  field,
  report,
  start,
  end: start + quote.length,
  quote,
  value: quote,
  basis: "stated",
  ...over,
});
const quotes = (over: object): string[] =>
  quotesOf({ claims: [], evidence: [], positions: [], format: [], reports: [{ id: "a" }], ...over } as unknown as Parameters<
    typeof quotesOf
  >[0]).map(({ field, report, quote }) => `${field} ${report} ${quote}`);

test("the parts of a participant have the chief account's words; another report's claim has the name's", () => {
  expect(
    quotes({
      reports: [{ id: "a" }, { id: "b" }],
      evidence: [words("participants/0/name", "a", 3, "Ana"), words("participants/0/office", "a", 0, "FM")],
      claims: [words("participants/0", "a", 3, "Ana"), words("participants/0", "b", 9, "Ana K.")],
    }),
  ).toEqual(["participants/0/name a Ana", "participants/0/office a FM", "participants/0/name b Ana K."]);
});

test("formats of the chief account only where it is alone; topics are the entry's", () => {
  const evidence = [words("topics/0", "a", 0, "gas"), words("format/0", "a", 9, "call")];
  expect(quotes({ evidence })).toEqual(["topics/0 a gas", "format/0 a call"]);
  expect(quotes({ evidence, reports: [{ id: "a" }, { id: "b" }] })).toEqual(["topics/0 a gas"]);
});

test("a claim of formats has words for each format that it names", () => {
  const claims = [words("format", "a", 0, "tête-à-tête", { value: ["one-on-one"] })];
  expect(quotes({ claims, format: ["bilateral", "one-on-one"] })).toEqual(["format/1 a tête-à-tête"]);
});

test("values without words, and empty words, have none", () => {
  expect(
    quotes({ claims: [words("when", "a", 0, "x", { start: null, end: null, quote: null }), words("kind", "a", 4, "")] }),
  ).toEqual([]);
});

test("positions stand in their own report", () => {
  expect(quotes({ positions: [{ report: "b", evidence: [words("about", "", 2, "thanked")] }] })).toEqual([
    "positions/0 b thanked",
  ]);
});
