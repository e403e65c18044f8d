import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../knowledge/compiled.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import { createReader } from "../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** The occasion and the town of the meeting that a report tells. */
const frameOf = (text: string): string => {
  const e = reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.find((x) => x.kind === "meeting");
  return `${e?.occasion?.name ?? "-"}, ${e?.where?.place ?? "-"}`;
};

describe("gatherings that were talked of", () => {
  const none = [
    "Hakan Fidan and Radosław Sikorski on Wednesday discussed the Conference on Sudan held in Paris last month.",
    "Hakan Fidan met Radosław Sikorski on Wednesday. They exchanged views on the Berlin Recovery Conference.",
    "Hakan Fidan met Radosław Sikorski on Wednesday. They went through preparations for the Berlin Recovery Conference.",
    "Hakan Fidan met Radosław Sikorski on Wednesday. They discussed preparations for the sixth meeting of the Intergovernmental Commission on trade.",
    "Hakan Fidan met Radosław Sikorski on Wednesday. They were pleased with the outcome of the ninth session of the intergovernmental commission.",
    "Hakan Fidan met Radosław Sikorski on Wednesday. They stressed the importance of holding regular political consultations.",
    "Hakan Fidan met Radosław Sikorski on Wednesday. They discussed grain, gas and the upcoming Berlin Recovery Conference.",
    "Hakan Fidan met Radosław Sikorski on Wednesday. He stayed opposed to the Berlin Recovery Conference.",
  ];
  it.each(none)("frame nothing: %s", (text) => expect(frameOf(`ANKARA, May 16 - ${text}`)).toBe("-, Ankara"));

  it("are still to come where one speaks of their organization", () => {
    const text =
      "Hakan Fidan met Radosław Sikorski on Wednesday. They paid attention to the organization of the Sixth Meeting of the Council of Ministers of Latvia and Finland.";
    const told = reader.read(reportFromText(text, { source: "test", published: "2024-05-16" })).engagements;
    expect(told.map((e) => e.status)).toEqual(["held", "planned"]);
  });

  it("are not every conference in a town where one is always held", () => {
    expect(frameOf("Hakan Fidan met Radosław Sikorski in Brussels during the conference.")).toBe("-, Brussels");
    expect(frameOf("Hakan Fidan met Radosław Sikorski in Brussels during the conference. It is to help Syria.")).toMatch(/Syria/);
    expect(frameOf('Hakan Fidan met Radosław Sikorski in Munich at the conference "Women at Sea".')).not.toMatch(/Munich Sec/);
  });

  it("frame what is told with them", () =>
    expect(
      frameOf("The Berlin Recovery Conference brought many guests. Hakan Fidan met Radosław Sikorski on Wednesday."),
    ).toMatch(/^Berlin Recovery Conference/));
});

const gatheringsOf = (text: string): number =>
  reader.read(reportFromText(text, { source: "test", published: "2024-05-16" })).engagements.filter((e) => e.kind === "gathering")
    .length;

it.each([
  ["talked of beside other matters", "to discuss bilateral trade and the NATO Summit in The Hague", 0],
  ["where they met", "on the sidelines of the NATO Summit in The Hague", 1],
])("a gathering %s", (_, where, count) =>
  expect(
    gatheringsOf(
      `On 16 May 2024 Foreign Minister Baiba Braže of Latvia met Foreign Minister Espen Barth Eide of Norway ${where}.`,
    ),
  ).toBe(count),
);
