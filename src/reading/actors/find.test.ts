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

describe("somebody told by an office of what is not named", () => {
  const FRANCE = "French President Emmanuel Macron";
  const met = (who: string): string[] => engagementsOf(`${HEAD}${FRANCE} and ${who}, met in Oslo on Monday.`);

  it.each([
    ["the kingdom's foreign minister, Ine Eriksen Soreide", "Emmanuel Macron + Ine Eriksen Soreide"],
    ["the country's premier, Erna Solberg", "Emmanuel Macron + Erna Solberg"],
    ["the alliance's secretary general, Jens Stoltenberg", "Emmanuel Macron + Jens Stoltenberg"],
    ["the bloc's chief, Donald Tusk", "Donald Tusk + Emmanuel Macron"],
    ["the opposition's leader, Jonas Gahr Store", "Emmanuel Macron + Jonas Gahr Store"],
    ["the North's leader, Kim Jong Un", "Emmanuel Macron + Kim Jong Un"],
  ])("%s", (who, both) => expect(met(who)).toEqual([`meeting held ${both}`]));

  it("near miss: his deputy is another", () =>
    expect(engagementsOf(`${HEAD}${FRANCE} and the minister's deputy met in Oslo on Monday.`)).not.toContain(
      "meeting held Emmanuel Macron + Ine Eriksen Soreide",
    ));
});
