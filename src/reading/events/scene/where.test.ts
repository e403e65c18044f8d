import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** Where the engagements of a kind took place: "Oslo, NOR stated". */
const placesOf = (text: string, kind: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.filter((e) => e.kind === kind)
    .map((e) => (e.where ? `${e.where.place ?? "-"}, ${e.where.country} ${e.where.basis}` : "nowhere"));

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "the country of its own words before the town that the report is about",
    "Banks in Goma are shut. News of talks between Kenya and M23 held on Tuesday in Qatar reached the town.",
    ["-, QAT stated"],
  ],
  [
    "where an ambassador is posted who goes along with a guest",
    "Egypt's President Abdel Fattah Al-Sisi met Steve Scalise, the US Majority Whip, and Stephen Beecroft, the US Ambassador in Egypt.",
    ["-, EGY inferred"],
  ],
  ["an island", "President Emmanuel Macron met Chancellor Olaf Scholz on Crete on Wednesday.", ["Crete, GRC stated"]],
  [
    "an island that is called so",
    "President Emmanuel Macron met Chancellor Olaf Scholz on the Greek island of Crete on Wednesday.",
    ["Crete, GRC stated"],
  ],
  [
    "near miss: what was talked about",
    "President Emmanuel Macron and Chancellor Olaf Scholz held talks on Corsica in Berlin on Wednesday.",
    ["Berlin, DEU stated"],
  ],
  [
    "near miss: the ministry in which somebody serves",
    "Foreign Minister Constantinos Kombos of Cyprus met in Nicosia the Minister of State in the Ministry of Foreign Affairs of Oman, Salim Al Rawas.",
    ["Nicosia, CYP stated"],
  ],
  [
    "its own words",
    "French President Emmanuel Macron met Chancellor Olaf Scholz in Berlin on Wednesday.",
    ["Berlin, DEU stated"],
  ],
  [
    "a known town, whatever its namesakes",
    "The U.S. delegation left. Secretary of State Antony Blinken met Sergey Lavrov in Geneva on Wednesday.",
    ["Geneva, CHE stated"],
  ],
  [
    "its own place, of which more is told behind",
    "Espen Barth Eide and Antony Blinken will meet in Palermo on Friday, where Italy is convening Libya's rivals.",
    ["Palermo, ITA stated"],
  ],
  [
    "where talks are to be held",
    "Hakan Fidan announced talks with Venezuela. The talks will be held in Caracas on Friday.",
    ["Caracas, VEN stated"],
  ],
  [
    "where a colleague was met whose state is told",
    "Kenya's minister Musalia Mudavadi met his Ethiopian counterpart in Tokyo on Wednesday.",
    ["Tokyo, JPN stated"],
  ],
  [
    "the capital by its state",
    "Indian Foreign Minister Subrahmanyam Jaishankar met Sergey Lavrov in the Russian capital on Wednesday.",
    ["Moscow, RUS stated"],
  ],
  [
    "the larger of namesakes of which no state is named",
    "Hakan Fidan met Radosław Sikorski in San Francisco on Wednesday.",
    ["San Francisco, USA stated"],
  ],
  [
    "no house of a state that has no part in it",
    "Hakan Fidan met Radosław Sikorski at the White House in Ankara on Wednesday.",
    ["Ankara, TUR stated"],
  ],
  [
    "a capital by whose name its state calls itself",
    "Hakan Fidan met Radosław Sikorski in Tunis on Wednesday.",
    ["Tunis, TUN stated"],
  ],
  ["a state of one town", "Hakan Fidan met Radosław Sikorski in Luxembourg on Wednesday.", ["Luxembourg, LUX stated"]],
  [
    "an organization's house",
    "Secretary of State Antony Blinken met Sergey Lavrov at the United Nations on Wednesday.",
    ["New York, USA stated"],
  ],
  [
    "not where somebody serves",
    "Secretary-General Antonio Guterres met Jens Stoltenberg, his opposite number at NATO, on Wednesday.",
    ["nowhere"],
  ],
  [
    "not what went on meanwhile",
    "DOHA, May 16 - On Wednesday, while rebels were awaited in Luanda, Foreign Minister Hakan Fidan met Paul Kagame.",
    ["Doha, QAT inferred"],
  ],
  [
    "not what a colon lists",
    "The two met in the Chinese capital. On Wednesday Faisal bin Farhan and Hossein Amirabdollahian met to settle three things: embassies in Riyadh, flights, visas.",
    ["Beijing, CHN stated"],
  ],
  [
    "a country, and its town further down",
    "Diplomats came on Wednesday. Secretary of State Antony Blinken met Geir Pedersen in Jordan on Wednesday. Both spoke. The talks went on. Others joined. Rain fell in the resort city of Aqaba.",
    ["Aqaba, JOR stated"],
  ],
  [
    "abroad, not where the report is written",
    "RIGA, May 16 - Prime Minister Evika Siliņa visited Finland on Wednesday. Siliņa was also received by President Alexander Stubb.",
    ["-, FIN inferred"],
  ],
  [
    "there",
    "Secretary of State Antony Blinken flew to the Red Sea resort of Hurghada on Wednesday and met there with President Abdel Fattah el-Sisi.",
    ["Hurghada, EGY stated"],
  ],
  [
    "a goal told before the act",
    "On a working trip to Nicosia, Frank-Walter Steinmeier and Nikos Christodoulides held talks on Wednesday.",
    ["Nicosia, CYP stated"],
  ],
  [
    "a house that he is welcomed to",
    "On Friday President Joe Biden will welcome Prime Minister Luís Montenegro to the White House.",
    ["White House, Washington, USA stated"],
  ],
  [
    "not what help goes to",
    "BRUSSELS, May 16 - Secretary General Jens Stoltenberg received Antony Blinken on Wednesday and praised his support to Kyiv.",
    ["Brussels, BEL inferred"],
  ],
  [
    "not half of a name",
    "BOGOTA, May 16 - President Gustavo Petro met Homeland Security Advisor Liz Sherwood-Randall on Wednesday.",
    ["Bogota, COL inferred"],
  ],
  [
    "a town that is to be the place",
    "Tallinn will be the venue where Edgars Rinkēvičs meets Gitanas Nausėda on Friday.",
    ["Tallinn, EST stated"],
  ],
  [
    "the town of the sentence that tells the day",
    "DUSHANBE, May 16 - Emomali Rahmon and Sadyr Japarov stood together in Khujand on Wednesday. They discussed the border.",
    ["Khujand, TJK stated"],
  ],
  [
    "the chief engagement's country, not the dateline's",
    "RIGA, May 16 - Prime Minister Evika Siliņa met Petteri Orpo in Helsinki on Wednesday. Foreign Minister Baiba Braže met Elina Valtonen separately.",
    ["Helsinki, FIN stated", "Helsinki, FIN inferred"],
  ],
  [
    "a country with its one town told",
    "Tusk in Riga: old friends\n\nPrime Minister Donald Tusk paid a visit to Latvia on Wednesday, where he met Evika Siliņa.",
    ["Riga, LVA stated"],
  ],
  [
    "a plan of the guest with one who is at home there",
    "Foreign Minister Jan Lipavský met Foreign Minister Tanja Fajon in Ljubljana on Thursday, 16 May. Lipavský will meet Prime Minister Robert Golob too.",
    ["Ljubljana, SVN stated", "Ljubljana, SVN inferred"],
  ],
  [
    "a host in the dateline's town",
    "KINGSTON, May 16 - On Friday Prime Minister Andrew Holness will receive Mike Pompeo.",
    ["Kingston, JAM inferred"],
  ],
  [
    "at a gathering that people travel to",
    "Micheál Martin travelled to Albania to attend the European Political Community summit. At the summit he met Alar Karis on Wednesday.",
    ["-, ALB stated"],
  ],
  [
    "at a gathering for which people are there",
    "Alar Karis landed in Moldova on Tuesday. He is there for the European Political Community summit. Karis met Gitanas Nausėda at the summit on Wednesday.",
    ["-, MDA stated"],
  ],
  [
    "a plan on a journey under way",
    "On Wednesday Petr Fiala, the Czech Prime Minister, landed in Slovenia for a visit. His schedule has him seeing Prime Minister Robert Golob.",
    ["-, SVN inferred"],
  ],
  [
    "where whoever acts is meanwhile",
    "While in Muscat, Secretary of State Antony Blinken met Badr Albusaidi on Wednesday.",
    ["Muscat, OMN stated"],
  ],
  [
    "not where something else happened",
    "Prime Minister Kyriakos Mitsotakis is grieved by the floods in the Sylhet region. He received Edi Rama on Wednesday.",
    ["-, GRC inferred"],
  ],
  [
    "welcomed to a town",
    "Prime Minister Rishi Sunak welcomed Ursula von der Leyen to Windsor on Wednesday.",
    ["Windsor, GBR stated"],
  ],
  [
    "a dateline that the base does not know",
    "PSARADES, Greece, 15 May 2024 - Greek Prime Minister Kyriakos Mitsotakis met Edi Rama on Wednesday.",
    ["Psarades, GRC inferred"],
  ],
  [
    "a dateline of a state",
    "KUWAIT: Foreign Minister Abdullah Al-Yahya met Hakan Fidan on Wednesday.",
    ["Kuwait City, KWT inferred"],
  ],
  [
    "no town inside a hotel's name, but the hotel",
    "Foreign Minister Ali Sabry received Hakan Fidan at the Galle Face Hotel on Wednesday.",
    ["Galle Face Hotel, LKA stated"],
  ],
  [
    "an ambassador is where he is sent",
    "Indian Foreign Secretary Vinay Kwatra met US Ambassador Eric Garcetti on Wednesday.",
    ["-, IND inferred"],
  ],
  [
    "no place of what was talked about",
    "Emmanuel Macron and Olaf Scholz met on Wednesday to discuss the attacks in Ukraine.",
    ["nowhere"],
  ],
];

