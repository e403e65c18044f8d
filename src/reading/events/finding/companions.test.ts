import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "President Xi Jinping met President Cyril Ramaphosa of South Africa on Monday.";
const FIRST = "meeting held Cyril Ramaphosa + Xi Jinping";
const SECOND = "meeting held Assimi Goita + Xi Jinping";

const rows: readonly (readonly [string, readonly string[]])[] = [
  [`${MET} With Assimi Goita, the president of Mali, he spoke about security.`, [SECOND, FIRST]],
  [`${MET} With Assimi Goita, the president of Mali, the talk was of security.`, [SECOND, FIRST]],
  [`${MET} Trade was his first subject; with Mali's Assimi Goita he agreed on roads.`, [SECOND, FIRST]],
  [`${MET} When meeting Assimi Goita, the president of Mali, Xi said that roads matter.`, [SECOND, FIRST]],
  [`${MET} Talking with Assimi Goita, the president of Mali, he voiced support.`, [SECOND, FIRST]],
  [
    `${MET} Talking with Assimi Goita, the president of Mali, he voiced support. Foreign Minister Wang Yi attended the meetings.`,
    ["meeting held Assimi Goita + Wang Yi + Xi Jinping", "meeting held Cyril Ramaphosa + Wang Yi + Xi Jinping"],
  ],
  // Somebody in whose company nothing is told.
  [`${MET} With Mali's president in prison, the party is without a head.`, [FIRST]],
  [`${MET} The meeting with the press was short.`, [FIRST]],
];

describe("guests before their host", () => {
  it.each(rows)("%s", (text, want) => {
    expect(engagementsOf(text)).toEqual([...want].sort());
  });
});
