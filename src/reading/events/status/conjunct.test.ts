import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const GUEST = "Slovenian President Natasa Pirc Musar";
const told = (verbs: string): string[] => engagementsOf(`LJUBLJANA - ${GUEST} ${verbs} Maltese President Myriam Spiteri Debono.`);
const as = (status: string): string[] => [`meeting ${status} Myriam Spiteri Debono + Natasa Pirc Musar`];

describe("a bare verb behind another one", () => {
  it.each([
    ["will visit the old port and the shipyards of Valletta on Friday and meet", "planned"],
    ["plans to visit Valletta on Friday and meet", "planned"],
    ["is to open a fair in the second week of June and then receive", "planned"],
    ["is expected to address students and be received by", "planned"],
    ["hopes to tour the island in June and meet", "proposed"],
    ["will not travel to the islands this week and meet", "cancelled"],
    ["will hold talks with the speaker, tour the shipyards, meet", "planned"],
    ["will meet the speaker, open a fair and be received by", "planned"],
    ["is scheduled to open a fair, then receive", "planned"],
    ["flew to Valletta on Thursday to open a bridge and meet", "held"],
  ])("%s: %s", (verbs, status) => expect(told(verbs)).toEqual(as(status)));

  it.each([
    ["near miss: a verb of the past", "agreed to end the row and met", "held"],
    ["near miss: a verb of the past behind a comma", "was to open a fair, called it off, met", "held"],
    ["near miss: the month of May", "on 9 May met", "held"],
  ])("%s", (_name, verbs, status) => expect(told(verbs)).toEqual(as(status)));

  it("a noun carried by a bare verb, however far back the first one stands", () =>
    expect(
      engagementsOf(
        `LJUBLJANA - ${GUEST} is also scheduled to call on the long-serving Speaker of the Maltese Parliament, Angelo Farrugia, and hold discussions with Maltese President Myriam Spiteri Debono.`,
      ),
    ).toContain("meeting planned Myriam Spiteri Debono + Natasa Pirc Musar"));

  it("appointments told one by one: each is of the first one's subject, and of the day that opens the sentence", () =>
    expect(
      engagementsOf(
        `On Friday, ${GUEST} will meet Speaker of the Maltese Parliament Angelo Farrugia, sign a treaty with Maltese Foreign Minister Ian Borg and be received by Maltese President Myriam Spiteri Debono.`,
      ),
    ).toEqual([
      "meeting planned Angelo Farrugia + Natasa Pirc Musar",
      "meeting planned Myriam Spiteri Debono + Natasa Pirc Musar",
      "signing planned Ian Borg + Natasa Pirc Musar",
    ]));
});
