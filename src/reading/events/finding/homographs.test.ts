import { describe, expect, it } from "vitest";
import { engagementsOf, visitsOf } from "../check.ts";

const PUTIN = "Russian President Vladimir Putin protested.";

describe("words of contact that tell none", () => {
  it.each([
    "In an early sign of a thaw with Cuban President Raul Castro, French President Francois Hollande lifted the ban.",
    `US Ambassador Susan Rice apologised for her erroneous initial public statements. ${PUTIN}`,
    "He cites what he calls the icy relationship between US President Barack Obama and Israeli Prime Minister Benjamin Netanyahu.",
    `US President Donald Trump signed the sweeping package of sanctions on Monday. ${PUTIN}`,
    "British Prime Minister Theresa May said the state would meet her target. US President Donald Trump met expectations.",
  ])("%s", (text) => expect(engagementsOf(text)).toEqual([]));

  it("Congress sits in Washington all the year", () =>
    expect(
      engagementsOf(`US President Donald Trump accused Congress of bringing relations with Russia to a low. ${PUTIN}`, [
        "gathering",
      ]),
    ).toEqual([]));

  it.each([
    "US President Donald Trump continued to escalate his rhetoric toward North Korea on Monday.",
    "US Secretary of State Mike Pompeo said the two continue to make headway on what was agreed at Singapore.",
  ])("no journey: %s", (text) => expect(visitsOf(text)).toEqual([]));

  it.each([
    ["US President Barack Obama will sign and Russian President Dmitry Medvedev will sign the treaty on Monday.", 1],
    ["The leaders of Kenya and Uganda are to sign an accord on Monday.", 1],
    ['French President Emmanuel Macron and Polish Prime Minister Donald Tusk called one another "my friend".', 0],
    ["French President Emmanuel Macron and Polish Prime Minister Donald Tusk called each other twice on Monday.", 1],
    ["French President Emmanuel Macron called Polish Prime Minister Donald Tusk a brother.", 0],
    ["US President Donald Trump called Russian President Vladimir Putin on Monday.", 1],
  ])("near miss: %s", (text, n) => expect(engagementsOf(text)).toHaveLength(n));
});
