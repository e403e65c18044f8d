import { expect, it } from "vitest";
import { chiefOf } from "../check.ts";

const BODY =
  "PARIS, 16 May 2024 - French Foreign Minister Stephane Sejourne met Polish Foreign Minister Radoslaw Sikorski in Paris on Thursday. He received Norwegian Foreign Minister Espen Barth Eide in the evening.";
const POLE = "meeting held Radoslaw Sikorski + Stephane Sejourne";
const LATER =
  "PARIS, 16 May 2024 - French Foreign Minister Stephane Sejourne met Polish Foreign Minister Radoslaw Sikorski on Tuesday.";
const EIDE = "Norwegian Foreign Minister Espen Barth Eide";
const NORWEGIAN = "meeting held Espen Barth Eide + Stephane Sejourne";

it.each([
  ["told first", BODY, POLE],
  [
    "told before what the guest went on to, which is told at length",
    `President Emmanuel Macron received Polish Foreign Minister Radoslaw Sikorski in Paris on Thursday, who subsequently met with Prime Minister Gabriel Attal. During the meeting with Attal grain was spoken of.`,
    "meeting held Emmanuel Macron + Radoslaw Sikorski",
  ],
  ["named by the headline", `Sejourne and Barth Eide talk of fish\n\n${BODY}`, NORWEGIAN],
  ["states named by the headline", `France and Norway talk of fish\n\n${BODY}`, NORWEGIAN],
  ["near miss: one side named by the headline", `Norway watches Paris\n\n${BODY}`, POLE],
  ["the one that drew the crowds", `${LATER} The meeting that drew the crowds came on Wednesday, with ${EIDE}.`, NORWEGIAN],
  ["the highlight", `${LATER} The highlight of his week was Wednesday's meeting with ${EIDE}.`, NORWEGIAN],
  ["the main event", `${LATER} The main event was his meeting on Wednesday with ${EIDE}.`, NORWEGIAN],
  ["the one in the headlines", `${LATER} But it was his meeting with ${EIDE} on Wednesday that made the headlines.`, NORWEGIAN],
  ["the most delicate ones", `${LATER} The most delicate talks were held on Wednesday with ${EIDE}.`, NORWEGIAN],
  ["near miss: the main topic", `${LATER} The main topic of his meeting on Wednesday with ${EIDE} was cod.`, POLE],
  ["near miss: a most useful one", `${LATER} His meeting on Wednesday with ${EIDE} was a most useful one.`, POLE],
  ["near miss: a speech that drew a crowd", `${LATER} A speech drew a crowd on Wednesday before his meeting with ${EIDE}.`, POLE],
  [
    "a deal before the lunch that the headline has beside it",
    "Norway's Store home with a cod deal, and from lunch with the Queen\n\nOSLO, 20 June 2024 - In Copenhagen on Wednesday Norwegian Prime Minister Jonas Gahr Store held talks with Danish Prime Minister Mette Frederiksen on cod. Afterwards Queen Mary received him at lunch in Amalienborg.",
    "meeting held Jonas Gahr Store + Mette Frederiksen",
  ],
  [
    "near miss: the lunch of which the report tells alone",
    "Store at lunch with the Danish Queen\n\nCOPENHAGEN, 20 June 2024 - Danish Queen Mary received Norwegian Prime Minister Jonas Gahr Store at lunch on Wednesday. He will meet Danish Prime Minister Mette Frederiksen on Friday.",
    "meeting held Jonas Gahr Store + Mary",
  ],
  [
    "a denial that the headline speaks of",
    "Riyadh denies Neom meeting\n\nSaudi Arabia's foreign minister on Thursday denied that Crown Prince Mohammed bin Salman had met Israeli Prime Minister Benjamin Netanyahu in Neom. The Crown Prince received French President Emmanuel Macron in Jeddah on Wednesday.",
    "meeting denied Benjamin Netanyahu + Mohammed bin Salman",
  ],
  [
    "a journey announced, before whom it will lead to",
    "French President Emmanuel Macron will travel to Poland on 3 June 2024. He is to meet Prime Minister Donald Tusk in Warsaw.",
    "visit planned Emmanuel Macron",
  ],
  [
    "what talks under a mediator were held for",
    "Muscat, 6 March 2019 - The talks between the Government of Sudan and the Government of Chad, mediated by Omani Foreign Minister Yusuf bin Alawi, closed in Muscat today with the signature of a truce.",
    "signing held Chad + Sudan + Yusuf bin Alawi",
  ],
  [
    "near miss: talks of two sides, and what they signed at the end",
    "Muscat, 6 March 2019 - French Foreign Minister Jean-Yves Le Drian held talks with Omani Foreign Minister Yusuf bin Alawi in Muscat today, which closed with the signature of a memorandum.",
    "meeting held Jean-Yves Le Drian + Yusuf bin Alawi",
  ],
  [
    "a gathering, of which papers are told afterwards",
    "NICOSIA, 10 October 2018 - The sixth trilateral summit of Egypt, Cyprus and Greece took place on Wednesday with the participation of Abdel Fattah el-Sisi, Nicos Anastasiades and Alexis Tsipras. Three papers on customs were signed.",
    "gathering held Abdel Fattah el-Sisi + Alexis Tsipras + Nicos Anastasiades",
  ],
  [
    "whom a traveller is to meet",
    "DUBLIN, May 2, 2024 - Latvian President Edgars Rinkevics is on his way to Oslo, where he will put the offer to Norwegian Prime Minister Jonas Gahr Store on Friday.",
    "meeting planned Edgars Rinkevics + Jonas Gahr Store",
  ],
  [
    "whom two who are invited are to meet",
    "RIGA, May 2, 2024 - Latvian President Edgars Rinkevics has invited Norwegian Prime Minister Jonas Gahr Store and Danish Prime Minister Mette Frederiksen to Ventspils, where the three will hold talks on May 18.",
    "meeting planned Edgars Rinkevics + Jonas Gahr Store + Mette Frederiksen",
  ],
])("%s", (_name, text, chief) => expect(chiefOf(text)).toBe(chief));
