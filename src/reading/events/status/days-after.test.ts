import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "Kenyan President William Ruto met on Thursday with Angolan President Joao Lourenco in Luanda";
const NEWS = "meeting held Joao Lourenco + William Ruto";
const PAST = "meeting earlier Samia Suluhu + Yoweri Museveni";

/** That from which the news counts its days is past. */
test.each([
  [`${MET}. The visit comes days after Tanzanian President Samia Suluhu met Ugandan President Yoweri Museveni in Kampala.`, PAST],
  [`${MET}, two weeks after Tanzanian President Samia Suluhu held talks with Ugandan President Yoweri Museveni.`, PAST],
  [`${MET}, months after a meeting between Tanzanian President Samia Suluhu and Ugandan President Yoweri Museveni.`, PAST],
  [
    `${MET}. Weeks after the coup Tanzanian President Samia Suluhu received Ugandan President Yoweri Museveni.`,
    "meeting held Samia Suluhu + Yoweri Museveni",
  ],
])("%s", (text, other) => expect(engagementsOf(text)).toEqual([NEWS, other].sort()));

test.each([
  ["hours after speaking by phone with", "call held"],
  ["a day after he spoke by phone with", "call held"],
  ["after a phone call with", "call held"],
  ["ahead of a video call with", "call planned"],
])("the telephone of another engagement: %s", (joint, other) =>
  expect(
    engagementsOf(
      `Kenyan President William Ruto met Ugandan President Yoweri Museveni on Thursday, ${joint} Tanzanian President Samia Suluhu.`,
    ),
  ).toEqual([`${other} Samia Suluhu + William Ruto`, "meeting held William Ruto + Yoweri Museveni"]),
);

test("talk by a telephone that is named behind a time", () =>
  expect(
    engagementsOf(
      "Kenyan President William Ruto and Ugandan President Yoweri Museveni talked for the first time since the vote in a phone call.",
    ),
  ).toEqual(["call held William Ruto + Yoweri Museveni"]));
