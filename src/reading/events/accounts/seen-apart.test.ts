import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const FIDAN = "Foreign Minister Hakan Fidan";
const PM = "Prime Minister Kyriakos Mitsotakis";
const EACH = ["meeting held Edi Rama + Kyriakos Mitsotakis", "meeting held Kyriakos Mitsotakis + Rumen Radev"];
const ALL = ["meeting held Edi Rama + Kyriakos Mitsotakis + Rumen Radev"];

const rows: readonly (readonly [string, readonly string[]])[] = [
  [`${PM} met the Prime Minister of Albania, Edi Rama; and the President of Bulgaria, Rumen Radev.`, EACH],
  [`${PM} met his peers Edi Rama of Albania and Rumen Radev of Bulgaria on Monday.`, EACH],
  [`In Albania and Bulgaria, ${PM} held talks with Edi Rama and President Rumen Radev.`, EACH],
  [`${PM} met Edi Rama of Albania and Rumen Radev of Bulgaria on Monday.`, ALL],
  [`${PM} met his peers Edi Rama of Albania and Rumen Radev of Bulgaria for a trilateral meeting on Monday.`, ALL],
  [
    `${FIDAN} met with his Greek and Albanian counterparts on Monday.`,
    ["meeting held Foreign Minister/ALB + Hakan Fidan", "meeting held Foreign Minister/GRC + Hakan Fidan"],
  ],
  [
    `${FIDAN} and his Greek and Albanian counterparts met on Monday.`,
    ["meeting held Foreign Minister/ALB + Foreign Minister/GRC + Hakan Fidan"],
  ],
  [
    `After a tour of Albania and Bulgaria, ${FIDAN} met George Gerapetritis in Athens.`,
    ["meeting held George Gerapetritis + Hakan Fidan"],
  ],
];

describe("several who were met, each for himself", () => {
  it.each(rows)("%s", (text, want) => expect(engagementsOf(text)).toEqual(want));
});
