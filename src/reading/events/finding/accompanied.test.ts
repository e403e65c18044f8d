import { expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const LEADER = "Fijian opposition leader Mere Tabua";
const VISIT = (...more: string[]): string[] => [`visit planned ${["Mere Tabua", ...more].sort().join(" + ")}`];

it.each([
  ["by", `${LEADER}, accompanied by two senior spokesmen, Ana Volau and Rusi Kepa, will be in Tonga on Friday.`, "Ana Volau"],
  ["with", `${LEADER}, together with the party's MP Ana Volau, will be in Tonga on Friday.`, "Ana Volau"],
])("who is accompanied travels: %s", (_name, text) => expect(engagementsOf(text, ["visit"])[0]).toContain("Mere Tabua"));

it("not whom somebody else accompanies", () =>
  expect(engagementsOf(`${LEADER} will be in Tonga on Friday, accompanied by Ana Volau.`, ["visit"])).toEqual(
    VISIT("Ana Volau"),
  ));
