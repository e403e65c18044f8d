import { describe, expect, it, test } from "vitest";
import { visitsOf } from "../check.ts";

const three = (who: string, status: string, countries: readonly string[]): string[] =>
  countries.map((x) => `${status} ${who} ${x}`).sort();

describe("a journey to several states is a visit to each", () => {
  it.each([
    [
      "President Ilham Aliyev will pay visits to Georgia, Kazakhstan and Uzbekistan from May 20 to 24.",
      "Ilham Aliyev",
      ["GEO", "KAZ", "UZB"],
    ],
    [
      "Secretary of State Antony Blinken will travel to Egypt, Jordan and Israel next week.",
      "Antony Blinken",
      ["EGY", "JOR", "ISR"],
    ],
    [
      "Foreign Minister Penny Wong begins a Pacific tour that includes Fiji, Samoa and Tonga on May 20.",
      "Penny Wong",
      ["FJI", "WSM", "TON"],
    ],
    [
      "Antony Blinken flies to Fiji on Monday, then on to Samoa and from there to Tonga.",
      "Antony Blinken",
      ["FJI", "WSM", "TON"],
    ],
    [
      "Invited by the governments of Egypt, Tunisia and Togo, Foreign Minister Penny Wong will visit the three countries next week.",
      "Penny Wong",
      ["EGY", "TUN", "TGO"],
    ],
  ])("%s", (text, who, countries) => {
    expect(visitsOf(text)).toEqual(three(who, "planned", countries));
  });
  it("takes a state behind a town for the town's own", () => {
    expect(visitsOf("Secretary of State Antony Blinken visited Lima, Peru, on Monday.")).toEqual(["held Antony Blinken PER"]);
  });
  it("leaves out a state that the sentence only goes on to speak of", () => {
    expect(visitsOf("Antony Blinken visited Egypt on Monday, and Israel thanked him for it.")).toEqual([
      "held Antony Blinken EGY",
    ]);
  });
});

describe("a visit told without its goal", () => {
  it("goes where the news was", () => {
    expect(
      visitsOf(
        "Prime Minister Helen Clark met President Megawati Sukarnoputri in Jakarta on Monday. During the visit she laid a wreath.",
      ),
    ).toEqual(["held Helen Clark IDN"]);
  });
  it("is nobody's where both are away from home", () => {
    expect(
      visitsOf(
        "French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Lisbon on Monday. The visit came at a difficult time.",
      ),
    ).toEqual([]);
  });
});

const RIGA = "Polish Prime Minister Donald Tusk met Latvian Prime Minister Evika Siliņa in Riga on Wednesday.";

describe("a journey told by its verb alone goes to where that was for which it was made", () => {
  it.each([
    ["He had flown in on Tuesday evening.", ["held Donald Tusk LVA"]],
    ["Tusk arrived late on Tuesday.", ["held Donald Tusk LVA"]],
    ["He flew home the same night.", ["held Donald Tusk LVA"]],
    ["The Pole flew back to Warsaw in the evening.", ["held Donald Tusk LVA"]],
    ["The prime minister's plane had touched down on Tuesday.", ["held Donald Tusk LVA"]],
    ["President Andrzej Duda of Poland comes on Friday and will be received in Riga by Siliņa.", ["planned Andrzej Duda LVA"]],
    ["The decision comes on Friday.", []],
    ["She had arrived from Berlin on Tuesday.", []],
    ["Tusk arrived at a decision.", []],
    ["The trip also took him to Oslo.", ["held Donald Tusk NOR"]],
  ])("%s", (then, expected) => expect(visitsOf(`${RIGA} ${then}`)).toEqual(expected));

  it("is told of a visiting guest", () => {
    expect(
      visitsOf("Visiting Polish Prime Minister Donald Tusk met Latvian Prime Minister Evika Siliņa in Riga on Wednesday."),
    ).toEqual(["held Donald Tusk LVA"]);
  });
});

const LINE = "PORT MORESBY, May 8 - ";
const WHO = "US President Joe Biden";

/** Journeys told without their goal, in a report that is written there. */
test.each([
  [`${WHO} should have been here on Monday.`, "cancelled Joe Biden PNG"],
  [`${WHO} was to have come here on Monday.`, "cancelled Joe Biden PNG"],
  [`${WHO} will not come here after all.`, "cancelled Joe Biden PNG"],
  [`${WHO} is expected here on Monday.`, "planned Joe Biden PNG"],
  [`${WHO} will be here on Monday.`, "planned Joe Biden PNG"],
  [`${WHO} was here on Tuesday.`, "held Joe Biden PNG"],
  [`${WHO}'s visit was called off last week.`, "cancelled Joe Biden PNG"],
  [`The stop of ${WHO} was struck off the programme.`, "cancelled Joe Biden PNG"],
])("%s", (text, expected) => expect(visitsOf(LINE + text)).toEqual([expected]));

/** Near misses: at home there, or the day of the visit is over and its goal untold. */
test.each([
  "Prime Minister James Marape of Papua New Guinea was here on Tuesday.",
  `A film about the last visit of ${WHO} is shown here.`,
  `${WHO} spoke of the visit on Tuesday.`,
])("%s", (text) => expect(visitsOf(LINE + text)).toEqual([]));

const ASKED = "President Alar Karis met Prime Minister James Marape of Papua New Guinea in Tallinn on Monday.";
/** "that trip" is the one just asked for, and no journey of him who asks. */
test.each([
  `${ASKED} Marape asked Karis to come to Papua New Guinea on a state visit, and Karis said yes.`,
  `${ASKED} Marape invited Karis to Papua New Guinea. That trip would be his first to the region.`,
])("%s", (text) => expect(visitsOf(text)).toEqual(["proposed Alar Karis PNG"]));
