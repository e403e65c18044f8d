import { expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const visits = (text: string): string[] => engagementsOf(text, ["visit"]);
const KENYAN = "Kenyan Foreign Minister Musalia Mudavadi";

it.each([
  `${KENYAN}, who is on an official visit to Rwanda, is scheduled to meet President Paul Kagame on Friday.`,
  `${KENYAN}, currently on a working visit to Rwanda, will meet President Paul Kagame on Friday.`,
  `${KENYAN} is undertaking a two-day visit to Rwanda.`,
  `${KENYAN} is currently visiting Rwanda.`,
  `A Kenyan delegation led by ${KENYAN} is on a working visit to Rwanda.`,
])("a journey that goes on is held: %s", (text) => expect(visits(text)).toEqual(["visit held Musalia Mudavadi"]));

it.each([
  `${KENYAN} will be on an official visit to Rwanda on Friday.`,
  `${KENYAN} is expected on an official visit to Rwanda on Friday.`,
  `${KENYAN} is to embark on a visit to Rwanda on Friday.`,
])("one still to come is planned: %s", (text) => expect(visits(text)).toEqual(["visit planned Musalia Mudavadi"]));

it.each(["are set to engage in talks", "are to enter into talks", "are expected to engage in one-on-one talks"])(
  "engaged in later: %s",
  (told) =>
    expect(engagementsOf(`${KENYAN} and President Paul Kagame ${told} in Kigali.`)).toEqual([
      "meeting planned Musalia Mudavadi + Paul Kagame",
    ]),
);

it("of a delegation nobody heads", () =>
  expect(visits("A parliamentary delegation from Ghana is undertaking a visit to Ireland this week.")).toEqual([
    "visit held Ghana",
  ]));

const PAIR = "Kenyan President William Ruto and Ugandan President Yoweri Museveni";
it.each([
  ["no preparations were underway yet for a meeting between", "denied"],
  ["it was too early to speak of a meeting between", "denied"],
  ["no date had been set for talks between", "planned"],
])("%s: %s", (words, status) =>
  expect(engagementsOf(`A spokesman said ${words} ${PAIR}.`)).toEqual([`meeting ${status} William Ruto + Yoweri Museveni`]),
);