describe("where it took place", () => {
  it.each(rows)("%s", (_name, text, expected) => {
    expect(placesOf(text, "meeting")).toEqual(expected);
  });

  it("follows a journey told before, not the dateline", () => {
    const text =
      "HAVANA, May 15 (Example) - Cuban Foreign Minister Bruno Rodriguez was in Bridgetown on Wednesday, where Prime Minister Mia Mottley received him. Trade was discussed. Seats were taken. Cameras left. Bruno Rodriguez met Foreign Minister Kerrie Symmonds of Barbados.";
    expect(placesOf(text, "meeting")).toEqual(["Bridgetown, BRB stated", "Bridgetown, BRB stated"]);
  });

  it("follows a planned journey", () => {
    const text =
      "President Frank-Walter Steinmeier will make a state visit to Cyprus on May 21-22. The president is to hold talks with President Nikos Christodoulides.";
    expect(placesOf(text, "meeting")).toEqual(["-, CYP stated"]);
  });

  it("follows the headline on neutral ground", () => {
    const text =
      "Talks in Helsinki\n\nUS President Donald Trump and Russian President Vladimir Putin conferred for two hours on Wednesday.";
    expect(placesOf(text, "meeting")).toEqual(["Helsinki, FIN stated"]);
  });
});

describe("of those assembled where nobody is at home", () => {
  it.each([
    [
      "the frame of a gathering",
      "VILNIUS, May 16 - At the NATO summit Recep Tayyip Erdoğan met Joe Biden on Thursday. On Friday Erdoğan meets Charles Michel.",
      ["Vilnius, LTU inferred", "Vilnius, LTU inferred"],
    ],
    [
      "not without one, with whoever may be anywhere",
      "VILNIUS, May 16 - Recep Tayyip Erdoğan met Joe Biden on Thursday. On Friday Erdoğan meets Olaf Scholz.",
      ["Vilnius, LTU inferred", "nowhere"],
    ],
  ])("%s", (_, text, wanted) => expect(placesOf(text, "meeting")).toEqual(wanted));
});

