import { expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

it("who did not come is in no contact with one who is not named there", () =>
  expect(
    engagementsOf(
      "BRASILIA, May 16 - Brazil's Luiz Inácio Lula da Silva drew Nicolás Maduro of Venezuela into a side room on Thursday. Argentina's Javier Milei did not come; nor did he say why.",
    ),
  ).toEqual(["meeting held Luiz Inácio Lula da Silva + Nicolás Maduro"]));

it("who did not receive somebody is told of him", () =>
  expect(
    engagementsOf(
      "President Luiz Inácio Lula da Silva of Brazil did not receive President Javier Milei of Argentina, his office said.",
    ),
  ).toEqual(["meeting denied Javier Milei + Luiz Inácio Lula da Silva"]));
