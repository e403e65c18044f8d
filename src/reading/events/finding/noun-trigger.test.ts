import { describe, expect, it, test } from "vitest";
import { engagementsOf, visitsOf } from "../check.ts";

test("an envoy's tour of duty is no journey", () => {
  const told = "President Paul Kagame received Ambassador Julio Arrieta of Peru at the end of his tour";
  expect(visitsOf(`${told} of duty in Rwanda.`)).toEqual([]);
  expect(visitsOf("Foreign Minister Julio Arrieta of Peru arrived in Kigali on a tour of Rwanda on Monday.").length).toBe(1);
});

test.each([
  [
    "an interview that one gave to a paper",
    "In an interview with the Herald, French President Emmanuel Macron said that Polish Prime Minister Donald Tusk was wrong about coal.",
    [],
  ],
  [
    "a call of the two told with it",
    "Kenyan Foreign Minister Musalia Mudavadi met Fijian Ambassador Ana Brito on Tuesday. It was in line with the commitment made by President Emmanuel Macron and Prime Minister Donald Tusk in their May 10 phone call.",
    ["call held Donald Tusk + Emmanuel Macron", "meeting held Ana Brito + Musalia Mudavadi"],
  ],
  [
    "a call after an appointment",
    "French President Emmanuel Macron's first post-appointment call was with Polish Prime Minister Donald Tusk.",
    ["call held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "an appointment to an office",
    "French President Emmanuel Macron announced the appointment of Ana Brito as ambassador to Poland. She will take up her appointment in May with Polish Prime Minister Donald Tusk's consent.",
    [],
  ],
  [
    "an appointment with somebody",
    "French President Emmanuel Macron had an appointment with Polish Prime Minister Donald Tusk in Paris.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "the chance that something gave two",
    "A fair gave French President Emmanuel Macron and Polish Prime Minister Donald Tusk the chance for a talk. Olaf Scholz met Petr Fiala.",
    ["meeting held Donald Tusk + Emmanuel Macron", "meeting held Olaf Scholz + Petr Fiala"],
  ],
  [
    "a long discussion of two",
    "French President Emmanuel Macron had a long discussion with Polish Prime Minister Donald Tusk about coal.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual(expected));

const MET = "French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Paris on Tuesday";

it.each(["weigh the next phase of the talks on grain", "deplore the lack of progress in the negotiations"])(
  "how talks stand is no sitting of them: %s",
  (matter) =>
    expect(
      engagementsOf(
        `French President Emmanuel Macron and Polish Prime Minister Donald Tusk spoke by telephone on Tuesday to ${matter}.`,
      ),
    ).toEqual(["call held Donald Tusk + Emmanuel Macron"]),
);

describe("bilateral", () => {
  it.each([
    "to strengthen bilateral cooperation between Georgia and Kenya",
    "and praised the bilateral relations of Georgia and Kenya",
  ])("near miss: an adjective, %s", (told) =>
    expect(engagementsOf(`${MET} ${told}.`).filter((e) => !e.includes("Macron"))).toEqual([]),
  );

  it("a noun: talks", () =>
    expect(
      engagementsOf("French President Emmanuel Macron held a bilateral with Polish Prime Minister Donald Tusk on Tuesday."),
    ).toEqual(["meeting held Donald Tusk + Emmanuel Macron"]));
});

describe("a delegation", () => {
  it.each([
    "French President Emmanuel Macron announced a Presidential Delegation to Chile on Tuesday.",
    "French President Emmanuel Macron is to send a delegation to Chile in June.",
  ])("near miss: others go, %s", (text) => expect(visitsOf(text)).toEqual([]));

  it("a journey of whoever led it", () =>
    expect(visitsOf("French President Emmanuel Macron led a delegation to Chile on Tuesday.")).toEqual([
      "held Emmanuel Macron CHL",
    ]));
});

describe("on the margins of a session", () => {
  const FORUM = "French President Emmanuel Macron attended the Oslo Forum on Tuesday.";
  it("whoever is told there is told by his own contact alone", () =>
    expect(
      engagementsOf(
        `${FORUM} On the margins of the session, Macron is expected to meet Polish Prime Minister Donald Tusk.`,
      ).filter((e) => e.includes("Tusk")),
    ).toEqual(["meeting planned Donald Tusk + Emmanuel Macron"]));

  it("near miss: a meeting whose people are told with it", () =>
    expect(
      engagementsOf(
        "On the sidelines of a meeting between French President Emmanuel Macron and Polish Prime Minister Donald Tusk, aides signed a note.",
      ),
    ).toContain("meeting held Donald Tusk + Emmanuel Macron"));
});

describe("talks between two of whom a third tells", () => {
  it.each([
    "Kenyan President William Ruto announced a meeting between Felix Tshisekedi and Paul Kagame on Friday.",
    "Kenyan officials succeeded in arranging a meeting between Felix Tshisekedi and Paul Kagame on Friday.",
    "Kenyan President William Ruto praised Friday's meeting between Felix Tshisekedi and Paul Kagame.",
  ])("he does not sit with them: %s", (text) =>
    expect(engagementsOf(text).map((e) => e.replace(/^meeting \w+ /, ""))).toEqual(["Felix Tshisekedi + Paul Kagame"]),
  );

  it("near miss: their host does", () =>
    expect(
      engagementsOf("Kenyan President William Ruto hosted talks between Felix Tshisekedi and Paul Kagame in Nairobi on Friday."),
    ).toEqual(["meeting held Felix Tshisekedi + Paul Kagame + William Ruto"]));
});