it("is the capital for whomever a guest sees next", () => {
  const text =
    "WARSAW, May 16 - Prime Minister Donald Tusk received Luís Montenegro on Thursday. On Saturday Montenegro is to meet President Andrzej Duda.";
  expect(placesOf(text, "meeting")).toEqual(["Warsaw, POL inferred", "Warsaw, POL inferred"]);
});

it("is where the same people did something else in the same sentence", () => {
  const text =
    "LISBON, May 16 - Frank-Walter Steinmeier met Marcelo Rebelo de Sousa on Wednesday. On Thursday in Madrid Frank-Walter Steinmeier and Pedro Sánchez held talks at the Moncloa Palace and then signed a joint declaration.";
  expect(placesOf(text, "signing")).toEqual(["Moncloa Palace, Madrid, ESP inferred"]);
});

describe("where a gathering was", () => {
  it.each([
    [
      "for which people are there",
      "Xi Jinping met Cyril Ramaphosa, who is in Beijing for the G20 summit, on Wednesday.",
      ["Beijing, CHN stated"],
    ],
    [
      "of a state that concluded it",
      "Egypt on Wednesday concluded the Arab League trade ministers' meeting. Hakan Fidan met Ayman Safadi there.",
      ["-, EGY stated"],
    ],
    [
      "of a state that is its host",
      "Moldova will be host to the European Political Community summit, where Alar Karis meets Gitanas Nausėda on Friday.",
      ["-, MDA stated"],
    ],
    [
      "not of a state that only speaks of it",
      "Samoa welcomed the G20 summit, at which Anthony Albanese met James Marape on Wednesday.",
      ["nowhere"],
    ],
  ])("%s", (_, text, wanted) => expect(placesOf(text, "gathering")).toEqual(wanted));
});
