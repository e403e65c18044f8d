import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const RADEV = "President Rumen Radev";
const MET = ["meeting held Hakan Fidan + Rumen Radev"];

const rows: readonly (readonly [string, readonly string[]])[] = [
  [`${RADEV}'s visitor on Monday was Hakan Fidan, the Turkish foreign minister.`, MET],
  [`${RADEV}'s first caller of the day on Monday was Foreign Minister Hakan Fidan of Türkiye.`, MET],
  [`Hakan Fidan, the Turkish foreign minister, was on Monday ${RADEV}'s guest.`, MET],
  [
    `Among the guests of ${RADEV} on Monday were Hakan Fidan, the Turkish foreign minister, and Prime Minister Edi Rama of Albania.`,
    ["meeting held Edi Rama + Rumen Radev", ...MET],
  ],
  [`${RADEV}'s guest on Friday will be Foreign Minister Hakan Fidan of Türkiye.`, ["meeting planned Hakan Fidan + Rumen Radev"]],
  // Nobody's visitor.
  [`${RADEV}'s guest on Monday was not Foreign Minister Hakan Fidan of Türkiye.`, []],
  [`${RADEV}'s visitors were shown the letter that Foreign Minister Hakan Fidan had once written.`, []],
];

describe("whose visitors they were", () => {
  it.each(rows)("%s", (text, want) => expect(engagementsOf(text)).toEqual(want));
});
