import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test.each([
  ["on a day", "President Emmanuel Macron suggested on Sunday that Serbia and Kosovo hold talks in Paris."],
  ["in a letter", "President Emmanuel Macron proposed in a letter that Serbia and Kosovo meet in Paris."],
  ["without that", "Paris suggested Serbia and Kosovo meet in Lyon next week."],
  ["a suggestion", "President Emmanuel Macron's suggestion was that Serbia and Kosovo sit down in Paris."],
  ["to go on", "The chancellor recommended that Serbia and Kosovo resume talks in Berlin."],
])("what is suggested is proposed: %s", (_name, text) =>
  expect(engagementsOf(text)).toEqual(["meeting proposed Kosovo + Serbia"]),
);

test.each([
  [
    "beside a proposal",
    "Paris proposed a truce as Prime Minister Donald Tusk met Foreign Minister Hakan Fidan in Warsaw on Monday.",
  ],
  [
    "by whoever proposed something",
    "Prime Minister Donald Tusk, who proposed a truce, met Foreign Minister Hakan Fidan in Warsaw.",
  ],
  ["told, not asked for", "Paris said on Monday that Prime Minister Donald Tusk met Foreign Minister Hakan Fidan in Warsaw."],
])("near miss, held: %s", (_name, text) => expect(engagementsOf(text)).toEqual(["meeting held Donald Tusk + Hakan Fidan"]));
