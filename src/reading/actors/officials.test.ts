import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

describe("officials told by office and party", () => {
  it.each([
    [
      "of the offices that the base has for somebody the one that is told",
      "Japan's foreign minister pledged more talks.\n\nFumio Kishida also announced new aid.",
      null,
      ["Fumio Kishida | foreign minister | JPN"],
    ],
    [
      "another one's office is not his",
      "Japan's finance minister pledged more talks.\n\nFumio Kishida also announced new aid.",
      "2022-02-01",
      ["Fumio Kishida | Prime Minister | JPN", "- | finance minister | JPN"],
    ],
    [
      "the leader of a state is whoever is called so",
      "Kim Jong Un, top leader of North Korea, went to the airport. The North Korean leader was in good spirits.",
      null,
      ["Kim Jong Un | leader | PRK"],
    ],
    [
      "the prime minister is not the deputy told of before",
      "Samoa's Deputy Prime Minister Misa Tele spoke. The Prime Minister of Samoa will host a dinner.",
      "2007-02-01",
      ["Misa Tele | Deputy Prime Minister | WSM", "(Tuilaepa Sailele Malielegaoi) | Prime Minister | WSM"],
    ],
    [
      "of two states that go by one name the one of whose president the report has told",
      "Denis Sassou Nguesso likes Oyo. The Congolese President gave lunch.",
      "2022-07-28",
      ["Denis Sassou Nguesso | President | COG"],
    ],
    [
      "also where he is named behind",
      "The Congolese President gave lunch. Denis Sassou Nguesso likes Oyo.",
      "2022-07-28",
      ["Denis Sassou Nguesso | President | COG"],
    ],
    [
      "and with nobody named the better known",
      "The Congolese President gave lunch.",
      "2022-07-28",
      ["(Félix Tshisekedi) | President | COD"],
    ],
    [
      "a state's diplomat is whoever was told of its diplomacy",
      "Alpha Diallo, Guinea's foreign minister, came. Kari Lund saw the Guinean diplomat, and a Guinean diplomat saw the port.",
      null,
      ["Alpha Diallo | foreign minister | GIN", "Kari Lund | - | -", "- | diplomat | GIN"],
    ],
    [
      "by what the report calls him before what the base does",
      "Eduardo Enrique Reina flew to Beijing. The Honduran foreign minister spoke of trade.",
      "2023-03-29",
      ["Eduardo Enrique Reina | foreign minister | HND"],
    ],
    [
      "not by what reporters call every president",
      "Felix Tshisekedi flew to Beijing. The Congolese head of state spoke of trade.",
      "2023-05-25",
      ["Felix Tshisekedi | President | COD"],
    ],
    [
      "the head of a body by the body",
      "The head of the Islamic Development Bank, Muhammad Al Jasser, spoke. The President of the Caribbean Development Bank (CDB), Hyginus Leon, listened.",
      "2023-05-25",
      [
        "Muhammad Al Jasser | head of the Islamic Development Bank | IsDB",
        "Hyginus Leon | President of the Caribbean Development Bank | CDB",
      ],
    ],
    [
      "a Right Honourable",
      "The Prime Minister of Namibia, Rt. Hon. Theo-Ben Gurirab, spoke.",
      "2003-09-17",
      ["Theo-Ben Gurirab | Prime Minister | NAM"],
    ],
    ["a supreme leader heads his state", "Iran's supreme leader spoke.", "2025-02-01", ["(Ali Khamenei) | supreme leader | IRN"]],
    ["a rank of clerics is no office", "Ayatollah Khamenei of Iran spoke.", "2025-02-01", ["Khamenei | Supreme Leader | IRN"]],
  ] as const)("%s", (_, text, day, people) => {
    expect(peopleIn(text, day)).toEqual(people);
  });
});
