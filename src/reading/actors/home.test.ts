import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

describe("the state whose officials a report names without it", () => {
  it.each([
    [
      "the dateline's",
      "VILNIUS, June 8 - Croatian Trade Minister Ana Horvatek met Economy Minister Jonas Petraitukas on Wednesday.",
      "Jonas Petraitukas | Economy Minister | LTU",
    ],
    [
      "a deputy minister",
      "MOSCOW, June 8 - Deputy Foreign Minister Igor Sokolenkov received Bolivian Ambassador Maria Quispata on Wednesday.",
      "Igor Sokolenkov | Deputy Foreign Minister | RUS",
    ],
    [
      "an office that elsewhere is another state's",
      "DHAKA, June 8 - Foreign Secretary Jahan Mahmudul received Bolivian Ambassador Maria Quispata on Wednesday.",
      "Jahan Mahmudul | Foreign Secretary | BGD",
    ],
    [
      "the issuer's",
      "Ministry of Foreign Affairs of the Republic of Latvia\n\nOn 8 June State Secretary Andris Pelsis received the ambassador of Ghana, Kofi Mensahu.",
      "Andris Pelsis | State Secretary | LVA",
    ],
    [
      "that of the one whom it names by office alone at its head",
      "President William Ruto on Monday received Bolivian Ambassador Maria Quispata. Secretary to the President Daniel Otieno was also present.",
      "Daniel Otieno | Secretary to the President | KEN",
    ],
  ])("%s", (_name, text, expected) => expect(peopleIn(text, "2022-06-08")).toContain(expected));

  it("no state where officials of two are named so", () =>
    expect(
      peopleIn(
        "President William Ruto met Prime Minister Narendra Modi on Monday. Economy Minister Daniel Otieno was also present.",
        "2022-10-08",
      ),
    ).toContain("Daniel Otieno | Economy Minister | -"));

  it.each([
    [
      "an envoy comes from elsewhere",
      "VILNIUS, June 8 - Ambassador Jonas Petraitukas met Economy Minister Ana Horvatek on Wednesday.",
      "Jonas Petraitukas | Ambassador | -",
    ],
    [
      "the base knows who is foreign minister there",
      "VILNIUS, June 8 - Foreign Minister Jonas Petraitukas met Economy Minister Ana Horvatek on Wednesday.",
      "Jonas Petraitukas | Foreign Minister | -",
    ],
    [
      "whom the base knows",
      "DHAKA, June 8 - Foreign Secretary David Cameron met Economy Minister Ana Horvatek on Wednesday.",
      "David Cameron | Foreign Secretary | GBR",
    ],
    [
      "another holds that office there",
      "VILNIUS, June 8 - Lithuanian Trade Minister Ana Horvatek met Trade Minister Jonas Petraitukas on Wednesday.",
      "Jonas Petraitukas | Trade Minister | -",
    ],
  ])("near miss: %s", (_name, text, expected) => expect(peopleIn(text, "2022-06-08")).toContain(expected));
});
