import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const met = (who: string): string[] =>
  peopleIn(`${who} met President Emmanuel Macron in Paris.`).filter((p) => !/Macron/.test(p));

describe("the chair of a body who heads a state beside", () => {
  it.each([
    [
      "behind the office of the state",
      "Prime Minister of Barbados and Chair of CARICOM, Mia Mottley,",
      "Mia Mottley | Prime Minister and Chair of CARICOM | BRB",
    ],
    [
      "with the body's short name in brackets",
      "Fiji's Prime Minister and Chair of the Pacific Islands Forum (PIF), Sitiveni Rabuka,",
      "Sitiveni Rabuka | Prime Minister and Chair of the Pacific Islands Forum | FJI",
    ],
    [
      "with the body before its word",
      "Kenyan President and EAC chairman William Ruto",
      "William Ruto | President and chairman | KEN",
    ],
    [
      "of a ruling party, before that of the state",
      "Kim Jong Un, chairman of the Workers' Party of Korea and chairman of the State Affairs Commission of the Democratic People's Republic of Korea,",
      "Kim Jong Un | chairman of the Workers' Party of Korea and chairman of the State Affairs Commission | PRK",
    ],
    [
      "in office for a year, before the office at home",
      "The OSCE Chairman-in-Office, Malta's Foreign Minister Ian Borg,",
      "Ian Borg | Chairman-in-Office and Foreign Minister | OSCE",
    ],
    [
      "before the office at home, behind a comma",
      "The Chair of the Pacific Islands Forum, Tonga's Prime Minister Siaosi Sovaleni,",
      "Siaosi Sovaleni | Chair of the Pacific Islands Forum and Prime Minister | PIF",
    ],
  ])("%s", (_what, who, person) => {
    expect(met(who)).toEqual([person]);
  });

  it.each([
    ["who heads a body otherwise", "The European Commission President and Prime Minister of Italy Giorgia Meloni"],
    ["the speaker of another state", "Chairman of the Milli Majlis of Azerbaijan and President of Turkey Recep Tayyip Erdogan"],
    ["who heads a body otherwise, behind a comma", "The Secretary General of NATO, Albania's Prime Minister Edi Rama"],
    ["an article before the second", "The Chair of the Pacific Islands Forum and the Prime Minister of Tonga, Siaosi Sovaleni,"],
  ])("near miss, two people: %s", (_what, who) => {
    expect(met(who)).toHaveLength(2);
  });
});
