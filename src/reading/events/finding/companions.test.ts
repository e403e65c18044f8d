import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "President Emmanuel Macron met President William Ruto of Kenya on Monday.";
const FIRST = "meeting held Emmanuel Macron + William Ruto";
const SECOND = "meeting held Adama Barrow + Emmanuel Macron";

const rows: readonly (readonly [string, readonly string[]])[] = [
  [`${MET} With Adama Barrow, the president of Gambia, he spoke about security.`, [SECOND, FIRST]],
  [`${MET} With Adama Barrow, the president of Gambia, the talk was of security.`, [SECOND, FIRST]],
  [`${MET} Trade was his first subject; with Gambia's Adama Barrow he agreed on roads.`, [SECOND, FIRST]],
  [`${MET} When meeting Adama Barrow, the president of Gambia, Macron said that roads matter.`, [SECOND, FIRST]],
  [`${MET} Conversing with Adama Barrow, the president of Gambia, he voiced sympathy.`, [SECOND, FIRST]],
  [
    `${MET} Conversing with Adama Barrow, the president of Gambia, he voiced sympathy. Foreign Minister Stéphane Séjourné attended the meetings.`,
    [
      "meeting held Adama Barrow + Emmanuel Macron + Stéphane Séjourné",
      "meeting held Emmanuel Macron + Stéphane Séjourné + William Ruto",
    ],
  ],
  [`${MET} With Gambia's Adama Barrow the Kenyan talked about roads.`, ["meeting held Adama Barrow + William Ruto", FIRST]],
  // Somebody in whose company nothing is told.
  [`${MET} With Gambia's president in prison, the party is without a head.`, [FIRST]],
  [`${MET} The meeting with the press was short.`, [FIRST]],
];

describe("guests before their host", () => {
  it.each(rows)("%s", (text, want) => {
    expect(engagementsOf(text)).toEqual([...want].sort());
  });
});
