import { describe, expect, it } from "vitest";
import { engagementsOf, visitsOf } from "../check.ts";

const A = "Turkish President Recep Tayyip Erdogan",
  B = "Polish Prime Minister Donald Tusk",
  CALLED = ["call held Donald Tusk + Recep Tayyip Erdogan"];

describe("subjects behind their verb", () => {
  it.each([
    [`The first foreign leader to call ${A} on Tuesday was ${B}.`, CALLED],
    [`The first to be put through to ${A} was ${B}.`, CALLED],
    [`Among those who called ${A} on Tuesday was ${B}.`, CALLED],
  ])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));

  it("a last visit is past", () =>
    expect(visitsOf("The last US president to visit Cuba was Barack Obama in 2016.")).toEqual(["earlier Barack Obama CUB"]));

  it("near miss: nobody named behind it", () =>
    expect(engagementsOf(`The first to call ${A} was a journalist. ${B} was in Warsaw.`, ["call"])).toEqual([]));
});
