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
  [`${MET} The two presidents signed a declaration.`, [MEETING, LEADERS]],
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
