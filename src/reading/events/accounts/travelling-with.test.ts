import { describe, expect, it } from "vitest";
import { engagementsOf, visitsOf } from "../check.ts";

const PM = "Prime Minister Kyriakos Mitsotakis of Greece";

const rows: readonly (readonly [string, readonly string[]])[] = [
  [
    `${PM} arrived in Tirana on Monday with Foreign Minister George Gerapetritis and his wife Mareva.`,
    ["held Kyriakos Mitsotakis + George Gerapetritis + Mareva ALB"],
  ],
  [
    `${PM} landed in Tirana on Monday at the head of a delegation that includes Defence Minister Nikos Dendias.`,
    ["held Kyriakos Mitsotakis + Nikos Dendias ALB"],
  ],
  [
    `${PM} left for Tirana on Monday, accompanied by Farm Minister Eleni Zervou.`,
    ["held Kyriakos Mitsotakis + Eleni Zervou ALB"],
  ],
  [
    `${PM} will travel to Tirana on Friday. He will be joined by Farm Minister Eleni Zervou.`,
    ["planned Kyriakos Mitsotakis + Eleni Zervou ALB"],
  ],
  [
    `${PM} reached Tirana on Monday. Travelling with him are Farm Minister Eleni Zervou and envoy Petros Lekas.`,
    ["held Kyriakos Mitsotakis + Eleni Zervou + Petros Lekas ALB"],
  ],
  [
    `${PM} reached Tirana on Monday. Farm Minister Eleni Zervou and Shipping Minister Petros Lekas are in the delegation.`,
    ["held Kyriakos Mitsotakis + Eleni Zervou + Petros Lekas ALB"],
  ],
  [`${PM} came to Tirana on Monday for talks with Albania's Prime Minister Edi Rama.`, ["held Kyriakos Mitsotakis ALB"]],
  [`${PM} arrived in Tirana on Monday with Albania's Prime Minister Edi Rama.`, ["held Kyriakos Mitsotakis ALB"]],
];

describe("who goes along on a journey", () => {
  it.each(rows)("%s", (text, want) => expect(visitsOf(text)).toEqual(want));

  it("is in no contact with whom he goes", () =>
    expect(
      engagementsOf(`${PM} reached Tirana on Monday. Travelling with him are Farm Minister Eleni Zervou and envoy Petros Lekas.`),
    ).toEqual([]));
});
