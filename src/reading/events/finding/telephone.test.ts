import { expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "Norwegian Foreign Minister Espen Barth Eide",
  B = "Ghana's Foreign Minister Shirley Ayorkor Botchway";

it.each([
  [`${A} conversed with ${B} on Monday. It was a phone call of half an hour.`, "call held"],
  [`${A} had talks with ${B} on Monday. They spoke by telephone.`, "call held"],
  [`${A} has discussed with ${B} the price of cocoa. This came during a phone call on Monday.`, "call held"],
  [`${A} discussed the price of cocoa with ${B}. The farmers had asked for it in a phone call.`, "meeting held"],
  [`${A} is scheduled to hold discussions with ${B} and call on the Speaker.`, "meeting planned"],
  [`${A} had talks with ${B} on Monday. Both call for a truce.`, "meeting held"],
  [`${A} had talks with ${B} on Monday. He paid a courtesy call later.`, "meeting held"],
])("%s", (text, want) => expect(engagementsOf(text)).toContain(`${want} Espen Barth Eide + Shirley Ayorkor Botchway`));

it("a call told in two sentences is one", () =>
  expect(
    engagementsOf(
      `${A} has discussed with ${B} the price of cocoa. This came during a phone call in which ${B} thanked ${A} for his help.`,
    ),
  ).toEqual(["call held Espen Barth Eide + Shirley Ayorkor Botchway"]));

const CALL = "call held Espen Barth Eide + Shirley Ayorkor Botchway",
  MET = "meeting held Espen Barth Eide + Shirley Ayorkor Botchway";
it.each([
  // What the two agree on in a call is told of both in one word.
  [`${A} and ${B} reviewed the price of cocoa. In a telephonic conversation yesterday, both ministers agreed to go on.`, [CALL]],
  [`${A} wrote down what ${B} wanted. During a phone call on Monday the two ministers named three points.`, [CALL]],
  [`${A} spoke by phone with ${B} about cocoa on Monday. The two ministers compared notes on its price.`, [CALL]],
  [`${A} spoke by phone with ${B} on Monday. The two ministers conferred in Accra on Tuesday.`, [CALL, MET]],
  // One call, by its noun and by its means.
  [`${A} held a discussion with ${B} via a phone call.`, [CALL]],
  // The two go on by telephone.
  [`${A} spoke by phone with ${B} on Monday. Mr Eide and Ms Botchway also conferred on cocoa.`, [CALL]],
  // What came before is no call.
  [
    `${A} spoke by phone with ${B} on Monday. The call comes two weeks after Eide met Peruvian Foreign Minister Elena Rojas.`,
    [CALL, "meeting earlier Elena Rojas + Espen Barth Eide"],
  ],
  [`${A} met ${B} on Monday. Both praised what was done after the minister's Call to Action in May 2021.`, [MET]],
  [`${A} met ${B} on Monday. Both welcomed the new Bilateral Contact Group on Cocoa.`, [MET]],
  // By telephone, where a call on somebody is paid.
  [`${A} held an introductory call with ${B}.`, [CALL]],
  [`${A} made a farewell call to ${B}.`, [CALL]],
  [`${A} paid a farewell call to ${B}.`, [MET]],
  // What the call is ahead of is with somebody of its own.
  [
    `${A} spoke by phone with ${B} ahead of his meeting with Peruvian Foreign Minister Elena Rojas.`,
    [CALL, "meeting planned Elena Rojas + Espen Barth Eide"],
  ],
  [`"I'd like to warmly welcome Minister Botchway," ${A} told ${B} in Oslo on Monday.`, [MET]],
  // Others whom nobody names.
  [`${A} spoke by phone with ${B} on Monday. They discussed Minister Eide's recent meetings in Lima and Quito.`, [CALL]],
])("%s", (text, want) => expect(engagementsOf(text)).toEqual(want));
it.each([
  // Near misses: another contact, told as such.
  [
    `${A} spoke by phone with ${B} on Monday. They discussed Minister Eide's recent meetings with Peruvian Foreign Minister Elena Rojas in Lima.`,
    "meeting earlier Elena Rojas + Espen Barth Eide",
  ],
  [`${A} spoke by phone with ${B} on Monday. The call came from Accra. Eide conferred with her in Oslo on Friday.`, MET],
  [`${A} held a Bilateral with ${B} on Monday.`, MET],
])("near miss: %s", (text, want) => expect(engagementsOf(text)).toContain(want));

it.each(["In telephone talks lasting 20 minutes, the two also", "During the phone call, Eide and Botchwey also"])(
  "what two agreed on is told of the call behind it: %s",
  (words) =>
    expect(engagementsOf(`${A} and ${B} on Monday agreed to step up trade. ${words} went through Sudan.`)).toEqual([CALL]),
);

const KING = "King Abdullah II of Jordan",
  AMIR = "His Highness the Amir Sheikh Mishal Al-Ahmad Al-Jaber Al-Sabah";
/** As Gulf agencies tell of their rulers' day. */
it.each([
  // The Amir is no king; the Custodian is a style.
  [
    `KUWAIT: ${AMIR} received a phone call from ${KING}. His Highness the Amir and King Abdullah discussed the ties. His Highness the Amir sent a cable of condolences to the Custodian of the Two Holy Mosques King Salman bin Abdulaziz Al Saud.`,
    [
      "correspondence held Mishal Al-Ahmad Al-Jaber Al-Sabah + Salman bin Abdulaziz Al Saud",
      "call held Abdullah II + Mishal Al-Ahmad Al-Jaber Al-Sabah",
    ],
  ],
  // Whom he sees of his own is with nobody else.
  [
    `KUWAIT: ${AMIR} received a phone call from ${KING}. ${AMIR} received National Assembly Speaker Marzouq Al-Ghanem.`,
    ["call held Abdullah II + Mishal Al-Ahmad Al-Jaber Al-Sabah"],
  ],
  // A sentence ends between one mention and the next.
  [`${A} expressed thanks to King Felipe. King Felipe received him on Monday.`, ["meeting held Espen Barth Eide + Felipe"]],
])("%s", (text, want) => expect(engagementsOf(text)).toEqual(want.sort()));

it.each([
  // The headline alone names the telephone.
  [`${A} had a telephone call with ${B}\n\n3 May 2024\n\nThe ministers reviewed the price of cocoa.`, [CALL]],
  [`${A} rang ${B}\n\n3 May 2024\n\nEspen Barth Eide and Shirley Ayorkor Botchway discussed the price of cocoa.`, [CALL]],
  [
    `${A} had a telephone call with ${B}\n\n3 May 2024\n\nEspen Barth Eide met Shirley Ayorkor Botchway in Accra in March.`,
    [CALL, MET.replace("held", "earlier")],
  ],
])("%s", (text, want) => expect(engagementsOf(text)).toEqual(want));
