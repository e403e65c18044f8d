import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

describe("offices told by a verb", () => {
  it.each([
    [
      "a portfolio",
      "Anjali Perera, who holds the Uzbek trade and industry portfolio, came.",
      "Anjali Perera | minister of trade and industry | UZB",
    ],
    ["whose portfolio", "Anjali Perera, who has Kenya's health portfolio, came.", "Anjali Perera | minister of health | KEN"],
    [
      "standing in",
      "Anjali Perera, who is standing in as Latvia's defence minister, came.",
      "Anjali Perera | defence minister | LVA",
    ],
    [
      "two at once",
      "Anjali Perera, who also acts as foreign minister of Latvia, came.",
      "Anjali Perera | foreign minister | LVA",
    ],
    [
      "whom somebody represents, not where",
      "Anjali Perera, who represents the Secretary-General in Nepal, came.",
      "Anjali Perera | representative of the Secretary-General in Nepal | UN",
    ],
    [
      "beside another office",
      "Anjali Perera, who currently heads the African Union, came.",
      "Anjali Perera | head of the African Union | AU",
    ],
    [
      "whose party somebody represents",
      "Anjali Perera, who represents Kenya in Chad, came.",
      "Anjali Perera | representative of Kenya in Chad | KEN",
    ],
    [
      "whose troops somebody commands",
      "Anjali Perera, who commands the African Union troops in Somalia, came.",
      "Anjali Perera | commander of the African Union troops in Somalia | AU",
    ],
    ["what is led", "Anjali Perera, who heads the OSCE, came.", "Anjali Perera | head of the OSCE | OSCE"],
  ])("%s", (_, text, person) => {
    expect(peopleIn(text)).toEqual([person]);
  });

  it("a portfolio of shares is no office", () => {
    expect(peopleIn("Anjali Perera, who holds a large Uzbek portfolio, came.").some((p) => /minister/.test(p))).toBe(false);
  });
});
