import { expect, test } from "vitest";
import { engagementsOf, visitsOf } from "../check.ts";

const SHUT =
  "RIGA, May 15 - President Alar Karis got to the castle on Wednesday and shut himself in with President Edgars Rinkēvičs.";
const MEETING = "meeting held Alar Karis + Edgars Rinkēvičs";

/** What was signed at a meeting that no verb of meeting tells. */
test.each([
  [`${SHUT} Officials of lower rank signed papers on forests.`, [MEETING, "signing held Estonia + Latvia"]],
  [`${SHUT} Afterwards three agreements were signed.`, [MEETING, "signing held Alar Karis + Edgars Rinkēvičs"]],
  [
    `${SHUT} When they were done, two protocols were signed before their eyes.`,
    [MEETING, "signing held Alar Karis + Edgars Rinkēvičs"],
  ],
  [`${SHUT} The papers were on forests.`, [MEETING]],
  [`${SHUT} Both would wait until the text was signed.`, [MEETING]],
  [`${SHUT} An order on forests was signed that day.`, [MEETING]],
  [`${SHUT} The agreement was signed by the Contact Group.`, [MEETING]],
  [`${SHUT} A loan of the Nordic bank, which was signed in July, is for forests.`, [MEETING]],
  [`${SHUT} Officials signed the visitors' book.`, [MEETING]],
])("%s", (text, told) => expect(engagementsOf(text)).toEqual(told));

test("a return visit goes to the home of the one who asks for it, whoever else was named before", () => {
  const MET =
    "President Rumen Radev received President Sergio Mattarella in Sofia on Monday. Minister Radosław Sikorski of Poland looked on.";
  expect(visitsOf(`${MET} Mattarella asked Radev to pay him a return visit.`)).toContain("proposed Rumen Radev ITA");
});
