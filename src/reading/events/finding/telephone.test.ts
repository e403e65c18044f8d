import { expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "Norwegian Foreign Minister Espen Barth Eide",
  B = "Ghana's Foreign Minister Shirley Ayorkor Botchway";

it.each([
  [`${A} conversed with ${B} on Monday. It was a phone call of half an hour.`, "call held"],
  [`${A} had talks with ${B} on Monday. They spoke by telephone.`, "call held"],
  [`${A} has discussed with ${B} the price of cocoa. This came during a phone call on Monday.`, "call held"],
  [`${A} discussed the price of cocoa with ${B}. The farmers had asked for it in a phone call.`, "meeting held"],
  [`${A} is scheduled to hold discussions with ${B} and call on the Speaker.`, "meeting planned"],
  [`${A} had talks with ${B} on Monday. Both call for a truce.`, "meeting held"],
  [`${A} had talks with ${B} on Monday. He paid a courtesy call later.`, "meeting held"],
])("%s", (text, want) => expect(engagementsOf(text)).toContain(`${want} Espen Barth Eide + Shirley Ayorkor Botchway`));

it("a call told in two sentences is one", () =>
  expect(
    engagementsOf(
      `${A} has discussed with ${B} the price of cocoa. This came during a phone call in which ${B} thanked ${A} for his help.`,
    ),
  ).toEqual(["call held Espen Barth Eide + Shirley Ayorkor Botchway"]));
