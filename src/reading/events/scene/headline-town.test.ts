import { expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const placeOf = (text: string): string | null =>
  reader.read(reportFromText(text, { source: "test" })).engagements[0]?.where?.place ?? null;

const MET =
  "Mr. Espen Barth Eide, Minister of Foreign Affairs of Norway, met today with Ms. Baiba Braže, Minister of Foreign Affairs of Latvia.";

it.each([
  ["its town and day", `Norway – Meeting of Espen Barth Eide with his counterpart (Vilnius, 16 May 2024)\n\n${MET}`, "Vilnius"],
  [
    "of a meeting that names its own",
    `Meeting with his counterpart (Vilnius, 16 May 2024)\n\n${MET.replace(" today", " in Oslo")}`,
    "Oslo",
  ],
  ["near miss: a town without a day", `16 May 2024\n\nBarth Eide meets the author of a book (Vilnius)\n\n${MET}`, null],
])("where a meeting was by the brackets of a headline: %s", (_, text, expected) => expect(placeOf(text)).toBe(expected));
