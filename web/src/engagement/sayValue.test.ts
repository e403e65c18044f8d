import { expect, test } from "vitest";
import { sayField, sayValue } from "./sayValue.ts";

test.each([
  ["when", "When"],
  ["participants/0/office", "Who 1, office"],
  ["somethingNew", "somethingNew"],
])("the field %s is called %s", (field, said) => {
  expect(sayField(field)).toBe(said);
});

test.each<[string, unknown, string]>([
  ["null", null, "not stated"],
  ["text", "Baku", "Baku"],
  ["a time", { edtf: "2024-07", from: "2024-07-01", to: "2024-07-31", basis: "stated" }, "July 2024"],
  ["a place", { place: "Shusha", country: "AZE", lat: 1, lon: 2 }, "Shusha, Azerbaijan"],
  ["a country", { place: null, country: "AZE" }, "Azerbaijan"],
  ["a person", { name: "A. Person", for: "TUR" }, "A. Person (TUR)"],
  ["a party", { name: null, for: "TUR" }, "Türkiye"],
  ["a list", ["one", "two"], "one; two"],
  ["anything else", { a: 1 }, '{"a":1}'],
])("%s", (_name, value, said) => {
  expect(sayValue(value)).toBe(said);
});
