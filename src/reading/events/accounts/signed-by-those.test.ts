import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "Turkish Foreign Minister Hakan Fidan";
const B = "Azerbaijani Foreign Minister Jeyhun Bayramov";
const BOTH = "Hakan Fidan + Jeyhun Bayramov";
const FAR = "The weather was fine. Bread is dear. Trade grows. Trains run. Oil flows. Snow fell. Birds sang.";

const rows: readonly (readonly [string, readonly string[]])[] = [
  [`${A} received ${B} on Tuesday. Three memoranda were signed.`, [`signing held ${BOTH}`]],
  [`${A} saw off ${B} on Tuesday. The two had held a session of talks. Three memoranda were signed.`, [`signing held ${BOTH}`]],
  [
    `${A} received ${B} on Tuesday. ${FAR} Talks between the two ministers were still under way. A pact is to be signed when they end.`,
    [`signing planned ${BOTH}`],
  ],
  [`${A} received ${B} on Tuesday. ${FAR} The pact behind it was signed in Tbilisi on 3 March.`, [`signing earlier ${BOTH}`]],
  [`${A} received ${B} on Tuesday. ${FAR} A pact was signed.`, []],
  [`On Thursday ${A} and ${B} emerged from the hall to sign an accord.`, [`signing held ${BOTH}`]],
  [
    "Singapore and Ghana are at one. The accord is to be signed by both countries in June.",
    ["signing planned Ghana + Singapore"],
  ],
];

describe("papers whose signers are not told beside them", () => {
  it.each(rows)("%s", (text, want) => expect(engagementsOf(text, ["signing"])).toEqual(want));
});
