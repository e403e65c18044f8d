import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "President Alexander Stubb of Finland and President Alar Karis of Estonia met in Riga on Monday.";
const MEETING = "meeting held Alar Karis + Alexander Stubb";
const STATES = "signing held Estonia + Finland";
const LEADERS = "signing held Alar Karis + Alexander Stubb";

/** Where those who sign have no names, their states do; those told of before sign themselves. */
test.each([
  [`${MET} A protocol was signed by officials of both sides.`, [MEETING, STATES]],
  [`${MET} Afterwards six papers were signed by ministers of either side.`, [MEETING, STATES]],
  [`${MET} Their experts initialled a protocol.`, [MEETING, STATES]],
  [`${MET} They went through a heap of agreements, which their ministers signed.`, [MEETING, STATES]],
  [`${MET} Seven texts were ready. The two heads of state watched as officials signed them.`, [MEETING, LEADERS]],
  [`${MET} Two of the protocols were on energy; experts initialled these.`, [MEETING, STATES]],
  [`${MET} Fans cheered as officials signed them in.`, [MEETING]],
  [`${MET} The two presidents signed a declaration.`, [MEETING, LEADERS]],
  // What was over before is told as past, what followed it is not.
  [`${MET} When they had finished, a declaration was signed.`, [MEETING, LEADERS]],
  [`${MET} Once the delegations had taken their seats, a declaration was signed.`, [MEETING, LEADERS]],
  [`${MET} A declaration was signed.`, [MEETING, LEADERS]],
  [`${MET} Officials signed the visitors' book.`, [MEETING]],
])("%s", (text, told) => expect(engagementsOf(text)).toEqual(told));

test("a counterpart behind a comma signs with the one whose counterpart he is", () => {
  expect(
    engagementsOf(
      "The Kenyan trade minister, Lee Kinyanjui, and his Ghanaian counterpart initialled a memorandum in Accra on Monday.",
    ),
  ).toEqual(["signing held Lee Kinyanjui + trade minister/GHA"]);
});

/** Several told by what they are before their names sign, whatever stands between the verb and them. */
test.each([
  [
    `${MET} A memorandum on rail was signed later the same day by the transport ministers, Lulu Ranne for Finland and Kuldar Leis for Estonia.`,
    [MEETING, "signing held Kuldar Leis + Lulu Ranne"],
  ],
  [
    `${MET} A memorandum was signed by the two ministers of defence, Antti Häkkänen of Finland and Hanno Pevkur of Estonia.`,
    [MEETING, "signing held Antti Häkkänen + Hanno Pevkur"],
  ],
  [`${MET} It was signed by the interior ministers, Stubb told reporters.`, [MEETING, STATES]],
])("%s", (text, told) => expect(engagementsOf(text)).toEqual(told));

/** Hands, pens and names. */
test.each([
  ["Alexander Stubb and President Alar Karis of Estonia set their pens to it in Riga on Monday.", [LEADERS]],
  ["President Alexander Stubb of Finland and President Alar Karis of Estonia put their pens to a declaration.", [LEADERS]],
  ["A treaty lay ready. President Alexander Stubb of Finland and President Alar Karis of Estonia wrote their names.", [LEADERS]],
  ["President Alexander Stubb of Finland wrote his name in the visitors' book of President Alar Karis of Estonia.", []],
])("%s", (text, told) => expect(engagementsOf(text).filter((e) => e.startsWith("signing"))).toEqual(told));
