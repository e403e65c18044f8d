import { expect, it } from "vitest";
import { engagementsOf, visitsOf } from "../check.ts";

it.each([
  "At the invitation of President Gabriel Boric of Chile, President Luong Cuong of Vietnam will pay an official visit to Chile from November 9-12, 2024.",
  "At the invitation of the President of Chile Gabriel Boric, President Luong Cuong of Vietnam and a high-ranking Vietnamese delegation will pay an official visit to Chile from November 9-12, 2024.",
])("whose guest one will be is not yet told to meet him: %s", (text) => {
  expect(engagementsOf(text)).toEqual([]);
  expect(visitsOf(text)).toEqual(["planned Luong Cuong CHL"]);
});

it("near miss: what is told of both by itself", () =>
  expect(
    engagementsOf(
      "At the invitation of President Gabriel Boric of Chile, President Luis Lacalle Pou of Uruguay held talks with him in Santiago on May 9, 2024.",
    ),
  ).toEqual(["meeting held Gabriel Boric + Luis Lacalle Pou"]));
