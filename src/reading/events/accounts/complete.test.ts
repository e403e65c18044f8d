import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "Turkish Foreign Minister Hakan Fidan",
  B = "Azerbaijani Foreign Minister Jeyhun Bayramov",
  C = "Georgian Foreign Minister Maka Botchorishvili",
  EACH = ["call held Hakan Fidan + Jeyhun Bayramov", "call held Hakan Fidan + Maka Botchorishvili"],
  ALL = ["call held Hakan Fidan + Jeyhun Bayramov + Maka Botchorishvili"];

describe("calls", () => {
  it.each([
    [`${A} phoned ${B} and ${C} on Tuesday.`, EACH],
    [`${A} got in touch over the phone with both ${B} and ${C} on Tuesday.`, EACH],
    [`${A} worked the phones on Tuesday, speaking to ${B} and ${C}.`, EACH],
    [`Phone calls were exchanged by ${A} with ${B} and with ${C}.`, EACH],
    [`Calls from ${B} and ${C} to ${A} followed on Tuesday.`, EACH],
    [`${A} held a conference call with ${B} and ${C} on Tuesday.`, ALL],
  ])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));

  it("near miss: others told without their names are nobody told of before", () =>
    expect(
      engagementsOf(`${A} spoke by phone with ${B} on Tuesday. Fidan also had several conversations with Arab leaders.`),
    ).toEqual(["call held Hakan Fidan + Jeyhun Bayramov"]));
});

it('whom a report follows was at the gathering of those told with "with"', () =>
  expect(
    engagementsOf(`${A} is content. At Tuesday's summit in Tbilisi with ${B} and ${C} he was promised a railway.`, ["gathering"]),
  ).toEqual(["gathering held Hakan Fidan + Jeyhun Bayramov + Maka Botchorishvili"]));

it("nobody told of at home before is the guest of the next host", () =>
  expect(
    engagementsOf(
      `${A} was on a tour. In Baku, Bayramov of Azerbaijan received him. ${B} gave a dinner. Lunch on Tuesday was in Tbilisi, with ${C}.`,
      ["meeting"],
    ),
  ).toContain("meeting held Hakan Fidan + Maka Botchorishvili"));
