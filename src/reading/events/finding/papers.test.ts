import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "Turkish Foreign Minister Hakan Fidan",
  B = "Azerbaijani Foreign Minister Jeyhun Bayramov",
  SIGNED = ["signing held Hakan Fidan + Jeyhun Bayramov"],
  STATES = ["signing held Azerbaijan + Türkiye"];

describe("papers", () => {
  it.each([
    [`A protocol, signed on Tuesday by ${A} and ${B}, opens the border.`, SIGNED],
    [`The truce concluded on Tuesday in Ankara by ${A} and ${B} took effect at midnight.`, SIGNED],
    [`The treaty which ${A} and ${B} concluded in Ankara on Tuesday opens the border.`, SIGNED],
    [`${A}'s visit ended with the signing of three agreements with ${B}.`, SIGNED],
    [`The talks of ${A} brought the signature of two memorandums with ${B}.`, SIGNED],
    [`${A} concluded a comprehensive gas agreement with ${B} in Ankara on Tuesday.`, SIGNED],
    [`${A} and ${B} wrote their names under the deal on Tuesday.`, SIGNED],
    [
      `${A} and ${B} held talks in Ankara on Tuesday. A protocol was initialled by the two at noon.`,
      ["meeting held Hakan Fidan + Jeyhun Bayramov", ...SIGNED],
    ],
    [
      `${A} received ${B} in Ankara on Tuesday. Fidan signed an agreement on visas.`,
      ["meeting held Hakan Fidan + Jeyhun Bayramov", ...SIGNED],
    ],
    [
      `The treaty of friendship and good neighbourhood, which ${A} and ${B} concluded in Ankara on Tuesday, opens the border.`,
      SIGNED,
    ],
    [`It bears the names of ${A}, and of ${B}.`, SIGNED],
    [`The text bears the names of ${A} and ${B}.`, SIGNED],
    ["An agreement on visas was signed between Türkiye and Azerbaijan in Ankara on Tuesday.", STATES],
    ["The signing of an agreement on visas between Türkiye and Azerbaijan took place in Ankara on Tuesday.", STATES],
    ["A gas deal between Türkiye and Azerbaijan was signed in Ankara on Tuesday.", STATES],
    ["A gas deal with Azerbaijan was signed by Türkiye in Ankara on Tuesday.", STATES],
  ])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));

  it.each([
    "President Recep Tayyip Erdogan signed into law a bill on visas with Iran on Tuesday.",
    "President Recep Tayyip Erdogan signed a decree on trade with Iran on Tuesday.",
    `${A} concluded his talks with ${B} in Ankara.`,
    `${A} and ${B} met in Ankara on Tuesday. Both sides signed up to the plan.`,
    `${A} spoke of the urgent need to conclude a truce with Iran.`,
  ])("near miss: %s", (text) => expect(engagementsOf(text, ["signing"])).toEqual([]));
});
