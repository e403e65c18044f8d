import { describe, expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";

const HEAD = "OSLO, 6 March 2019 - ";
const MINISTER = "Norwegian Foreign Minister Ine Eriksen Soreide";

describe("a state by whose name somebody is called too", () => {
  it.each(["Benin", "Jordan", "Mali", "Monaco", "Montenegro", "Nepal", "Palau"])("%s alone is the state", (state) => {
    const both = [state, "Norway"].sort().join(" + ");
    expect(engagementsOf(`${HEAD}${state} and Norway signed a pact in Oslo on Monday.`)).toEqual([`signing held ${both}`]);
    expect(engagementsOf(`${HEAD}On Monday Norway signed a pact with ${state}.`)).toEqual([`signing held ${both}`]);
  });

  it.each([
    [
      "once told in full",
      `US envoy Vernon Jordan came to Oslo. Jordan met ${MINISTER} on Monday.`,
      "Ine Eriksen Soreide + Vernon Jordan",
    ],
    [
      "once told with a title",
      `Prime Minister Montenegro of Portugal came to Oslo. Montenegro met ${MINISTER} on Monday.`,
      "Ine Eriksen Soreide + Montenegro",
    ],
    [
      "behind its state",
      `Norwegian Prime Minister Jonas Gahr Store and Portugal's Montenegro met in Oslo on Monday.`,
      "Jonas Gahr Store + Montenegro",
    ],
  ])("near miss, the person: %s", (_name, text, people) =>
    expect(engagementsOf(HEAD + text, ["meeting"]).map((e) => e.replace("meeting held ", ""))).toEqual([people]),
  );
});
