import { expect, test } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** Who took part in the meetings and signings told, with their states. */
const sidesOf = (text: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.filter((e) => e.kind === "meeting" || e.kind === "signing")
    .flatMap((e) => e.participants.map((p) => `${p.name} ${p.for}`))
    .sort();

/** Officials whose state nothing but the town tells. */
test.each([
  [
    "Rosa Hinds, President of the Senate, had talks with Cuban Foreign Minister Bruno Rodríguez in Bridgetown on Monday.",
    ["Bruno Rodríguez CUB", "Rosa Hinds BRB"],
  ],
  [
    "Finnish Foreign Minister Elina Valtonen landed in Maseru on Tuesday. She was received by Health Minister Carla Moeketsi.",
    ["Carla Moeketsi LSO", "Elina Valtonen FIN"],
  ],
  [
    "Finnish Foreign Minister Elina Valtonen landed in Maseru on Tuesday. Two lawmakers had talks with her: Ada Mokoena, Speaker of the National Assembly, and the Deputy Speaker, Thabo Lira.",
    ["Ada Mokoena LSO", "Elina Valtonen FIN", "Thabo Lira LSO"],
  ],
  // The town is one of the visitor's own.
  ["Finnish Foreign Minister Elina Valtonen met the Minister of Trade, Selma Ashipala, in Helsinki.", []],
  // A kind of office that tells no state.
  ["Finnish Foreign Minister Elina Valtonen met the head of the foundation, Carla Moeketsi, in Maseru.", []],
])("%s", (text, expected) => expect(sidesOf(text)).toEqual(expected));

test("of the report's own state only where he meets others", () =>
  expect(
    sidesOf(
      "HAVANA, May 16 - Foreign Minister Bruno Rodríguez was in Bridgetown. Rosa Hinds, President of the Senate, had talks with him.",
    ),
  ).toEqual(["Bruno Rodríguez CUB", "Rosa Hinds BRB"]));
