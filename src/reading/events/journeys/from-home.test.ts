import { expect, test } from "vitest";
import { engagementsOf, visitsOf } from "../check.ts";

const RIGA =
  "RIGA, May 15 - Foreign Minister Elina Valtonen of Finland met Foreign Minister Baiba Braže of Latvia on Wednesday. Braže spoke of trains.";
const KARIS = "RIGA, May 15 - President Alar Karis of Estonia met President Edgars Rinkēvičs of Latvia on Wednesday.";

/** Where a guest goes on to, and where he had been before. */
test.each([
  [`${RIGA} From Riga the minister goes to Vilnius on Saturday.`, ["planned Elina Valtonen LTU"]],
  [`${RIGA} From Helsinki the minister goes to Vilnius on Saturday.`, ["planned Baiba Braže LTU"]],
  [
    `${KARIS} Karis had come from Warsaw, where it rained, and before that from Vienna and Prague.`,
    ["earlier Alar Karis AUT", "earlier Alar Karis CZE", "earlier Alar Karis POL"],
  ],
  [`${KARIS} Latvia was the last halt of Karis' European week.`, ["held Alar Karis LVA"]],
  [
    "A delegation of the Polish parliament with Marshal Szymon Hołownia at its head has arrived in Riga.",
    ["held Szymon Hołownia LVA"],
  ],
  // No journeys.
  [`${KARIS} Good had come from that, and before that from patience.`, []],
  ["A team of Polish weightlifters arrived in Riga with gifts for Latvia's head of state.", []],
])("%s", (text, told) => expect(visitsOf(text)).toEqual(told));

test("of one state there are no two premiers: a call from where somebody was", () => {
  expect(
    engagementsOf(
      "Prime Minister Donald Tusk and Prime Minister Evika Siliņa met in Riga on Monday. President Emmanuel Macron had rung both premiers from Scotland.",
    ),
  ).toEqual(["call held Donald Tusk + Emmanuel Macron + Evika Siliņa", "meeting held Donald Tusk + Evika Siliņa"]);
});

test("had been somebody's guest", () => {
  expect(engagementsOf("President Alar Karis had been President Alexander Stubb's guest in Helsinki in March.")).toEqual([
    "meeting earlier Alar Karis + Alexander Stubb",
  ]);
});
