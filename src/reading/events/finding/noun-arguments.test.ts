import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "Kenyan Foreign Minister Musalia Mudavadi";
const B = "Latvian Foreign Minister Baiba Braže";
const KIND = ["meeting", "call"];

describe("a call that is made on foot", () => {
  it.each([
    [`${A} paid a call on ${B}.`, "meeting held"],
    [`${A} made a short call on ${B} on Monday.`, "meeting held"],
    [`${A} paid an introductory call to ${B}.`, "meeting held"],
    [`${A}'s first call was on ${B}.`, "meeting held"],
    [`${A} will pay a farewell call on ${B}.`, "meeting planned"],
    [`${A} had a call on Monday with ${B}.`, "call held"],
    [`${A} had a call on trade with ${B}.`, "call held"],
    [`${A} paid for a telephone call with ${B}.`, "call held"],
  ])("%s", (text, told) => {
    expect(engagementsOf(text, KIND)).toEqual([expect.stringContaining(told)]);
  });
});

it("those who act behind talks did not meet each other one by one", () =>
  expect(
    engagementsOf(
      "After bilateral meetings, Presidents William Ruto, Paul Kagame, Gabriel Boric and Alexander Stubb planted trees.",
    ),
  ).toHaveLength(1));

describe("letters of credence, from whom to whom", () => {
  const ENVOY = "Kenyan Ambassador Peter Odhiambo";
  const KING = "Finnish President Alexander Stubb";
  const TOLD = ["ceremony held Alexander Stubb + Peter Odhiambo"];
  it.each([
    [`${ENVOY} put his letters of credence into the hands of ${KING}.`, TOLD],
    [`${ENVOY} handed ${KING} his letters of credence.`, TOLD],
    [`${ENVOY} handed over a copy of his credentials to ${KING}.`, TOLD],
    [`${KING} received the credentials of ${ENVOY}.`, TOLD],
    [
      `${KING} accepted the letters of credence of ${ENVOY} and of Ambassador Ana Brito of Brazil.`,
      ["ceremony held Alexander Stubb + Ana Brito", ...TOLD],
    ],
    [`${KING} put the credentials of the club to a vote.`, []],
    [`Letters of credence were presented to ${KING} by ${ENVOY}.`, TOLD],
    [`The credentials of ${ENVOY} were accepted by ${KING} on Monday.`, TOLD],
    [`${ENVOY}'s credentials were received by ${KING} on Monday.`, TOLD],
    [`${ENVOY} presented his credential letters to ${KING}.`, TOLD],
    [`${ENVOY} handed ${KING} his letters of accreditation.`, TOLD],
    [`Press accreditation was given to reporters by ${KING} on Monday.`, []],
  ] as [string, string[]][])("%s", (text, told) => {
    expect(engagementsOf(text)).toEqual(told);
  });
});
