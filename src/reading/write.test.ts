import { expect, it } from "vitest";
import { loadKnowledge } from "../knowledge/compiled.ts";
import { reportFromText } from "../text/report-from-text.ts";
import { createReader } from "./read.ts";

/** A state behind "in" is a place and takes part in nothing: the words shown for "They" must not move because of it. */
it("shows the words that point to a participant, also behind places", () => {
  const text =
    "French President Emmanuel Macron received Polish Prime Minister Donald Tusk in Paris on Friday. They will sign a treaty.";
  const { engagements } = createReader(loadKnowledge(), "test").read(
    reportFromText(text, { source: "test", published: "2024-05-16" }),
  );
  const signing = engagements.find((e) => e.kind === "signing");
  expect(signing?.evidence.find((x) => x.field === "participants/0")?.quote).toBe("They");
});
