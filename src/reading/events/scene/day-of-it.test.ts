import { expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** The day of the chief engagement of a report of 16 May 2024, a Thursday. */
const dayOf = (text: string): string =>
  reader.read(reportFromText(text, { source: "test", published: "2024-05-16" })).engagements[0]?.when.edtf ?? "none";

it.each([
  [
    "told next",
    "Espen Barth Eide telephoned Hakan Fidan about the quake. That was yesterday morning, when Tuesday's dust still hung.",
    "2024-05-15",
  ],
  ["and where it took place", "Espen Barth Eide met Hakan Fidan. It took place on Monday in Bergen.", "2024-05-13"],
  [
    "of something else",
    "Espen Barth Eide met Hakan Fidan. It was on Monday that the storm broke, and on Tuesday it went.",
    "2024-05-13",
  ],
  [
    "by which it is called",
    "Bashar Assad and Vladimir Putin conferred in Moscow. A statement came after Tuesday's meeting.",
    "2024-05-14",
  ],
  [
    "of two meetings",
    "Bashar Assad and Vladimir Putin conferred in Moscow. It followed Monday's meeting of envoys and Tuesday's meeting of generals.",
    "2024-05-16",
  ],
  ["to come", "Espen Barth Eide met Hakan Fidan. That was before Friday's meeting of the council.", "2024-05-16"],
] as const)("the day %s", (_, text, day) => expect(dayOf(text)).toBe(day));

it("of a visit is that of what happened in its course", () => {
  const { engagements } = reader.read(
    reportFromText(
      "Abdalla Hamdok, Sudan's prime minister, paid a visit to Addis Ababa last week, in the course of which he met Prime Minister Abiy Ahmed.",
      { source: "test", published: "2024-05-16" },
    ),
  );
  expect(engagements.find((e) => e.kind === "meeting")?.when.edtf).toBe("2024-05-06/2024-05-12");
});
