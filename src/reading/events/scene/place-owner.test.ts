import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const whereOf = (text: string): string => {
  const { engagements } = reader.read(reportFromText(text, { source: "test", published: "2024-05-16" }));
  const where = engagements.find((x) => x.kind === "meeting")?.where;
  return where ? `${where.place ?? "-"}, ${where.country}` : "nowhere";
};

describe("whose a place is", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "somebody's birth",
      "ANKARA, May 15 - Hakan Fidan on Wednesday met Radosław Sikorski, who was born in Bydgoszcz.",
      "Ankara, TUR",
    ],
    [
      "somebody's residence",
      "ANKARA, May 15 - President Recep Tayyip Erdoğan received Karma Dorji, the Ambassador of Bhutan, resident in Geneva.",
      "Ankara, TUR",
    ],
    [
      "another clause's",
      "LISBON, May 15 - Téte António held talks with Luís Montenegro on Wednesday, two days after he met Olaf Scholz in Berlin.",
      "Lisbon, PRT",
    ],
    ["a visit's, in whose course it was", "Hakan Fidan met Radosław Sikorski on Wednesday during a visit to Poland.", "-, POL"],
    [
      "not where something was said",
      "WARSAW, May 15 - Radosław Sikorski summoned the Ambassador of Peru on Wednesday over remarks made in Geneva.",
      "Warsaw, POL",
    ],
    ["a town's edge", "WARSAW, May 15 - Hakan Fidan met Radosław Sikorski on Wednesday on the Gdynia waterfront.", "Gdynia, POL"],
    [
      "not that of an office",
      "ANKARA, May 15 - Hakan Fidan received on Wednesday the Minister Responsible for Foreign Affairs in the Sultanate of Oman, Badr Albusaidi.",
      "Ankara, TUR",
    ],
    [
      "not that of a visit told of",
      "ANKARA, May 15 - Hakan Fidan met Radosław Sikorski on Wednesday and briefed him on his visit to Japan.",
      "Ankara, TUR",
    ],
    [
      "not that of a visit prepared",
      "ANKARA, May 15 - Hakan Fidan met Radosław Sikorski ahead of a visit to Riga.",
      "Ankara, TUR",
    ],
    [
      "not where it was told",
      "Emmerson Mnangagwa told reporters in Harare on Wednesday that he had met Hakainde Hichilema in Ndola on Sunday.",
      "Ndola, ZMB",
    ],
    [
      "not where he came from, or goes next",
      "WINDHOEK, May 15 - Nangolo Mbumba, who returned from Berlin on Monday, met Téte António on Wednesday before leaving for Luanda.",
      "Windhoek, NAM",
    ],
    ["the host's", "Ararat Mirzoyan and Jeyhun Bayramov held talks on Wednesday hosted by Kazakhstan.", "-, KAZ"],
    [
      "the state's of whom he met, of a journey to two",
      "Abiy Ahmed visited Kenya and Uganda this week. He met Kenyan President William Ruto on Tuesday.",
      "-, KEN",
    ],
  ];
  it.each(rows)("%s", (_, text, wanted) => expect(whereOf(text)).toBe(wanted));
});

describe("towns that the base does not know, or knows elsewhere", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["in Quibaxinho, Angola, on Wednesday", "Quibaxinho, AGO"],
    ["in the Angolan coastal town of Quibaxinho on Wednesday", "Quibaxinho, AGO"],
    ["in Antigua, Guatemala, on Wednesday", "Antigua, GTM"],
    ["at the Hotel Epic Sana in Luanda on Wednesday", "Hotel Epic Sana, Luanda, AGO"],
    // No towns: a month, what has an article.
    ["in May, Angola said", "nowhere"],
    ["at the Harbour, Angola said", "nowhere"],
  ];
  it.each(rows)("%s", (words, wanted) => expect(whereOf(`Luís Montenegro met Olaf Scholz ${words}.`)).toBe(wanted));

  it("nor a house with a town's name", () =>
    expect(whereOf("Montevideo, 15 May 2024. Omar Paganini met Rubén Ramírez Lezcano today at the Santos Palace.")).toBe(
      "Santos Palace, Montevideo, URY",
    ));
});
