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
    "Hakan Fidan met Radosław Sikorski on Wednesday. He stayed opposed to the Berlin Recovery Conference.",
  ];
  it.each(none)("frame nothing: %s", (text) => expect(frameOf(`ANKARA, May 16 - ${text}`)).toBe("-, Ankara"));

  it("frame what is told with them", () =>
    expect(
      frameOf("The Berlin Recovery Conference brought many guests. Hakan Fidan met Radosław Sikorski on Wednesday."),
    ).toMatch(/^Berlin Recovery Conference/));
});
