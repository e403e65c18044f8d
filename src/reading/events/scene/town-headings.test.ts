import { expect, test } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const read = (text: string, published: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published }))
    .engagements.map(
      (e) => `${e.when.from} ${e.where?.place ?? e.where?.country} ${e.participants.map((p) => p.name).join(" + ")}`,
    );

test("a day and a place head a paragraph together, and the place holds on", () => {
  const text =
    "The week of Donald Tusk\n\nMon 9 Sept, Vilnius. Polish Prime Minister Donald Tusk has talks with Lithuanian President Gitanas Nauseda.\n\nTue 10 Sept, same city. Prime Minister Donald Tusk meets Latvian President Edgars Rinkevics.\n\nThu 12 Sept, Helsinki. Finnish Prime Minister Petteri Orpo receives Donald Tusk.";
  expect(read(text, "2024-09-13")).toEqual(
    expect.arrayContaining([
      "2024-09-09 Vilnius Donald Tusk + Gitanas Nauseda",
      "2024-09-10 Vilnius Donald Tusk + Edgars Rinkevics",
      "2024-09-12 Helsinki Petteri Orpo + Donald Tusk",
    ]),
  );
});

test("a place alone heads a paragraph of a notebook", () => {
  const text =
    "NOTEBOOK\n\nTALLINN. Estonian Prime Minister Kristen Michal received Finnish Prime Minister Petteri Orpo on Tuesday.\n\nRIGA. A day on, Latvian President Edgars Rinkevics received Petteri Orpo.";
  expect(read(text, "2024-09-13")).toEqual(
    expect.arrayContaining([
      "2024-09-10 Tallinn Kristen Michal + Petteri Orpo",
      "2024-09-11 Riga Edgars Rinkevics + Petteri Orpo",
    ]),
  );
});

test("near miss: states that head paragraphs are those whose guests came, not where they came", () => {
  const text =
    "TALLINN, 13 September 2024. Estonian Prime Minister Kristen Michal received guests on Tuesday.\n\nFinland. Kristen Michal met Prime Minister Petteri Orpo on Tuesday.\n\nLatvia. Kristen Michal met President Edgars Rinkevics on Tuesday.";
  expect(read(text, "2024-09-13").filter((line) => /Finland|Latvia|FIN|LVA/.test(line))).toEqual([]);
});
