import { expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";

it.each([
  [
    "The Chairman of the National Assembly (NA), Tran Thanh Man, met Foreign Minister Jan Lipavsky in Hanoi.",
    "meeting held Jan Lipavsky + Tran Thanh Man",
  ],
  [
    "Anders Holm, Head of the Wheat Board of Norway (WBN), and Rafael Grossi, Director General of the International Atomic Energy Agency (IAEA), met in Oslo.",
    "meeting held Anders Holm + Rafael Grossi",
  ],
])("a body's short form in brackets parts no office from its name and no list: %s", (text, told) => {
  expect(engagementsOf(text)).toEqual([told]);
});

it.each(["Lyon", "Paris", "Sydney"])("a town before an office is nobody's name: in %s", (town) => {
  expect(
    engagementsOf(`Prime Minister Edi Rama left on Monday. In ${town}, the Prime Minister met with Chancellor Olaf Scholz.`),
  ).toEqual(["meeting held Edi Rama + Olaf Scholz"]);
});
