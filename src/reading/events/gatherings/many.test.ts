import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const SIX = "Egypt, Iraq, Jordan, Oman, Qatar and Yemen";
const ALL = "Egypt + Iraq + Jordan + Oman + Qatar + Yemen";

/** Many parties together are a gathering, whatever word tells of it. */
test.each([
  [`${SIX} met in Cairo on Monday.`, [`gathering held ${ALL}`]],
  [`${SIX} have been at this for years. They last gathered in Cairo in May.`, [`gathering earlier ${ALL}`]],
  ["Leaders of 30 countries, including Chad and Mali, gathered in Cairo on Monday.", ["gathering held Chad + Mali"]],
  ["Ministers from Egypt and partners such as Chad and Mali have convened in Cairo.", ["gathering held Chad + Mali"]],
  [
    "Iranian President Ebrahim Raisi who was in Samarkand to attend the Shanghai Cooperation Organization (SCO) summit met with Paul Kagame.",
    ["gathering planned Ebrahim Raisi + Shanghai Cooperation Organization", "meeting held Ebrahim Raisi + Paul Kagame"],
  ],
  [
    "President William Ruto met several leaders, including Paul Kagame, in Nairobi on Monday.",
    ["meeting held Paul Kagame + William Ruto"],
  ],
  ["Egypt, Iraq and Jordan met in Cairo on Monday.", ["meeting held Egypt + Iraq + Jordan"]],
  [
    "Egypt, Iraq and Jordan have been at this for years. They last met in Cairo in May.",
    ["meeting earlier Egypt + Iraq + Jordan"],
  ],
  [
    "Lars Hovland, the Norwegian President, met Egyptian President Omar Farid in Oslo. Iraq, Jordan and Oman sell oil. They spoke of gas.",
    ["meeting held Lars Hovland + Omar Farid"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text, ["meeting", "gathering"])).toEqual(expected));
