import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Paris on Tuesday.";
const GUEST = "French Foreign Minister Stéphane Séjourné";

describe("who accompanied whom", () => {
  it.each([
    ["came with", `${MET} ${GUEST} came with the President.`],
    ["accompanied him", `${MET} ${GUEST} accompanied Macron.`],
    ["was accompanied by", `${MET} Macron was accompanied by ${GUEST}.`],
    ["accompanied by", `${MET.slice(0, -1)}, accompanied by ${GUEST}.`],
    ["with him was", `${MET} With him was ${GUEST}.`],
    ["also present were", `${MET} Also present was ${GUEST}.`],
    ["in somebody's party", `${MET} In the French President's party was ${GUEST}.`],
    ["the delegation included", `${MET} His delegation included ${GUEST}.`],
  ])("%s", (_name, text) =>
    expect(engagementsOf(text)).toEqual(["meeting held Donald Tusk + Emmanuel Macron + Stéphane Séjourné"]),
  );

  const AHEAD =
    "OSLO, 15 June 2023 - Norwegian Prime Minister Jonas Gahr Store will meet French President Emmanuel Macron in Paris on Friday.";
  const NORDIC = "Swedish Prime Minister Ulf Kristersson, Danish Prime Minister Mette Frederiksen";
  it.each([
    ["travel with him", `${AHEAD} ${NORDIC} and Finnish Prime Minister Sanna Marin travel with him.`],
    ["are going with him", `${AHEAD} ${NORDIC} and Finnish Prime Minister Sanna Marin are going with him.`],
    ["will fly with him", `${AHEAD} ${NORDIC} and Finnish Prime Minister Sanna Marin will fly with him.`],
  ])("and have no contact of their own: %s", (_name, text) =>
    expect(engagementsOf(text)).toEqual([
      "meeting planned Emmanuel Macron + Jonas Gahr Store + Mette Frederiksen + Sanna Marin + Ulf Kristersson",
    ]),
  );
  it("near miss: a contact of their own beside it", () =>
    expect(engagementsOf(`${AHEAD} ${NORDIC} and Finnish Prime Minister Sanna Marin met in Malmo on Tuesday.`)).toHaveLength(2));

  it("who played host", () =>
    expect(
      engagementsOf(
        `${MET} No president of South Korea had been to Canada since Park Geun-hye came to Ottawa in September 2014. Then Prime Minister Stephen Harper played host.`,
        ["visit"],
      ),
    ).toEqual(["visit earlier Park Geun-hye + Stephen Harper"]));

  it("a delegation of officials, including one named", () =>
    expect(
      engagementsOf(
        `French President Emmanuel Macron and a delegation of French officials, including ${GUEST}, met Polish Prime Minister Donald Tusk in Warsaw on Tuesday.`,
      ),
    ).toEqual(["meeting held Donald Tusk + Emmanuel Macron + Stéphane Séjourné"]));

  it.each([
    ["somebody of no side in a delegation", `${MET} His delegation included Georgian Foreign Minister Maka Botchorishvili.`],
    ["who was with somebody else", `${MET} ${GUEST} was with Georgian Foreign Minister Maka Botchorishvili.`],
    ["the music", `${MET} A band accompanied the anthem.`],
  ])("near miss: %s", (_name, text) => expect(engagementsOf(text)).toContain("meeting held Donald Tusk + Emmanuel Macron"));

  it("near miss: whoever attends a meeting travels nowhere", () =>
    expect(
      engagementsOf(
        "Omani Sultan Haitham bin Tarik received Polish Prime Minister Donald Tusk in Muscat on the occasion of his official visit to the country. The meeting was attended by the Minister of Trade Salim Al Rawahi and Foreign Minister Badr Albusaidi.",
        ["visit"],
      ),
    ).toEqual(["visit held Donald Tusk"]));
});
