import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const GOES = "Chancellor Olaf Scholz crosses to Denmark on Tuesday.";
const STUBB = "Finland's president Alexander Stubb will be in Tallinn on Monday.";
const GUEST = "Alexander Stubb";

describe("what is told in the present behind a day to come", () => {
  it.each([
    [`${GOES} In the evening Queen Margrethe II gives a dinner for him.`, "meeting planned Margrethe II + Olaf Scholz"],
    [`${GOES} Prime Minister Mette Frederiksen meets him at the airport.`, "meeting planned Mette Frederiksen + Olaf Scholz"],
    [
      `${STUBB} Estonian President Alar Karis has him for an hour, with defence high on the list.`,
      `meeting planned Alar Karis + ${GUEST}`,
    ],
    [`${STUBB} Estonian President Alar Karis gives a lunch for him.`, `meeting planned Alar Karis + ${GUEST}`],
    [
      `${STUBB} President Edgars Rinkevics of Latvia receives him on Tuesday.`,
      `meeting planned ${["Alexander Stubb", "Edgars Rinkevics"].join(" + ")}`,
    ],
  ])("%s", (text, found) => expect(engagementsOf(text)).toContain(found));

  it.each([
    [`${STUBB} He received President Alar Karis of Estonia at his palace.`, `meeting held Alar Karis + ${GUEST}`],
    [
      `${STUBB} President Emmanuel Macron sits down with Prime Minister Keir Starmer today.`,
      "meeting held Emmanuel Macron + Keir Starmer",
    ],
  ])("near miss: %s", (text, found) => expect(engagementsOf(text)).toContain(found));
});
