import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "TALLINN, May 15 - President Alar Karis received Foreign Minister Elina Valtonen of Finland on Wednesday.";
const MEETING = "meeting held Alar Karis + Elina Valtonen";
const LETTER = "correspondence held Alar Karis + Alexander Stubb";

/** What an envoy brings is his master's letter; what a guest is given to take home is for those at home. */
test.each([
  ["A special envoy of President Alexander Stubb brought President Alar Karis a letter on Tuesday.", [LETTER]],
  ["A messenger from President Alexander Stubb came with a note for President Alar Karis on Tuesday.", [LETTER]],
  [`${MET} He gave her a letter for President Alexander Stubb.`, [LETTER, MEETING]],
  [`${MET} He entrusted her with a message to President Alexander Stubb.`, [LETTER, MEETING]],
  [`${MET} Valtonen conveyed the greetings of President Alexander Stubb and a letter.`, [LETTER, MEETING]],
  [`${MET} The guest handed over President Alexander Stubb's letter.`, [LETTER, MEETING]],
  [`${MET} The guest conveyed the greetings of President Alexander Stubb.`, [MEETING]],
  // Whoever is received is met; nothing in writing.
  ["A special envoy of President Alexander Stubb brought calm to the border.", []],
  [
    "President Alar Karis received a special envoy of President Alexander Stubb on Tuesday.",
    ["meeting held Alar Karis + special envoy of President Alexander Stubb/FIN"],
  ],
])("%s", (text, told) => expect(engagementsOf(text)).toEqual(told));

test("letters to several, to one another, and in answer", () => {
  const RIGA = "Foreign Minister Radosław Sikorski and Foreign Minister Baiba Braže met in Riga on Monday.";
  expect(engagementsOf(`${RIGA} António Guterres wrote to both foreign ministers last month that a truce is near.`)).toEqual([
    "correspondence earlier António Guterres + Baiba Braže + Radosław Sikorski",
    "meeting held Baiba Braže + Radosław Sikorski",
  ]);
  expect(engagementsOf("President Alar Karis and President Alexander Stubb, too, wrote to one another.")).toEqual([LETTER]);
  expect(
    engagementsOf("President Alar Karis praised President Alexander Stubb on Monday. Stubb replied in a letter of his own."),
  ).toContain(LETTER);
});
