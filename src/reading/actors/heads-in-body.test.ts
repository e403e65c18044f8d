import { expect, test } from "vitest";
import { engagementsOf } from "../events/check.ts";

const CARICOM = "Caribbean Community and Common Market";
/** Heads who only tell which body sits are nobody beside it. */
test.each([
  [
    `President Irfaan Ali attended the meeting of the Conference of Heads of Government of CARICOM in Bridgetown on Monday.`,
    [`gathering held ${CARICOM} + Irfaan Ali`],
  ],
  [
    "Prime Minister to attend meeting of Caricom Heads\nPrime Minister Terrance Drew flies to Bridgetown on Saturday for the 19th meeting of the Conference of Heads of Government of the Caribbean Community (CARICOM).",
    [`gathering planned ${CARICOM}`],
  ],
  [
    "The Authority of Heads of State and Government of the Economic Community of West African States (ECOWAS) convened an Extraordinary Session in Lome, Republic of Togo, on Monday, 13 May.",
    ["gathering held Economic Community of West African States"],
  ],
  [
    "Heads of state and government from the Southern African Development Community (SADC) met in Harare on Tuesday.",
    ["gathering held Head of state and government/SADC"],
  ],
  [
    "President Aleksandr Lukashenko is in Samarkand to take part in a meeting of the Heads of State Council of the Shanghai Cooperation Organization, BelTA says.",
    ["gathering planned Aleksandr Lukashenko + Shanghai Cooperation Organization"],
  ],
  [
    "Prime Minister Marcel Ciolacu met Prime Minister Dick Schoof beside the NATO Foreign Affairs Ministers' meeting in Bucharest on Friday.",
    ["gathering earlier North Atlantic Treaty Organization", "meeting held Dick Schoof + Marcel Ciolacu"],
  ],
  [
    "Prime Minister to attend meeting\nPrime Minister Terrance Drew left to attend the meeting of the Conference of Heads of Government of the Caribbean Community on the CARICOM Single Market and Economy.",
    [`gathering planned ${CARICOM} + Terrance Drew`],
  ],
  // Who meets them meets them.
  [
    "President William Ruto met the heads of state of ECOWAS in Nairobi on Monday.",
    ["meeting held William Ruto + head of state/ECOWAS"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text, ["meeting", "gathering"])).toEqual(expected));
