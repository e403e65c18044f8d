import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test.each([
  [
    "Peru and Chile on Monday closed a round of their fishery talks in Lima. Rosa Quispe, Peruvian vice minister of production, headed one delegation, Alberto van Klaveren, Chile's foreign minister, the other.",
    ["meeting held Alberto van Klaveren + Rosa Quispe"],
  ],
  [
    "Envoys of Poland and Norway will meet in Vienna on Monday. Poland will be represented by Radosław Sikorski, a former defence minister, and Norway by Espen Barth Eide, a former climate minister.",
    ["meeting planned Espen Barth Eide + Radosław Sikorski"],
  ],
  [
    "Kazakh deputies were the guests of Lauri Hussar, President of Estonia's parliament, on Monday. Aigul Kuspan, who heads the foreign affairs committee in Kazakhstan's Majilis, led them.",
    ["meeting held Aigul Kuspan + Lauri Hussar"],
  ],
  // Whoever heads something else stands for nobody.
  [
    "Talks between Russia and Belarus were held in Minsk on Monday. Belarus's Prime Minister Roman Golovchenko headed the tractor works for years.",
    ["meeting held Belarus + Russia"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
