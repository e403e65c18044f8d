import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "French President Emmanuel Macron",
  B = "Polish Prime Minister Donald Tusk";
const MET = "meeting held Donald Tusk + Emmanuel Macron",
  CALLED = "call held Donald Tusk + Emmanuel Macron",
  SIGNED = "signing held Donald Tusk + Emmanuel Macron";

describe("verbs of contact", () => {
  it.each([
    ["met", `${A} met ${B} on Tuesday.`, [MET]],
    ["met with", `${A} met in Warsaw with ${B}.`, [MET]],
    ["received", `${A} received ${B} at the Elysee Palace.`, [MET]],
    ["was received by", `${B} was received on Tuesday by ${A}.`, [MET]],
    ["called on", `${B} called on Tuesday on ${A}.`, [MET]],
    ["sat down with", `${A} sat down with ${B} in Paris.`, [MET]],
    ["gave an audience", `${A} gave ${B} an audience on Tuesday.`, [MET]],
    ["gave two hours of his time", `${A} gave ${B} two hours in Paris.`, [MET]],
    ["had as guest", `On Tuesday ${A} had ${B} as his guest in Paris.`, [MET]],
    ["opened doors to", `${A} opened his doors to ${B} on Tuesday.`, [MET]],
    ["closeted with", `${A} was closeted with ${B} for an hour on Tuesday.`, [MET]],
    ["saw off", `${A} saw off ${B} at the airport on Tuesday.`, [MET]],
    ["conferred", `${A} and ${B} conferred in Paris on Tuesday.`, [MET]],
    ["telephoned", `${A} telephoned ${B} on Tuesday.`, [CALLED]],
    ["rang", `${A} rang ${B} on Tuesday.`, [CALLED]],
    ["signed", `${A} and ${B} signed a treaty in Paris on Tuesday.`, [SIGNED]],
    [
      "inaugurated together",
      `${A} and ${B} inaugurated a power plant in Paris on Tuesday.`,
      ["ceremony held Donald Tusk + Emmanuel Macron"],
    ],
    ["put pen to", `${A} and ${B} put pen to a treaty in Paris on Tuesday.`, [SIGNED]],
    ["did receive", `${A} did receive ${B} on Tuesday.`, [MET]],
    ["went over the plans with", `Berlin was silent. ${A} went over the plans with ${B} in Paris on Tuesday.`, [MET]],
    ["raised it with", `${A} raised the matter with ${B} in Paris on Tuesday.`, [MET]],
    ["was his guest", `${A} was in the garden. ${B} was his next guest.`, [MET]],
    ["was given audience", `${A} was at home. ${B} was given audience.`, [MET]],
    ["meets a demand of others", `${A} and ${B} want more workers to meet Poland's labour market demands.`, []],
    ["meet challenges", `Poland and France must meet challenges and risks together, ${A} said.`, []],
    ["met for the needs of others", `${A} met ${B} on the needs of Warsaw.`, [MET]],
    ["not he", `${B} came to Paris, though it was the mayor, and not ${A}, who welcomed him.`, []],
    [
      "summoned, for a note",
      "India reacted by summoning the US Ambassador, Nancy Powell, to hand her a demarche.",
      ["meeting held India + Nancy Powell"],
    ],
    ["is going to see", `${A} is going to see ${B} in Warsaw.`, ["meeting planned Donald Tusk + Emmanuel Macron"]],
  ])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual([...expected].sort()));

  it.each([
    ["opened by one of them alone", `${A} inaugurated a power plant on Tuesday.`, []],
    ["a clause of its own behind a comma", "Ministers met on Monday, French President Emmanuel Macron said.", []],
    ["a demand", "The European Union called on Poland to pay.", []],
    ["in favour of", `${A} spoke in favour of Poland's return to the Weimar Triangle.`, []],
    ["does not sign", `${A} said he does not sign anything with Poland.`, []],
    ["another's meeting", "The Pope discussed the mayors' meeting in Paris on Tuesday.", []],
    ["states", `${A} discussed trade with Poland on Tuesday.`, []],
    ["nothing was signed", "Nothing was signed between France and Poland on Tuesday.", []],
  ])("near miss: %s", (_name, text, expected) => expect(engagementsOf(text)).toEqual([...expected].sort()));
});

it.each([
  [
    "Foreign Minister Winston Peters called on the Prime Minister of Samoa, Fiamē Naomi Mataʻafa, and held talks with Finance Minister Lautimuia Uelese Vaʻai of Samoa.",
    ["meeting held Fiamē Naomi Mataʻafa + Winston Peters", "meeting held Lautimuia Uelese Vaʻai + Winston Peters"],
  ],
  [
    "The talks in Geneva between Russian Foreign Minister Sergey Lavrov and Secretary of State Antony Blinken lasted two hours.",
    ["meeting held Antony Blinken + Sergey Lavrov"],
  ],
])("whose verb it is: %s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));

it("reads who signed behind a colon", () => {
  const text =
    "Three ministers signed: the Minister of Energy of Jordan, Huda Mansour; the Foreign Minister of Norway, Espen Barth Eide; and Hakan Fidan, Turkish Foreign Minister.";
  expect(engagementsOf(text)).toEqual(["signing held Espen Barth Eide + Hakan Fidan + Huda Mansour"]);
});

describe("at a ministry", () => {
  it.each([
    [
      "received",
      "The Peruvian ambassador was received at the Chilean Foreign Ministry.",
      ["meeting held Chile + ambassador/PER"],
    ],
    [
      "handed a note there",
      "The Peruvian ambassador was handed a note of protest at the Chilean foreign ministry.",
      ["meeting held Chile + ambassador/PER"],
    ],
    [
      "handed it by those who sit there",
      "The Chilean foreign ministry handed the Peruvian ambassador a note of protest.",
      ["meeting held Chile + ambassador/PER"],
    ],
    ["near miss: a proposal", "The Peruvian proposal was received at the Chilean foreign ministry.", []],
    ["near miss: an aide's note", "The Peruvian minister was handed a note by his aide.", []],
  ])("%s", (_, text, expected) => expect(engagementsOf(text)).toEqual(expected));
});
