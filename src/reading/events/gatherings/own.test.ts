import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const gatherings = (text: string): string[] => engagementsOf(text, ["gathering"]);

test.each([
  ["Ghana will host the African Union summit in December.", ["gathering planned African Union + Ghana"]],
  ["The defence ministers of the EU convene in Budapest tomorrow to settle a budget.", ["gathering planned defence minister/EU"]],
  [
    "President Joe Biden called President Gitanas Nausėda of Lithuania on Monday. They spoke ahead of the NATO summit in Vilnius in July.",
    ["gathering planned North Atlantic Treaty Organization"],
  ],
  // The yearly meeting of two is the engagement itself.
  ["The Greek Prime Minister hosted the Prime Minister of Malta in Athens on Tuesday for the Annual Leaders' Meeting.", []],
  ["The next NATO summit will be held in Washington in July.", ["gathering planned North Atlantic Treaty Organization"]],
  ["Leaders of the NATO countries are to meet in Washington in July.", ["gathering planned North Atlantic Treaty Organization"]],
  ["ASEAN leaders wrapped up their summit in Jakarta on Tuesday.", ["gathering held Association of Southeast Asian Nations"]],
  [
    "Leaders of CARICOM and their guests gathered in Bridgetown on Tuesday.",
    ["gathering held Caribbean Community and Common Market"],
  ],
  ["African Union heads of state gathered in Addis Ababa on Wednesday.", ["gathering held head of state/AU"]],
  [
    "The Pacific Trade Ministers Meeting (PTMM) follows in Suva on Friday. Prime Minister Mark Brown, who lives near, chairs the PTMM.",
    ["gathering planned Mark Brown"],
  ],
  ["The last NATO summit was held in Vilnius in July 2023.", ["gathering earlier North Atlantic Treaty Organization"]],
  ["ECOWAS leaders are due to consult on Sunday.", ["gathering planned Economic Community of West African States"]],
  ["G7 leaders conferred by video link on Tuesday.", ["gathering held Group of Seven"]],
  ["Energy and defence ministers from the EU are to meet in Brussels in September.", ["gathering planned European Union"]],
  ["NATO leaders hold their summit in Washington in July.", ["gathering planned leader/NATO"]],
  ["Hakan Fidan will attend a meeting of Arab foreign ministers in Cairo on June 3.", ["gathering planned Hakan Fidan"]],
  ["The EU-Western Balkans summit planned for Friday in Brussels has been called off.", ["gathering cancelled European Union"]],
  ["On Tuesday President Lula da Silva will take part in the summit of the Community of Latin American and Caribbean States.", 1],
])("%s", (text, expected) => {
  const found = gatherings(text as string);
  if (typeof expected === "number") expect(found).toHaveLength(expected);
  else expect(found).toEqual(expected);
});

test.each([
  // A body that lasts, and a gathering that only names something else, are no gatherings of their own.
  "They agreed on Monday to coordinate closely at the UN Security Council.",
  "ASEAN leaders met with Hakan Fidan in Jakarta on Tuesday.",
  "Envoys of ECOWAS states conferred over lunch on Tuesday.",
  "Hakan Fidan called the meeting of three presidents in Cairo on Tuesday a success.",
  "Singapore hosted the meeting of the leaders of Beijing and Taipei in 2015.",
  "Hakan Fidan spoke of a meeting of minds in Cairo on Tuesday.",
  "COP29 President Mukhtar Babayev wrote an article on Friday.",
  "He praised the efforts made in the Normandy Format in 2015.",
  // Shows and matches, whatever body's name they bear, and gatherings of nobody told in a report of something else.
  "The film was shown at the Venice Film Festival on Thursday.",
  "The president held talks with leaders of the Nigeria Labour Congress at the State House on Thursday.",
  "She hopes to jump at the Commonwealth Games in Melbourne next March.",
  `${"The band played on in the rain while the keeper dropped the ball. ".repeat(30)}She spoke at the Liberal Party Conference in Leeds on Friday.`,
])("nothing: %s", (text) => expect(gatherings(text)).toEqual([]));
