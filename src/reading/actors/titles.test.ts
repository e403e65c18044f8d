import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const AMARA = "Amara Yao | army chief | CIV";

describe("offices told beside a name", () => {
  it.each([
    "Amara Yao, named army chief of Ivory Coast last month, came.",
    "Amara Yao, recently appointed as Ivory Coast's army chief, came.",
    "Amara Yao, sworn in as army chief of Ivory Coast in May, came.",
    "Amara Yao - army chief of Ivory Coast - came.",
    "Amara Yao (army chief, Ivory Coast) came.",
    "The army chief (CEMA) Amara Yao of Ivory Coast came.",
  ])("%s", (text) => {
    expect(peopleIn(text)).toEqual([AMARA]);
  });

  it.each(["Amara Yao - the army chief came.", "Amara Yao named an army chief of Ivory Coast."])("not: %s", (text) => {
    expect(peopleIn(text)).not.toContain(AMARA);
  });
});

describe('two titles with "and" between', () => {
  it("a head of government beside a head of state", () =>
    expect(peopleIn("The Prime Minister and President William Ruto of Kenya spoke.")).toContain(
      "William Ruto | President | KEN",
    ));

  it("near miss: one person's two titles", () =>
    expect(peopleIn("The Prime Minister and Defence Minister Bianca Odu of Nigeria spoke.")).toEqual([
      "Bianca Odu | Prime Minister and Defence Minister | NGA",
    ]));
});

describe("two titles with a comma between", () => {
  it("the comma closes what is told of the one before it", () =>
    expect(
      peopleIn("On a call from Bianca Odu, who is Nigeria's Minister of Trade, President William Ruto of Kenya spoke."),
    ).toEqual(["Bianca Odu | Minister of Trade | NGA", "William Ruto | President | KEN"]));

  it("near miss: one person's two titles", () =>
    expect(peopleIn("Deputy Prime Minister, Minister of Trade Bianca Odu of Nigeria came.")).toEqual([
      "Bianca Odu | Deputy Prime Minister and Minister of Trade | NGA",
    ]));
});

it.each([
  [
    "Deputy Prime Minister, Co-ordinating Minister for Security and Minister for Law Prof Shan Lim of Singapore came.",
    "Shan Lim | Deputy Prime Minister and Co-ordinating Minister for Security | SGP",
  ],
  [
    "Benin's Minister of Justice and Legislation Sévérin Quenum came.",
    "Sévérin Quenum | Minister of Justice and Legislation | BEN",
  ],
  [
    "The Seychelles' Minister for Agriculture, Climate Change and the Environment Mr Flavien Joubert came.",
    "Flavien Joubert | Minister for Agriculture, Climate Change and the Environment | SYC",
  ],
  [
    "Sri Lanka's Minister of Foreign Affairs, Foreign Employment, and Tourism Vijitha Herath came.",
    "Vijitha Herath | Minister of Foreign Affairs, Foreign Employment, and Tourism | LKA",
  ],
])("a ministry of several fields: %s", (text, want) => expect(peopleIn(text)).toEqual([want]));

it("in a list of offices and names the office behind a name is the next one's", () =>
  expect(
    peopleIn(
      "Fiji's Prime Minister, Hon Mere Tabua, the Minister for Finance, Ratu Jone Volau, and the Attorney-General, Ana Kepa, came.",
    ),
  ).toEqual(["Mere Tabua | Prime Minister | FJI", "Jone Volau | Minister for Finance | -", "Ana Kepa | Attorney-General | -"]));

