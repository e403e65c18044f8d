import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../knowledge/compiled.ts";
import type { Sentence } from "../document.ts";
import { findNames } from "../names.ts";
import { wordsOf } from "../words.ts";
import { findOccasions } from "./occasions.ts";

const knowledge = loadKnowledge();

/** The occasions of one sentence, as "relation: name". */
const occasionsOf = (text: string): string[] => {
  const words = wordsOf(text);
  const sentence: Sentence = { index: 0, start: 0, end: text.length, first: 0, last: words.count, paragraph: 0, region: null };
  const scene = {
    words,
    sentences: [sentence],
    sentenceOf: new Int32Array(words.count),
    names: findNames(words, knowledge),
    knowledge,
  };
  return findOccasions(scene).map((o) => `${o.relation}: ${o.name}`);
};

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "sidelines",
    "She saw him on the sidelines of the 77th session of the UN General Assembly.",
    ["sidelines: 77th session of the UN General Assembly"],
  ],
  [
    "a noun of its own behind the head",
    "At the signing ceremony the Estonian President spoke of friendship.",
    ["at: signing ceremony"],
  ],
  [
    "a house before what somebody came for",
    "The King welcomed him at the Royal Palace for an official state visit.",
    ["frame: official state visit"],
  ],
  [
    "a journey on which there is also a forum",
    "He is in Peru for a state visit and the Forum on Copper.",
    ["frame: state visit", "named: Forum on Copper"],
  ],
  [
    "who is welcomed at a ceremony",
    "The King hosted a welcoming ceremony for U.S. President Joe Biden.",
    ["frame: welcoming ceremony"],
  ],
  ["a house that bears a feast's name", "He was received at the Jubilee House in Accra.", []],
  ["somebody in a body", "They met with the Secretary of the Federal Assembly.", []],
  ["what a body did", "Before the positive conclusion of the European Commission she met him.", []],
  ["a body that works every day", "After the European Commission he saw her.", []],
  ["a speech", "Ahead of her speech to Congress and meetings there she met him.", []],
  ["a visit of no name", "During the visit she met him.", []],
  ["but one that has some", "During the official visit to Latvia she met him.", ["frame: official visit to Latvia"]],
  ["what stands before a name", "Ahead of today's important European Council she met him.", ["around: European Council"]],
  ["the format of a name", "They met in the format of the Lublin Triangle.", ["frame: Lublin Triangle"]],
  ["a parliament's own sitting", "He addressed a joint session of Parliament in Ottawa.", []],
  [
    "sidelines of what only its name tells",
    "They spoke on the sidelines of the Tashkent Law Spring on Monday.",
    ["sidelines: Tashkent Law Spring"],
  ],
  ["and of what is written in capitals", "They spoke on the side lines of BRIDGEX in Lima.", ["sidelines: BRIDGEX"]],
  ["near miss: a house", "He saw her at the National Convention Centre on Monday.", []],
  ["near miss: a clause", "He spoke after the leaders concluded their talks.", []],
  ["near miss: what was settled there", "They discussed the decisions taken at the NATO Summit in July.", ["named: NATO Summit"]],
  ["before its sidelines", "They spoke on the UNGA sidelines in New York.", ["sidelines: UNGA"]],
  ["and as its owner", "They spoke in the SCO summit's margins.", ["sidelines: SCO summit"]],
  ["near miss: somebody stays there", "The state stays on the European sidelines.", []],
  ["near miss: a town has no sidelines", "They spoke on the edge of Paris.", []],
  [
    "a service",
    "They met at a memorial service for the late president Juan Prado in Lima.",
    ["at: memorial service for the late president Juan Prado"],
  ],
  ["near miss: no service for the dead", "They met at the Foreign Service in Lima.", []],
  [
    "a funeral of one who is not known",
    "They met at the funeral of former president Juan Prado.",
    ["at: funeral of former president Juan Prado"],
  ],
  ["what somebody is congratulated on", "He congratulated her for her inauguration as president.", ["frame: inauguration"]],
  ["and on", "He congratulated her on her inauguration.", ["frame: inauguration"]],
  [
    "the occasion itself is no part of its name",
    "He wrote to her on the occasion of Chile's National Day.",
    ["frame: Chile's National Day"],
  ],
  [
    "no small word ends a name",
    "It was during the first APEC meeting for Peruvian President Pedro Pablo Kuczynski.",
    ["frame: first APEC meeting"],
  ],
  ["near miss: when it was told", "She saw him, sources told Reuters last week.", []],
  ["when it was is no part of its name", "She saw him during last week's G7 summit.", ["frame: G7 summit"]],
  ["margins", "The two spoke in the margins of the G7 summit.", ["sidelines: G7 summit"]],
  [
    "the body that was named before",
    "Envoys of ECOWAS states conferred on the fringes of the bloc's finance ministers' conference.",
    ["sidelines: ECOWAS finance ministers' conference"],
  ],
  [
    "its ordinal",
    "They met within the 7th round of the joint strategic consultative committee.",
    ["frame: 7th round of the joint strategic consultative committee"],
  ],
  ["not the framework itself", "Talks were held within the framework of the Doha Forum.", ["frame: Doha Forum"]],
  ["attending", "She was attending the Munich Security Conference.", ["frame: Munich Security Conference"]],
  ["took part", "He took part in the BRICS summit in Kazan.", ["frame: BRICS summit"]],
  ["came for", "He arrived in Baku for the COP29 climate conference.", ["frame: COP29 climate conference"]],
  ["to come", "He will attend the NATO summit in Vilnius next week.", ["ahead: NATO summit"]],
  ["ahead of", "They met ahead of the EU-China summit.", ["around: EU-China summit"]],
  ["as a subject", "The Arab League summit closed in Manama on Thursday.", ["named: Arab League summit"]],
  [
    "with its acronym",
    "The Gulf Cooperation Council (GCC) Summit had hardly opened when guests went sailing.",
    ["named: Gulf Cooperation Council (GCC) Summit"],
  ],
  [
    "ministers who gather",
    "They met in Jeddah, where foreign ministers of the Gulf Cooperation Council were assembled.",
    ["named: Gulf Cooperation Council foreign ministers' meeting"],
  ],
  [
    "a debate of an assembly",
    "As the Security Council's open debate went into its second day, leaders met.",
    ["named: Security Council's open debate"],
  ],
  ["NATO leaders", "They spoke in Vilnius, where NATO leaders had gathered.", ["named: NATO summit"]],
  ["the body alone", "They talked in the margins of the G20.", ["sidelines: G20"]],
  ["around", "They met on the eve of the ASEAN summit.", ["around: ASEAN summit"]],
  ["a visit", "They met during his official visit to Uzbekistan.", ["frame: official visit to Uzbekistan"]],
  ["a state visit", "He is on a state visit to India.", ["frame: state visit to India"]],
  ["a national day", "They met on Independence Day.", ["frame: Independence Day"]],
  ["a body that gathers", "They will meet in Kananaskis once the Group of Seven convenes there.", ["frame: G7"]],
  ["a commission that sits", "The joint commission held its first meeting there.", ["named: joint commission"]],
  ["format", "The four leaders conferred in the Normandy format.", ["frame: Normandy format"]],
  ["format in figures", "Ministers met in the 3+3 format.", ["frame: 3+3 format"]],
  [
    "inauguration",
    "They talked during the inauguration of President William Ruto in Nairobi.",
    ["frame: inauguration of President William Ruto"],
  ],
  ["funeral", "He attended the state funeral of Queen Elizabeth II.", ["frame: state funeral of Queen Elizabeth II"]],
  [
    "anniversary",
    "A reception marking the 30th anniversary of diplomatic relations was given.",
    ["frame: 30th anniversary of diplomatic relations"],
  ],
  ["its years", "The concert is in celebration of 60 years of partnership.", ["frame: 60 years of partnership"]],
  ["birthday", "On the king's birthday he sent a letter.", ["frame: king's birthday"]],
  ["the forum of the town", "The minister, who spoke in Antalya, said the forum was a success.", ["at: Antalya Diplomacy Forum"]],
  ["its day is no part of it", "They talk at the NATO summit on Wednesday.", ["at: NATO summit"]],
  [
    "a national day written small",
    "She called off her trip to Moroni for the Comorian national day.",
    ["frame: Comorian national day"],
  ],
  ["and whose it is", "He congratulated her on her country's national day.", ["frame: national day"]],
  ["near miss: a day of mourning", "They met on a national holiday.", []],
  ["what leads to a name", "Away from the cameras of the BRICS summit they talked.", ["sidelines: BRICS summit"]],
  ["whom it was given", "He spent an hour at the World Economic Forum for Chile.", ["at: World Economic Forum"]],
  [
    "heads of state of a body",
    "Heads of state and government of the African Union gathered in Addis Ababa.",
    ["named: African Union summit"],
  ],
  ["who breaks up has sat", "ECOWAS leaders broke up on Sunday without a text.", ["named: ECOWAS summit"]],
  ["a body in session", "The UN Security Council goes into closed session today.", ["named: UN Security Council session"]],
  ["one time that a body meets", "The next Pacific Islands Forum is in Tonga.", ["ahead: Pacific Islands Forum"]],
  ["the body as its day called it", "They met at Evian, where the G8 had its summit.", ["frame: G8 summit"]],
  ["its days are no part of it", "The vote opened two days of ministerial sessions.", ["frame: ministerial sessions"]],
  ["two words for one", "They met at the round table on Western Sahara.", ["at: round table on Western Sahara"]],
  [
    "between its speeches",
    "She saw him between the speeches of the General Assembly's opening day.",
    ["sidelines: General Assembly"],
  ],
  ["near miss: whoever comes next", "After the ceremony HRH drove home.", []],
  ["near miss: a parliament", "He saw Vuong Dinh Hue, who chairs the National Assembly.", []],
  ["near miss: somebody in it", "The president of the Presidium of the Supreme People's Assembly of the DPRK spoke.", []],
  ["near miss: a march", "Police broke up a march on the offices of ECOWAS leaders.", []],
  ["no occasion: the meeting itself", "During the meeting both sides spoke of trade.", []],
  ["no occasion: several", "He is banned from joining summits of the ECOWAS bloc.", []],
  [
    "a town and a day before what somebody came for",
    "She welcomed him to Lagos for the third Annual Leaders' Meeting, and at State House today for the Climate Summit.",
    ["named: third Annual Leaders' Meeting", "at: Climate Summit"],
  ],
  ["no occasion: talks", "At the talks they agreed on a text.", []],
  ["no occasion: a standing body", "He chairs the National Security Council.", []],
  ["no occasion: a body's name", "The chairman of the Pacific Islands Forum spoke.", []],
  ["no occasion: a bare summit", "They should have held their summit.", []],
  ["no occasion: on the committee", "She sits on the committee.", []],
];

describe("occasions", () => {
  it.each(rows)("%s", (_name, text, expected) => {
    expect(occasionsOf(text)).toEqual(expected);
  });
});
