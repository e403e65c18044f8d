import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

/** Gatherings of states that no name tells. */
test.each([
  ["Norway will host a donor conference in Oslo on 3 June.", ["gathering planned Norway"]],
  ["Barbados hosted a regional climate summit in Bridgetown on Tuesday.", ["gathering held Barbados"]],
  [
    "The regional security conference that Iraq hosted in Baghdad last August brought nine countries together.",
    ["gathering earlier Iraq"],
  ],
  // Of others.
  ["The news conference that Foreign Minister Annalena Baerbock hosted in Berlin on Monday drew reporters.", []],
  ["Norway will host a party conference in Oslo on 3 June.", []],
  ["Norway will pay for the conference hall in Oslo on 3 June.", []],
])("%s", (text, expected) => expect(engagementsOf(text, ["gathering"])).toEqual(expected));