describe("a second office told with the name of its holder", () => {
  it.each([
    [
      "Petr Fiala, the Czech premier, and Poland's acting foreign minister, Jan Nowak, met.",
      ["Petr Fiala | premier | CZE", "Jan Nowak | acting foreign minister | POL"],
    ],
    [
      "Luis Arce, President of Bolivia, and Peru's President, Dina Boluarte, saw Ana Roa.",
      ["Luis Arce | President | BOL", "Dina Boluarte | President | PER"],
    ],
  ])("%s", (text, people) => expect(peopleIn(text)).toEqual(expect.arrayContaining(people)));

  it.each([
    [
      "Luigi Rossi, Italy's foreign minister and deputy prime minister, met them.",
      "Luigi Rossi | foreign minister and deputy prime minister | ITA",
    ],
    ["Ana Roa, the Union's mediator and once Chile's foreign minister, met them.", "Ana Roa | mediator | -"],
  ])("near miss: %s", (text, person) => expect(peopleIn(text).filter((p) => p.startsWith(person.slice(0, 7)))).toHaveLength(1));
});

it.each([
  // A stroke between two offices, with blanks.
  [
    "Deputy Prime Minister / Foreign Minister Tesfaye Alemu of Ethiopia met the envoy of Ghana.",
    "Tesfaye Alemu | Deputy Prime Minister and Foreign Minister | ETH",
  ],
  // A seat in a house is told with the name.
  ["Trade Minister Senator Carla Ames of Jamaica received the ambassador of Cuba.", "Carla Ames | Trade Minister | JAM"],
  ["Senator Carla Ames of Jamaica received the ambassador of Cuba.", "Carla Ames | Senator | JAM"],
  // A part of the world, and the name behind it.
  ["British Minister for the Indo-Pacific Dora Whitlow arrived in Suva.", "Dora Whitlow | Minister for the Indo-Pacific | GBR"],
  ["Raksha Mantri Shri Arjun Deshpande met the Omani Defence Minister.", "Arjun Deshpande | Raksha Mantri | IND"],
  [
    "Minister of State for External Affairs Shri Arjun Deshpande will pay a visit to Kenya.",
    "Arjun Deshpande | Minister of State for External Affairs | IND",
  ],
  ["The Irish Tánaiste, Aoife Brannigan, spoke to the Maltese Prime Minister.", "Aoife Brannigan | Tánaiste | IRL"],
  [
    "The Minister of Foreign Affairs of Malaysia, YB Dato' Seri Utama Haji Faris bin Osman, rang the Thai Prime Minister.",
    "Faris bin Osman | Minister of Foreign Affairs | MYS",
  ],
  // The other state that has such an office.
  [
    "In Thimphu he saw Prime Minister Tshering Tobgay of Bhutan and Foreign Secretary Karma Wangmo Dorji.",
    "Karma Wangmo Dorji | Foreign Secretary | BTN",
  ],
  // A heading ends where the text begins.
  [
    "Visit of Foreign Secretary to Chad\n\nForeign Secretary Shri Vikram Misri visited N'Djamena.",
    "Vikram Misri | Foreign Secretary | IND",
  ],
])("who holds what: %s", (text, who) => {
  expect(peopleIn(text, "2025-05-16")).toContain(who);
});

it("who met somebody abroad is not of that country", () => {
  const text = "Minister for Europe Dora Whitlow will arrive in Lima on Tuesday. She will meet Prime Minister Gustavo Adrianzén.";
  expect(peopleIn(text).join()).not.toContain("Dora Whitlow | Minister for Europe | PER");
});

describe("three titles, of which the last is told with the name", () => {
  it.each([
    "The envoy met with Lao People's Party Politburo Member, Director of the Office of the Trade Commission, and Foreign Minister Kham Souvanvong.",
    "The envoy met with Deputy Prime Minister, Director of the Office of the Trade Commission, and Foreign Minister Kham Souvanvong.",
  ])("one person: %s", (text) => {
    const named = peopleIn(text).filter((p) => !p.startsWith("-"));
    expect(named).toHaveLength(1);
    expect(named[0]).toMatch(/^Kham Souvanvong/);
  });

  it("near miss: each with a name", () =>
    expect(
      peopleIn(
        "Deputy Prime Minister Ana Lindh, Trade Director Karel Novotny, and Foreign Minister Kham Souvanvong came.",
      ).filter((p) => !p.startsWith("-")),
    ).toHaveLength(3));
});
